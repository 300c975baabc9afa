// Do the checks find what they are for? node planted.mjs FOLDER [--only WORDS]
//
// Plants one fault of each kind in a good page, with the style sheet of the site built in FOLDER, and runs the check
// that must find it. The good page itself must pass them all. Exits 1 where a fault passes, or the good page does not.

import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { brokenLinks } from './links.mjs';
import { markup } from './markup.mjs';
import { Tab, launch } from './page.mjs';
import { PLANTS, SCRIPTS } from './planted/plants.mjs';
import { readFile } from './read.mjs';
import { CHECKS, apply } from './suite.mjs';
import { Trees } from './trees.mjs';
import { weigh } from './weight.mjs';

const TABS = 3;
const GOOD = 'offentlig/index.html';

const here = dirname(fileURLToPath(import.meta.url));
const { values: options, positionals: [root] } = parseArgs({ allowPositionals: true, options: { only: { type: 'string' } } });
if (!root) {
  console.error('usage: node planted.mjs FOLDER [--only WORDS]\nFOLDER is where klarplan has built; its style sheet is used');
  process.exit(2);
}
const started = Date.now();
const good = readFileSync(join(here, 'planted/good.html'), 'utf8');
/** What every page must live with. */
const POLICY = new Trees(root).policiesOf(GOOD).at(-1);
const style = readFileSync(join(root, 'offentlig/stil.css'), 'utf8');
const folder = mkdtempSync(join(tmpdir(), 'planted-'));
const plants = PLANTS.filter(({ fault }) => fault.includes(options.only ?? '')).map((plant, i) => {
  const name = plant.file ?? `plant-${i}.html`;
  return { ...plant, name, path: `offentlig/${name}` };
});
try {
  write();
  process.exitCode = (await judge(await look())) ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** The good page and one page for each plant, as a site of their own. */
function write() {
  const put = (file, text) => {
    mkdirSync(dirname(join(folder, 'offentlig', file)), { recursive: true });
    writeFileSync(join(folder, 'offentlig', file), text);
  };
  put('index.html', good);
  put('stil.css', style);
  put('favicon.svg', readFileSync(join(root, 'offentlig/favicon.svg'), 'utf8'));
  for (const [file, text] of Object.entries(SCRIPTS)) put(file, text);
  for (const { fault, name, swap, css, heavy } of plants) {
    let page = swap ? good.replace(...swap) : good;
    if (swap && page === good) throw new Error(`${fault}: the good page has nothing to swap`);
    if (css) {
      put(name.replace('.html', '.css'), `${style}\n${css}`);
      page = page.replace('href="stil.css"', `href="${name.replace('.html', '.css')}"`);
    }
    // What cannot be compressed away, as a comment that no other check reads.
    if (heavy) page = page.replace('</main>', `<!-- ${randomBytes(50_000).toString('base64')} -->\n</main>`);
    if (name.includes('/')) page = page.replaceAll('href="stil.css"', 'href="../stil.css"').replaceAll('href="favicon.svg"', 'href="../favicon.svg"').replaceAll('"index.html', '"../index.html');
    put(name, page);
  }
}

/** What every page is found guilty of: [path, check, rule]. */
async function look() {
  const found = [];
  // Some faults are made by a script, which must be let run for them to be there.
  const scripted = new Set(plants.filter(({ swap }) => swap?.[1].includes('<script src')).map(({ path }) => path));
  const trees = new Trees(folder, (file) => (scripted.has(file) ? `${POLICY}; script-src 'self'` : POLICY));
  const facts = new Map();
  const nu = markup(folder);
  const browser = await launch();
  const queue = [...plants, { path: GOOD, fault: 'none', check: '' }];
  try {
    await Promise.all(Array.from({ length: TABS }, async () => {
      let at = '';
      const wrong = (check, rule, what) => found.push({ path: at, check, rule, what });
      const complain = (rule, what) => wrong('browser', rule, what);
      const tab = await Tab.open(browser, trees, complain);
      const off = await Tab.open(browser, trees, () => {}, { scripts: false });
      for (let plant = queue.shift(); plant; plant = queue.shift()) {
        at = plant.path;
        facts.set(at, { ...readFile(join(folder, at)), ...await tab.show(at) });
        const wanted = CHECKS.filter(({ name }) => at === GOOD || name === plant.check);
        for (const check of wanted) {
          await apply(check, tab, wrong, { file: at, off, scripts: false })
            .catch((error) => wrong(check.name, 'check', `the check itself failed: ${error.stack ?? error}`));
        }
      }
      await tab.close();
      await off.close();
    }));
  } finally {
    await browser.close();
  }
  const links = { links: 0, anchors: 0 };
  for (const { page, rule, what } of brokenLinks(facts, trees, links)) found.push({ path: page, check: 'addresses', rule, what });
  weigh(facts, trees, (page, rule, what) => found.push({ path: page, check: 'weight', rule, what }));
  for (const { page, rule, what } of await nu) found.push({ path: page, check: 'html', rule, what });
  return found;
}

function judge(found) {
  let passed = 0;
  for (const { fault, check, rule, path } of plants) {
    const caught = found.find((f) => f.path === path && f.check === check && f.rule === rule);
    if (caught) passed += 1;
    const others = found.filter((f) => f.path === path).map((f) => `${f.rule} (${f.what.slice(0, 120)})`);
    console.log(caught ? `${fault}: caught by ${check} as ${rule}` : `${fault}: NOT caught by ${check} as ${rule}; found: ${others.join(', ') || 'nothing'}`);
  }
  const blamed = found.filter(({ path }) => path === GOOD);
  for (const { check, rule, what } of blamed) console.log(`the good page is blamed: ${check}: ${rule}: ${what}`);
  console.log(`planted: ${passed} of ${plants.length} caught; the good page: ${blamed.length} findings; ${Math.round((Date.now() - started) / 1000)} seconds`);
  return passed === plants.length && !blamed.length;
}
