// Checks built pages in a browser: node check.mjs FOLDER [--minified FOLDER] [--results FILE] [--only CHECK] [--all]
//
// Of every page of every tree the markup, the links, the title and the weight are judged. Pages of one make show the same
// elements and classes in the same language. In the browser the quick checks of suite.mjs see the pages that choose() names:
// every make and some more in the site's own language, fewer in others; with `--all` each page. A sample of each kind in each
// language, chosen so that it shows most of what the kind can show, gets all checks; axe sees a page of every make in the
// site's own language besides. The markup of `--minified`, the same site built with `minificering: fuld`, is read as well.
// Exits 1 where anything is wrong.

import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { LOOKS, VERSION, axe } from './axe.mjs';
import { brokenLinks } from './links.mjs';
import { markup } from './markup.mjs';
import { Tab, launch } from './page.mjs';
import { readFile } from './read.mjs';
import { results } from './results.mjs';
import { sample } from './sample.mjs';
import { CHECKS, WHOLE, WIDTHS, apply, scripted } from './suite.mjs';
import { Trees } from './trees.mjs';
import { weigh } from './weight.mjs';

const TABS = 3;

const here = dirname(fileURLToPath(import.meta.url));
const { values: options, positionals: [root] } = parseArgs({
  allowPositionals: true, options: { minified: { type: 'string' }, results: { type: 'string' }, only: { type: 'string' }, all: { type: 'boolean' } },
});
if (!root || !existsSync(join(root, 'offentlig'))) {
  console.error('usage: node check.mjs FOLDER [--minified FOLDER] [--results FILE] [--only CHECK] [--all]\nFOLDER is where klarplan has built; it holds the folder "offentlig"');
  process.exit(2);
}

const started = Date.now();
const trees = new Trees(root);
const checks = options.only ? CHECKS.filter(({ name }) => name === options.only) : CHECKS;
const findings = [];
const counts = new Map([...CHECKS, ...WHOLE].map(({ name }) => [name, { pages: 0, measured: 0, seconds: 0 }]));
const facts = new Map();
const links = { links: 0, anchors: 0 };
const rules = new Set();
const seconds = () => Math.round((Date.now() - started) / 1000);
const wrong = (page, check, rule, what) => {
  findings.push({ page, check, rule, what });
  console.log(`${page}: ${rule}: ${what}`);
};

for (const path of trees.pages) facts.set(path, readFile(join(root, path)));
const own = facts.get('offentlig/index.html').lang;
const close = sample(facts, trees).filter((path) => options.all || closely(facts.get(path).lang));
const chosen = choose();
const looked = new Set();

const nu = markup(root, options.minified);
const browser = await launch();
let version = '';
let site = {};
try {
  version = browser.version();
  await inTabs(chosen.quick, (tab, path, report) => quick(tab, path, report));
  console.log(`quick checks: ${chosen.quick.length} pages, ${seconds()} s`);
  await inTabs(close, (tab, path, report, off) => slow(tab, path, report, off));
  console.log(`close look: ${close.length} pages, ${seconds()} s`);
  if (!options.only || options.only === 'axe') await inTabs(chosen.axe, once);
  console.log(`axe on the rest: ${seconds()} s`);
  site = await ofTheSite();
} finally {
  await browser.close();
}
for (const kind of templates()) {
  if (![...facts.values()].some((f) => f.kind === kind)) wrong(kind, 'kinds', 'kind', 'no page of this kind was built, so it was not checked');
}
for (const { page, rule, what } of brokenLinks(facts, trees, links)) wrong(page, 'addresses', rule, what);
titles();
const weights = weigh(facts, trees, (page, rule, what) => wrong(page, 'weight', rule, what));
for (const { page, rule, what } of await nu) wrong(page, 'html', rule, what);
for (const { name } of WHOLE) {
  const pages = name === 'browser' ? looked.size : trees.pages.length;
  counts.set(name, { pages, measured: pages, seconds: 0 });
}
report();

/** The pages, in a few tabs of one browser, each with a twin that runs no scripts. */
async function inTabs(pages, look) {
  const queue = [...pages];
  await Promise.all(Array.from({ length: TABS }, async () => {
    let at = '';
    const complain = (rule, what) => wrong(at, 'browser', rule, what);
    const tab = await Tab.open(browser, trees, complain);
    const off = await Tab.open(browser, trees, complain, { scripts: false });
    for (at = queue.shift(); at; at = queue.shift()) {
      await look(tab, at, (check, rule, what) => wrong(at, check, rule, what), off);
    }
    await tab.close();
    await off.close();
  }));
}

async function quick(tab, path, told) {
  await open(tab, path, told);
  await all(tab, path, told);
}

/** Shows the page; the browser says what it loaded. */
async function open(tab, path, told) {
  const { styled, loads } = await tab.show(path);
  facts.get(path).loads = loads;
  if (!styled) told('browser', 'style', 'the style sheet was not applied');
  looked.add(path);
}

/** The quick checks of the page that the tab shows. */
async function all(tab, path, told) {
  // Width by width, for to change it costs more than most checks.
  for (const width of WIDTHS) {
    const wanted = checks.filter(({ on, widths }) => on === 'every' && (widths ?? WIDTHS.slice(0, 1)).includes(width));
    for (const check of wanted) await timed(check, tab, path, told, undefined, [width]);
  }
}

async function slow(tab, path, told, off) {
  await quick(tab, path, told);
  const { lang } = facts.get(path);
  // A translation that runs the same way has the stops of the page it says again.
  const walked = lang === own || turned(lang);
  for (const check of checks.filter(({ name, on }) => on === 'sample' && (name !== 'focus' || walked))) {
    await timed(check, tab, path, told, off);
  }
}

/**
 * Whether pages in the language get a close look: the site's own, those that run the other way, and one that says it all
 * again as it runs. More of those show the same templates.
 */
function closely(lang) {
  const again = [...new Set([...facts.values()].map((f) => f.lang))].filter((l) => l !== own && !turned(l)).sort();
  return lang === own || turned(lang) || lang === again[0];
}

/** Whether the language is written from the right. */
function turned(lang) {
  return ['ar', 'fa', 'he', 'ur'].includes(lang);
}

/**
 * The pages outside the sample for the quick checks, and for axe. Quick: of the site's own language every make and every
 * sixth page, but of those on rules, which klarplan makes of one mould, every tenth; of other languages every make where the
 * writing runs the other way, and every tenth page. axe: one page of every make in the site's own language.
 */
function choose() {
  const makes = new Map();
  for (const path of trees.pages) {
    const { kind, lang, features } = facts.get(path);
    const make = `${lang} ${kind} ${[...features].sort().join(' ')}`;
    if (!makes.has(make)) makes.set(make, []);
    makes.get(make).push(path);
  }
  const first = new Set([...makes.values()].map(([path]) => path));
  const some = (path) => trees.pages.indexOf(path) % 10 === 0;
  const wanted = (path) => {
    const { kind, lang } = facts.get(path);
    if (options.all || some(path)) return true;
    if (kind === 'regel') return first.has(path);
    if (lang === own) return first.has(path) || trees.pages.indexOf(path) % 6 === 0;
    return turned(lang) && first.has(path);
  };
  const left = trees.pages.filter((path) => !close.includes(path) && wanted(path));
  return { quick: left, axe: left.filter((path) => options.all || (first.has(path) && facts.get(path).lang === own)), makes: makes.size };
}

/** axe sees those with one look each, the looks in turn. */
async function once(tab, path, told) {
  const look = LOOKS[chosen.axe.indexOf(path) % LOOKS.length];
  const began = Date.now();
  await tab.show(path);
  for (const rule of await axe(tab, (rule, what) => told('axe', rule, what), [look])) rules.add(rule);
  const count = counts.get('axe');
  count.pages += 1;
  count.measured += 1;
  count.seconds += (Date.now() - began) / 1000;
}

async function timed(check, tab, path, told, off, widths) {
  const began = Date.now();
  const about = { file: path, off, scripts: scripted(facts.get(path)), turn: close.indexOf(path) };
  const count = counts.get(check.name);
  try {
    // Told first: the other tabs add to the same count meanwhile.
    const measured = await apply(check, tab, told, about, widths);
    count.measured += measured;
  } catch (error) {
    told(check.name, 'check', `the check itself failed: ${error.stack ?? error}`);
  }
  count.pages += !widths || widths.includes(WIDTHS[0]) ? 1 : 0;
  count.seconds += (Date.now() - began) / 1000;
}

/** Who the site belongs to, as its own pages say. */
async function ofTheSite() {
  const tab = await Tab.open(browser, trees, () => {});
  await tab.show('offentlig/index.html');
  const said = await tab.evaluate(() => ({
    name: document.querySelector('.sted')?.textContent.trim() ?? document.title,
    organisation: document.querySelector('footer strong')?.textContent.trim() ?? '',
    telephone: document.querySelector('footer a[href^="tel:"]')?.textContent.trim() ?? '',
    email: document.querySelector('footer a[href^="mailto:"]')?.href.slice('mailto:'.length) ?? '',
  }));
  await tab.close();
  return { ...said, address: trees.bases.get('offentlig') };
}

/** The kinds of page the standard theme has, by its templates. */
function templates() {
  const folder = join(here, '../../themes/standard/skabeloner');
  return readdirSync(folder)
    .filter((name) => readFileSync(join(folder, name), 'utf8').includes('{% extends'))
    .map((name) => name.replace('.html', ''));
}

/** Two pages of one tree with the same title cannot be told apart in tabs and search results. */
function titles() {
  const first = new Map();
  for (const [path, { title, kind }] of facts) {
    // Pages at former addresses stand in no list, and two can lead to the same new one.
    if (kind === 'flyttet') continue;
    const key = `${trees.treeOf(path)} ${title}`;
    if (first.has(key)) wrong(path, 'addresses', 'title', `"${title}" is also the title of ${first.get(key)}`);
    else first.set(key, path);
  }
}

function report() {
  const all = trees.pages.length;
  const open = trees.pages.filter((path) => trees.treeOf(path) === 'offentlig').length;
  const kinds = new Map();
  for (const { kind, lang } of facts.values()) kinds.set(`${kind} (${lang})`, (kinds.get(`${kind} (${lang})`) ?? 0) + 1);
  console.log(`pages: ${all}, of them ${open} public: ${[...kinds].sort().map(([kind, n]) => `${kind} ${n}`).join(', ')}`);
  console.log(`makes: ${chosen.makes}; in the browser: ${looked.size} pages, of them ${close.length} closely`);
  for (const { name } of [...CHECKS, ...WHOLE]) {
    const { pages, measured, seconds } = counts.get(name);
    const found = findings.filter(({ check }) => check === name).length;
    console.log(`${name}: ${pages} pages, ${measured} measurements, ${found} findings${seconds ? `, ${Math.round(seconds)} s in tabs` : ''}`);
  }
  console.log(`links: ${links.links}, of them ${links.anchors} with an anchor; axe-core ${VERSION}; Chromium ${version}`);
  console.log(`policy of the front page: ${trees.policiesOf('offentlig/index.html').join(', ')}`);
  console.log(`heaviest (gzip / brotli, with all it loads): ${[...weights].sort().map(([kind, w]) => `${kind} ${w.gzip} / ${w.brotli}`).join(', ')}`);
  const plan = weights.get('plan');
  if (plan) console.log(`heaviest plan: ${plan.path}`);
  if (options.results) {
    const made = results({ findings, counts, kinds, close: close.length, weights, site, versions: { axe: VERSION, chromium: version } });
    writeFileSync(options.results, `${JSON.stringify(made, null, 2)}\n`);
  }
  const failed = new Set(findings.map(({ page }) => page)).size;
  console.log(`${seconds()} seconds`);
  console.log(`pages: ${Math.max(all - failed, 0)} passed, ${failed} failed`);
  process.exit(findings.length ? 1 : 0);
}
