// Tries the files that hosts read: node static.mjs FOLDER
//
// Serves the site in FOLDER with Cloudflare's own emulator (wrangler), with Microsoft's (swa), and reads `_headers` with
// Netlify's own parser. Of what these hosts do by themselves nothing is demanded; an emulator need not do all its host does.
// `static` installs the three.

import { spawn } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import http from 'node:http';
import { createServer } from 'node:net';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { tally } from '../common/tally.mjs';
import { POLICY, PUBLIC, READER, asked, differs } from './expect.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const modules = join(here, '.static/node_modules');
const site = process.argv[2];
if (!site || !existsSync(join(site, 'offentlig/_headers'))) {
  console.error('usage: node static.mjs FOLDER, where klarplan has built the example');
  process.exit(2);
}

const open = join(site, 'offentlig');
const own = join(site, 'fortroligt/maja.borger');
const files = walk(open).sort();
const find = (ending, folder) => files.find((file) => file.startsWith(folder) && file.endsWith(ending) && file !== `${folder}index.html`);
const version = (name) => `${name} ${JSON.parse(readFileSync(join(modules, name, 'package.json'), 'utf8')).version}`;
const { check, end } = tally('static hosts');

await netlify();
await cloudflare(open, everyone);
await cloudflare(own, reader);
await azure();
end(60);

/** A browser obeys each of several policies: one is the page's, and the others forbid no more. */
function policy(answer, wanted) {
  const all = answer.headers['content-security-policy']?.split(', ') ?? [];
  const looser = all.every((one) => one === wanted || (one.startsWith(POLICY.none) && one.length > wanted.length));
  return all.includes(wanted) && looser ? [] : [`policy: ${all.join(', ')} for ${wanted}`];
}

/** Headers that the host must send as they are written; of what it says itself of keeping, only the day is ours. */
function wanted(of, others) {
  const { 'cache-control': _, ...rest } = of;
  return { ...rest, ...others };
}

async function everyone(name, get) {
  for (const [path, status, type, scripts, others] of asked(find)) {
    // Pages are shown without their ending.
    const short = path.replace(/index\.html$/, '').replace(/\.html(?=$|\?)/, '');
    const answer = await get(short);
    const { 'access-control-allow-origin': origin, ...more } = others;
    // Cloudflare itself lets all be read from elsewhere.
    const faults = differs(answer, wanted(PUBLIC, { ...more, ...(origin && { 'access-control-allow-origin': origin }) }));
    if (answer.status !== status) faults.push(`status ${answer.status} for ${status}`);
    if (type && ![type].flat().includes(answer.headers['content-type']?.toLowerCase())) faults.push(`content-type: ${answer.headers['content-type']}`);
    if (scripts && status === 200) faults.push(...policy(answer, POLICY[scripts]));
    if (status === 404 && answer.body !== readFileSync(join(open, '404.html'), 'utf8')) faults.push('it is not the page of the site');
    check(`${name}: ${short}`, faults);
  }
  const search = await get('/soeg.html?q=frist');
  check(`${name}: a search keeps its words`, search.headers.location === '/soeg?q=frist' ? [] : [`${search.status} ${search.headers.location}`]);
}

async function reader(name, get) {
  for (const [path, status] of [['/', 200], ['/planer/maja/min-plan', 200], ['/findes-ikke', 404]]) {
    const answer = await get(path);
    const { 'access-control-allow-origin': _, ...headers } = READER;
    // Where nothing is found, Cloudflare says "no-store" by itself.
    const faults = differs(answer, status === 200 ? headers : wanted(headers, {}));
    if (answer.status !== status) faults.push(`status ${answer.status} for ${status}`);
    check(`${name}, a reader's tree: ${path}`, [...faults, ...policy(answer, POLICY.none)]);
  }
}

async function cloudflare(folder, tries) {
  const port = await freePort();
  const args = ['pages', 'dev', folder, '--port', port, '--ip', '127.0.0.1', '--inspector-port', await freePort(), '--compatibility-date', '2026-01-01'];
  await served('wrangler', args, port, async (get, said) => {
    check('wrangler reads every rule', /Parsed \d+ valid header rule/.test(said()) && !/invalid header rule|Skipping/.test(said()) ? [] : [said()]);
    await tries(version('wrangler'), get);
  });
}

async function azure() {
  const port = await freePort();
  await served('swa', ['start', open, '--swa-config-location', open, '--port', port, '--host', '127.0.0.1'], port, async (get) => {
    for (const [path, status, type, scripts, others] of asked(find)) {
      // The emulator knows no folder's short address, and sends the page for what is missing without headers.
      const answer = await get(path);
      const faults = status === 404 ? [] : differs(answer, { ...PUBLIC, ...others });
      if (answer.status !== status) faults.push(`status ${answer.status} for ${status}`);
      if (scripts && status === 200 && answer.headers['content-security-policy'] !== POLICY[scripts]) faults.push(`policy: ${answer.headers['content-security-policy']}`);
      if (status === 404 && answer.body !== readFileSync(join(open, '404.html'), 'utf8')) faults.push('it is not the page of the site');
      if (/\.(ics|csv|jsonld|txt)$/.test(path) && status === 200 && ![type].flat().includes(answer.headers['content-type'])) faults.push(`content-type: ${answer.headers['content-type']}`);
      check(`${version('@azure/static-web-apps-cli')}: ${path}`, faults);
    }
  });
  const portOwn = await freePort();
  await served('swa', ['start', own, '--swa-config-location', own, '--port', portOwn, '--host', '127.0.0.1'], portOwn, async (get) => {
    for (const path of ['/', '/planer/maja/min-plan.html', '/stil.css']) {
      const { status, body } = await get(path);
      check(`${version('@azure/static-web-apps-cli')}: ${path} of a reader without the role`, status === 401 && !body.includes('Maja') ? [] : [`status ${status}`]);
    }
  });
}

async function netlify() {
  const { parseAllHeaders } = await import(join(modules, '@netlify/headers-parser/lib/index.js'));
  const read = async (folder) => {
    const { errors, headers } = await parseAllHeaders({ headersFiles: [join(folder, '_headers')], minimal: false, configHeaders: [] });
    check('Netlify reads every rule', errors.map(String));
    // As Netlify's own program puts them together: what comes later takes the place of what came before.
    return (path) => {
      const said = Object.assign({}, ...headers.filter(({ forRegExp }) => forRegExp.test(path)).map(({ values }) => values));
      return { headers: Object.fromEntries(Object.entries(said).map(([name, value]) => [name.toLowerCase(), value])) };
    };
  };
  const name = version('@netlify/headers-parser');
  const get = await read(open);
  for (const [path, status, , scripts, others] of asked(find)) {
    const answer = get(path.split('?')[0]);
    const faults = differs(answer, wanted(PUBLIC, others));
    if (scripts && status === 200 && answer.headers['content-security-policy'] !== POLICY[scripts]) faults.push(`policy: ${answer.headers['content-security-policy']}`);
    check(`${name}: ${path}`, faults);
  }
  const readers = await read(own);
  check(`${name}: a reader's tree`, differs(readers('/planer/maja/min-plan.html'), { ...READER, 'content-security-policy': POLICY.none }));
}

/** Starts a program, waits until it answers, asks, and ends it with all that it started. */
async function served(program, args, port, tries) {
  const env = { ...process.env, CI: '1', WRANGLER_SEND_METRICS: 'false', SWA_CLI_TELEMETRY_OPTOUT: '1' };
  const child = spawn(join(modules, '.bin', program), args.map(String), { cwd: join(here, '.static'), env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  let ended = false;
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => { said += text; });
  const end = new Promise((resolve) => child.once('exit', () => { ended = true; resolve(); }));
  const get = (path) => new Promise((resolve, reject) => {
    const request = http.get({ host: '127.0.0.1', port, path, agent: false }, (response) => {
      const parts = [];
      response.on('data', (part) => parts.push(part));
      response.on('end', () => resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(parts).toString() }));
    });
    request.once('error', reject);
    request.setTimeout(30_000, () => request.destroy(new Error(`${path}: no answer`)));
  });
  try {
    for (let i = 0; ; i += 1) {
      if (ended || i > 240) throw new Error(`${program} does not answer:\n${said}`);
      if (await get('/').then(() => true, () => false)) break;
      await new Promise((resolve) => setTimeout(resolve, 500));
    }
    await tries(get, () => said);
  } finally {
    if (!ended) process.kill(-child.pid, 'SIGTERM');
    await end;
  }
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject).listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

function walk(folder, base = folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? walk(path, base) : [relative(base, path)];
  });
}
