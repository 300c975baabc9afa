// The built trees, each at an address of its own, as they are published.

import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';
import { headersOf } from './headers.mjs';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8', '.svg': 'image/svg+xml',
  '.png': 'image/png', '.jpg': 'image/jpeg', '.pdf': 'application/pdf', '.xml': 'application/xml',
  '.js': 'text/javascript; charset=utf-8', '.mjs': 'text/javascript; charset=utf-8', '.json': 'application/json', '.wasm': 'application/wasm',
};

export class Trees {
  /**
   * The trees below `root`: the public one at its own address, each reader's at an invented one. Each is sent with the
   * headers that klarplan wrote for its hosts; `policy` tells the policy of a file where there are none.
   */
  constructor(root, policy) {
    const front = readFileSync(join(root, 'offentlig/index.html'), 'utf8');
    const base = front.match(/<link[^>]*rel="?canonical"?[^>]*href="?([^" >]+)/)?.[1];
    if (!base) throw new Error('the public front page has no canonical address');
    this.root = root;
    this.policy = policy;
    this.headers = new Map();
    this.bases = new Map([['offentlig', base]]);
    const readers = join(root, 'fortroligt');
    for (const reader of existsSync(readers) ? readdirSync(readers) : []) {
      this.bases.set(`fortroligt/${reader}`, `https://${reader}.example/`);
    }
    this.pages = walk(root, root).filter((file) => file.endsWith('.html')).sort();
  }

  /** The tree a file is in: "offentlig" or "fortroligt/<reader>". */
  treeOf(file) {
    return [...this.bases.keys()].find((tree) => file.startsWith(`${tree}/`));
  }

  /** Where a browser finds the page. The page for missing addresses is met at a deep one. */
  addressOf(file) {
    const tree = this.treeOf(file);
    const path = file.slice(tree.length + 1);
    return this.bases.get(tree) + (path === '404.html' ? 'findes/ikke/404.html' : path);
  }

  /** The file at an address; nothing where no tree has one. */
  fileAt(address) {
    const plain = address.split(/[?#]/)[0];
    for (const [tree, base] of this.bases) {
      if (!plain.startsWith(base)) continue;
      const path = decodeURIComponent(plain.slice(base.length));
      const tries = path === 'findes/ikke/404.html' ? ['404.html'] : [path, join(path, 'index.html')];
      const found = tries.map((p) => join(tree, p)).find((p) => statSync(join(this.root, p), { throwIfNoEntry: false })?.isFile());
      return found?.split(sep).join('/');
    }
    return undefined;
  }

  /** What is sent with the file when it is asked for at `address`. */
  headersFor(file, address) {
    if (this.policy) return { 'content-security-policy': this.policy(file), 'x-content-type-options': 'nosniff' };
    const tree = this.treeOf(file);
    if (!this.headers.has(tree)) this.headers.set(tree, headersOf(join(this.root, tree)));
    const said = this.headers.get(tree)?.(`/${decodeURIComponent(address.split(/[?#]/)[0].slice(this.bases.get(tree).length))}`);
    if (!said?.['content-security-policy']) throw new Error(`${tree} has no _headers with a policy for ${address}`);
    return said;
  }

  /** The policies that hold for a page. */
  policiesOf(file) {
    return this.headersFor(file, this.addressOf(file))['content-security-policy'].split(', ');
  }

  /** What a server would answer: the file under its headers, and nothing from anywhere else. */
  async answer(route) {
    const file = this.fileAt(route.request().url());
    if (!file) return route.abort();
    return route.fulfill({
      body: readFileSync(join(this.root, file)),
      contentType: TYPES[extname(file)] ?? 'application/octet-stream',
      headers: this.headersFor(file, route.request().url()),
    });
  }
}

function walk(root, folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? walk(root, path) : [relative(root, path).split(sep).join('/')];
  });
}
