// Tries the recipes: node check.mjs PROGRAM FOLDER [SERVER…]
//
// Starts nginx, Caddy and Apache with what `klarplan host` prints for the site in FOLDER, and asks them what readers and
// others would ask. Then the pages of the first are shown in a browser. A server that is not on this machine is named and
// left out; one that answers wrongly fails.

import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { tally } from '../common/tally.mjs';
import { ask } from './ask.mjs';
import { inBrowser } from './browser.mjs';
import { HIDDEN, POLICY, PUBLIC, READER, TRAPS, asked, differs } from './expect.mjs';
import { NAMES, PASSWORD, certificate, freePort, start, version } from './servers.mjs';

const HOST = 'planer.bakkedal.example';
const OWN = 'mine.bakkedal.example';
/** Logins: two readers, somebody without pages, and names that would lead elsewhere. */
const LOGINS = ['maja.borger', 'ali.borger', 'ingen', '..', '../offentlig', 'maja.borger/planer'];

const [klarplan, built, ...chosen] = process.argv.slice(2);
if (!klarplan || !built || !existsSync(join(built, 'offentlig/index.html'))) {
  console.error('usage: node check.mjs PROGRAM FOLDER [SERVER…], where klarplan has built the example');
  process.exit(2);
}

const { check, end } = tally('hosts');
const began = Date.now();
const work = mkdtempSync(join(tmpdir(), 'klarplan-hosts-'));
// Servers give up their rights, and must still read what is here.
chmodSync(work, 0o755);
const site = readable(resolve(built)) ? resolve(built) : join(work, 'site');
if (site !== resolve(built)) cpSync(built, site, { recursive: true });
const files = walk(join(site, 'offentlig')).sort();
let tried = 0;
try {
  const tls = certificate(work, [HOST, OWN]);
  chmodSync(tls.key, 0o644);
  for (const name of NAMES.filter((name) => chosen.length === 0 || chosen.includes(name))) {
    const what = version(name);
    if (!what) {
      console.log(`${name}: NOT TRIED, it is not on this machine`);
      continue;
    }
    const recipe = name === 'htaccess' ? '' : execFileSync(klarplan, ['host', name, '-o', site, '--readers-url', `https://${OWN}/`, '--today', '2026-11-21'], { encoding: 'utf8' });
    const server = await start(name, { work, recipe, site, tls, logins: LOGINS });
    try {
      await everyone(name, server.ports, name !== 'htaccess');
      if (name !== 'htaccess') await readers(name, server.ports);
      if (tried === 0) await inBrowser({ site, files, host: HOST, port: server.ports.https, check, name });
    } finally {
      await server.stop();
    }
    if (name !== 'htaccess') await below(name);
    tried += 1;
    console.log(`${name}: tried with ${what.replace(/\s+/g, ' ')}; ${Math.round((Date.now() - began) / 1000)} seconds so far`);
  }
} finally {
  rmSync(work, { recursive: true, force: true });
}
end(tried * 60 - 1);

/** The public tree. */
async function everyone(name, ports, leads) {
  const at = { port: ports.https, host: HOST };
  const missing = readFileSync(join(site, 'offentlig/404.html'), 'utf8');
  for (const [path, status, type, scripts, others] of asked(find)) {
    const answer = await ask(at, path);
    const faults = differs(answer, { ...PUBLIC, ...(scripts && { 'content-security-policy': POLICY[scripts] }), ...others });
    if (answer.status !== status) faults.push(`status ${answer.status} for ${status}`);
    const is = answer.headers['content-type']?.toLowerCase();
    if (type && ![type].flat().includes(is)) faults.push(`content-type: ${is} for ${type}`);
    if (!Object.values(POLICY).includes(answer.headers['content-security-policy'])) faults.push(`policy: ${answer.headers['content-security-policy']}`);
    if (status === 404 && answer.body !== missing) faults.push('it is not the page of the site');
    if (status === 200 && type && answer.body !== readFileSync(join(site, 'offentlig', local(path)), 'utf8')) faults.push('it is not the file');
    check(`${name}: ${path}`, faults);
  }
  const folder = await ask(at, '/planer/maja');
  const to = new URL(folder.headers.location ?? '', `https://${HOST}/planer/maja`);
  check(`${name}: a folder without its slash leads to it`, [301, 302, 307, 308].includes(folder.status) && to.pathname === '/planer/maja/' && to.hostname === HOST ? [] : [`${folder.status} ${folder.headers.location}`]);
  for (const path of TRAPS) {
    const answer = await ask(at, path);
    check(`${name}: ${path} gives nothing`, answer.status >= 400 || ([301, 302, 307, 308].includes(answer.status) && !answer.body.includes('Maja')) ? [] : [`status ${answer.status}: ${answer.body.slice(0, 200)}`]);
  }
  for (const path of HIDDEN) {
    const { status } = await ask(at, path);
    check(`${name}: ${path} is not shown`, [403, 404].includes(status) ? [] : [`status ${status}`]);
  }
  const first = await ask(at, '/');
  const mark = first.headers.etag;
  const again = await ask(at, '/', { headers: { 'If-None-Match': mark ?? '' } });
  check(`${name}: an unchanged page is not sent again`, mark && again.status === 304 ? [] : [`etag ${mark}, status ${again.status}`]);
  const packed = await ask(at, '/', { headers: { 'Accept-Encoding': 'gzip' } });
  check(`${name}: pages are packed`, name === 'htaccess' || packed.headers['content-encoding'] === 'gzip' ? [] : [`content-encoding ${packed.headers['content-encoding']}`]);
  if (!leads) return;
  const plain = await ask({ port: ports.http, host: HOST, secure: false }, '/udvalg/?a=b');
  check(`${name}: http leads to https`, [301, 302, 307, 308].includes(plain.status) && new RegExp(`^https://${HOST}(:${ports.https})?/udvalg/\\?a=b$`).test(plain.headers.location ?? '') ? [] : [`${plain.status} ${plain.headers.location}`]);
}

/** The public tree in a folder of an address with a port, without https: the recipe just as it is printed. */
async function below(name) {
  const port = await freePort();
  const recipe = execFileSync(klarplan, ['host', name, '-o', site, '-u', `http://127.0.0.1:${port}/under/mappe/`, '--today', '2026-11-21'], { encoding: 'utf8' });
  const server = await start(name, { work, recipe, site, port });
  try {
    const at = { port, host: `127.0.0.1:${port}`, secure: false };
    const headers = { ...PUBLIC, 'strict-transport-security': undefined };
    for (const [path, file, scripts, others] of [
      ['', 'index.html', 'none', {}],
      ['soeg.html', 'soeg.html', 'search', {}],
      ['planer/maja/min-plan.ics', 'planer/maja/min-plan.ics', 'none', { 'access-control-allow-origin': '*' }],
      ['data/katalog.jsonld', 'data/katalog.jsonld', 'none', { 'access-control-allow-origin': '*' }],
      ['findes-ikke', '404.html', 'none', {}],
      ['_headers', '404.html', 'none', {}],
    ]) {
      const answer = await ask(at, `/under/mappe/${path}`);
      const faults = differs(answer, { ...headers, 'content-security-policy': POLICY[scripts], ...others });
      const status = file === '404.html' ? 404 : 200;
      if (answer.status !== status) faults.push(`status ${answer.status} for ${status}`);
      if (answer.body !== readFileSync(join(site, 'offentlig', file), 'utf8')) faults.push('it is not the file');
      check(`${name}, below a folder: ${path}`, faults);
    }
    for (const path of ['/planer/maja/min-plan.html', '/under/mappe/../fortroligt/maja.borger/index.html', '/under/mappe../fortroligt/maja.borger/index.html', '/under/mappe/%2e%2e/fortroligt/maja.borger/index.html']) {
      const answer = await ask(at, path);
      check(`${name}, below a folder: ${path} gives nothing`, answer.status >= 400 ? [] : [`status ${answer.status}`]);
    }
  } finally {
    await server.stop();
  }
}

/** The readers' trees, behind a login. */
async function readers(name, ports) {
  const at = { port: ports.https, host: OWN };
  const login = (who, password = PASSWORD) => ({ login: `${who}:${password}` });
  const own = (who, path) => readFileSync(join(site, 'fortroligt', who, path), 'utf8');
  for (const path of ['/', '/index.html', '/planer/maja/min-plan.html', '/maja.borger/index.html', '/findes-ikke', '/../offentlig/index.html']) {
    const answer = await ask(at, path);
    check(`${name}: ${path} without a login`, answer.status === 401 || (path.includes('..') && answer.status === 400) ? [] : [`status ${answer.status}`]);
  }
  for (const [who, password] of [['maja.borger', 'forkert'], ['findes.ikke', PASSWORD], ['maja.borger', '']]) {
    const { status } = await ask(at, '/', login(who, password));
    check(`${name}: ${who} with a wrong password`, status === 401 ? [] : [`status ${status}`]);
  }
  for (const who of ['maja.borger', 'ali.borger']) {
    const child = who.split('.')[0];
    for (const [path, file] of [['/', 'index.html'], [`/planer/${child}/`, `planer/${child}/index.html`], ['/stil.css', 'stil.css'], ['/findes-ikke', '404.html']]) {
      const answer = await ask(at, path, login(who));
      const faults = differs(answer, { ...READER, ...(path === '/stil.css' ? {} : { 'content-security-policy': POLICY.none }) });
      const status = file === '404.html' ? 404 : 200;
      if (answer.status !== status) faults.push(`status ${answer.status} for ${status}`);
      if (answer.body !== own(who, file)) faults.push('it is not the file of the reader');
      check(`${name}: ${path} for ${who}`, faults);
    }
  }
  // Nobody's way leads to another's folder, nor to the public tree by that address.
  const secret = own('ali.borger', 'planer/ali/index.html');
  for (const path of ['/planer/ali/', '/ali.borger/planer/ali/', '/../ali.borger/planer/ali/', '/%2e%2e/ali.borger/planer/ali/', '/..%2fali.borger/planer/ali/index.html', '/planer/../../ali.borger/planer/ali/index.html']) {
    const answer = await ask(at, path, login('maja.borger'));
    check(`${name}: ${path} for maja.borger`, answer.status >= 400 && answer.body !== secret ? [] : [`status ${answer.status}`]);
  }
  for (const who of LOGINS.slice(2)) {
    for (const path of ['/', '/index.html', '/maja.borger/index.html', '/maja/index.html']) {
      const answer = await ask(at, path, login(who));
      check(`${name}: ${path} for ${who}, who has no pages`, answer.status >= 400 && !answer.body.includes('Maja') ? [] : [`status ${answer.status}: ${answer.body.slice(0, 200)}`]);
    }
  }
  for (const path of HIDDEN) {
    const { status } = await ask(at, path, login('maja.borger'));
    check(`${name}: ${path} is not shown to readers`, [403, 404].includes(status) ? [] : [`status ${status}`]);
  }
}

/** Whether everyone may go into the folder. */
function readable(folder) {
  const open = (statSync(folder).mode & 0o001) !== 0;
  return open && (dirname(folder) === folder || readable(dirname(folder)));
}

/** The first file of the site with this ending below the folder. */
function find(ending, folder) {
  const found = files.find((file) => file.startsWith(folder) && file.endsWith(ending) && file !== `${folder}index.html`);
  if (!found) throw new Error(`the site has no file ${folder}…${ending}`);
  return found;
}

function local(path) {
  const plain = path.split('?')[0].slice(1);
  return plain === '' || plain.endsWith('/') ? `${plain}index.html` : plain;
}

function walk(folder, base = folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? walk(path, base) : [relative(base, path)];
  });
}
