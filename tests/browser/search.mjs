// Asks the built search what people would type: node search.mjs FOLDER
//
// queries.tsv says who asks, what they type and which pages answer it; it was written from the content,
// before there was a search. A query is found where one of its pages is among the first five. Then the page
// is used as people use it: keyboard, Back, filters, more results; and what nobody may find is looked for.
// Exits 1 below the floor, where a query is missed that is not known to be, or where the page does not work.

import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Tab, launch } from './page.mjs';
import { CHECKS, apply } from './suite.mjs';
import { Trees } from './trees.mjs';

const FIRST = 5;
/** Queries that must be found, whatever is known to be missed. */
const FLOOR = 84;

const here = dirname(fileURLToPath(import.meta.url));
const root = process.argv[2];
if (!root || !existsSync(join(root, 'offentlig/soeg.html'))) {
  console.error('usage: node search.mjs FOLDER, where klarplan has built a site with a search');
  process.exit(2);
}

const trees = new Trees(root);
const base = trees.addressOf('offentlig/soeg.html').replace('soeg.html', '');
const problems = [];
const expect = (right, what) => right || problems.push(what);

const browser = await launch();
try {
  const context = await browser.newContext({ reducedMotion: 'reduce', serviceWorkers: 'block' });
  await context.route('**', (route) => trees.answer(route));
  const tab = await context.newPage();
  tab.on('console', (message) => ['error', 'warning'].includes(message.type()) && problems.push(message.text()));
  tab.on('pageerror', (error) => problems.push(String(error)));
  tab.on('requestfailed', (request) => failed(request.url()));
  await queries(tab);
  await use(tab);
  await secret(tab);
  await languages(tab);
  await accessible();
} finally {
  await browser.close();
}
noIndexElsewhere();
for (const problem of problems) console.log(`wrong: ${problem}`);
process.exit(problems.length ? 1 : 0);

/** A request that failed is wrong where the site has no such file; others were given up for the next page. */
function failed(address) {
  expect(trees.fileAt(address), `${address} is not the site's own`);
}

/** Every query of the list, each by its own address. */
async function queries(tab) {
  const lines = readFileSync(join(here, 'queries.tsv'), 'utf8').split('\n').filter((line) => line && !line.startsWith('#'));
  const missed = [];
  for (const line of lines) {
    const [who, query, pages, known] = line.split('\t');
    const paths = await results(tab, query);
    const rank = paths.slice(0, FIRST).findIndex((path) => pages.split(' ').includes(path)) + 1;
    const late = paths.findIndex((path) => pages.split(' ').includes(path)) + 1;
    const place = rank ? `found ${rank}` : late ? `missed, is number ${late}` : 'missed';
    console.log(`${place.padEnd(22)} ${who.padEnd(10)} ${query}  (${paths.total})`);
    if (!rank) missed.push(query);
    if (!rank && known !== 'missed') problems.push(`"${query}" is not found; its first are ${paths.slice(0, 3).join(', ')}`);
    if (rank && known === 'missed') problems.push(`"${query}" is found: take the word "missed" from its line`);
  }
  const found = lines.length - missed.length;
  console.log(`queries: ${lines.length}, found ${found}, missed ${missed.length}${missed.length ? `: ${missed.join(' | ')}` : ''}`);
  expect(found >= FLOOR, `${found} queries are found, and ${FLOOR} must be`);
}

/** The paths of the pages that the search shows for a query, and how many it says there are. */
async function results(tab, query) {
  await tab.goto(`${base}soeg.html?q=${encodeURIComponent(query)}`);
  await answered(tab, query);
  const paths = await tab.$$eval('#soeg-fundet a', (links) => links.map((a) => a.getAttribute('href')));
  paths.total = await tab.textContent('#soeg-status');
  return paths;
}

/** Waits until the page has said what it found for a query. */
function answered(tab, query) {
  // Each language has its own quotation marks, and Arabic keeps what it quotes apart with invisible ones.
  const told = (typed) => {
    const said = document.getElementById('soeg-status').textContent.replace(/[\u2066-\u2069]/g, '');
    return ['””', '“”', '““', '”“', '«»'].some(([open, close]) => said.includes(open + typed + close));
  };
  return tab.waitForFunction(told, query, { timeout: 20_000 });
}

/** The page by keyboard alone, its address, its filters, and its link on the front page. */
async function use(tab) {
  await tab.goto(base);
  await tab.focus('#soeg-efter');
  await tab.keyboard.type('tilsyn');
  await tab.keyboard.press('Enter');
  await tab.waitForURL(/soeg\.html\?q=tilsyn/);
  await answered(tab, 'tilsyn');
  expect(await tab.isVisible('#soeg-flere'), 'many results have no "more"');
  const before = await tab.$$eval('#soeg-fundet li', (all) => all.length);
  await tab.focus('#soeg-flere');
  await tab.keyboard.press('Enter');
  await tab.waitForFunction((n) => document.querySelectorAll('#soeg-fundet li').length > n, before);
  expect(await tab.evaluate(() => document.activeElement.closest('#soeg-fundet') !== null), '"more" leaves the focus behind');
  await tab.keyboard.press('Enter');
  await tab.waitForURL((url) => !url.href.includes('soeg.html'));
  await tab.goBack();
  await answered(tab, 'tilsyn');
  expect(await tab.inputValue('#soeg-ord') === 'tilsyn', 'Back does not bring the query back');
  expect(await tab.$$eval('#soeg-fundet li', (all) => all.length) > before, 'Back does not bring the results back');

  await tab.focus('#soeg-ord');
  await tab.keyboard.press('Control+A');
  await tab.keyboard.type('godkend');
  await answered(tab, 'godkend');
  await tab.focus('#soeg-valg summary');
  await tab.keyboard.press('Enter');
  await tab.focus('[data-filter="slags"] [value="Punkt på et møde"]');
  const all = await tab.textContent('#soeg-status');
  await tab.keyboard.press('Space');
  await tab.waitForFunction((old) => document.getElementById('soeg-status').textContent !== old, all);
  const kinds = await tab.$$eval('#soeg-fundet .linje-om', (lines) => lines.map((l) => l.textContent.split(' · ')[0]));
  expect(kinds.length > 0 && kinds.every((kind) => kind === 'Punkt på et møde'), `the filter lets through: ${kinds}`);
  expect(await tab.evaluate(() => document.activeElement.value) === 'Punkt på et møde', 'a filter loses the focus');
  expect(new URL(tab.url()).searchParams.get('slags') === 'Punkt på et møde', 'the filter is not in the address');
  expect(await tab.locator('#soeg-fundet mark').count() > 0, 'nothing is marked in the excerpts');
  await tab.goBack();
  await tab.waitForFunction((old) => document.getElementById('soeg-status').textContent === old, all);
}

/** Each language has a search of its own pages. */
async function languages(tab) {
  for (const folder of readdirSync(join(root, 'offentlig')).filter((name) => /^[a-z]{2,3}$/.test(name))) {
    await tab.goto(`${base}${folder}/soeg.html?q=Maja`);
    await answered(tab, 'Maja');
    const first = await tab.getAttribute('#soeg-fundet a', 'href').catch(() => '');
    expect(trees.fileAt(new URL(first, tab.url()).href)?.startsWith(`offentlig/${folder}/planer/maja/`), `${folder}: the first is ${first}`);
  }
}

/** What the suite checks of all pages, here of the page with results, choices and marks. */
async function accessible() {
  const file = 'offentlig/soeg.html';
  const tab = await Tab.open(browser, trees, (rule, what) => {
    if (rule === 'request') failed(what.split(' ')[0]);
    else problems.push(`${file}: ${rule}: ${what}`);
  });
  await tab.show(file);
  tab.address = `${base}soeg.html?q=kontantjælp&slags=Ledelsestilsyn`;
  // Without scripts there are no results; the suite sees that page itself.
  // A check that begins again waits for the results, or it would measure a page that is still changing.
  tab.reload = async (view) => {
    await Tab.prototype.reload.call(tab, view);
    await answered(tab.page, 'kontantjælp');
  };
  for (const check of CHECKS.filter(({ name }) => name !== 'noscript')) {
    await tab.reload();
    const wrong = (name, rule, what) => problems.push(`${file}: ${name}: ${rule}: ${what}`);
    await apply(check, tab, wrong, { file, scripts: true });
  }
  await tab.close();
}

/** What is for readers alone is not to be found, whatever is typed. */
async function secret(tab) {
  for (const query of ['Rita', 'bagerdisk', 'doegnvagten', 'fortroligt']) {
    const paths = await results(tab, query);
    expect(!paths.some((path) => path.includes('rita') || path.includes('fortroligt')), `"${query}" finds ${paths}`);
  }
}

/** The readers' trees have no index, no search and no script. */
function noIndexElsewhere() {
  const folder = join(root, 'fortroligt');
  for (const file of existsSync(folder) ? readdirSync(folder, { recursive: true }) : []) {
    expect(!/pagefind|soeg\.html|soegning\.js/.test(String(file)), `${file} is in a reader's tree`);
  }
}
