// Checks built pages in a browser: node check.mjs FOLDER
//
// Every page of every tree: overflow, headings, title, console, content security policy, links and
// anchors, and the markup by the Nu HTML checker. Every public page, and some of each kind from the
// readers' trees: axe-core in light and dark, narrow and wide. Exits 1 where anything is wrong.

import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { brokenLinks } from './links.mjs';
import { markup } from './markup.mjs';
import { Page, SCHEMES, WIDTHS } from './page.mjs';
import { POLICY, Trees } from './trees.mjs';

const TABS = 3;
/** Pages of one kind that axe sees in the readers' trees. */
const SAMPLE = 4;

const here = dirname(fileURLToPath(import.meta.url));
const root = process.argv[2];
if (!root || !existsSync(join(root, 'offentlig'))) {
  console.error('usage: node check.mjs FOLDER, where klarplan has built (it holds the folder "offentlig")');
  process.exit(2);
}

const started = Date.now();
const trees = new Trees(root);
const findings = [];
const wrong = (page, rule, what) => findings.push({ page, rule, what });
const counts = { axe: 0, rules: new Set(), layouts: 0, links: 0, anchors: 0 };
const kinds = new Map();
const sampled = new Map();
const facts = new Map();

const nu = markup(root);
await browse();
for (const kind of templates()) {
  if (!kinds.has(kind)) wrong(kind, 'kind', 'no page of this kind was built, so it was not checked');
}
for (const { page, rule, what } of brokenLinks(facts, trees, counts)) wrong(page, rule, what);
titles();
for (const { page, rule, what } of await nu) wrong(page, rule, what);
report();

/** All pages, in a few tabs of one browser. */
async function browse() {
  const executablePath = process.env.CHROMIUM || '/usr/bin/chromium';
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const browser = await chromium.launch({ executablePath, args });
  const queue = [...trees.pages];
  try {
    await Promise.all(Array.from({ length: TABS }, () => work(browser, queue)));
  } finally {
    await browser.close();
  }
}

/** One tab that takes pages from the queue until it is empty. */
async function work(browser, queue) {
  const context = await browser.newContext({ reducedMotion: 'reduce', serviceWorkers: 'block' });
  await context.addInitScript({ path: join(here, 'node_modules/axe-core/axe.min.js') });
  await context.route('**', (route) => trees.answer(route));
  const page = new Page(await context.newPage(), wrong);
  for (let path = queue.shift(); path; path = queue.shift()) {
    const seen = await page.open(path, trees.addressOf(path));
    facts.set(path, seen);
    kinds.set(seen.kind, (kinds.get(seen.kind) ?? 0) + 1);
    const whole = axeSees(path, seen.kind);
    // The pages on rules are all of one make; the first few are measured for the rest.
    if (whole || seen.kind !== 'regel') counts.layouts += await page.layout();
    if (whole) {
      for (const rule of await page.axe()) counts.rules.add(rule);
      counts.axe += SCHEMES.length * WIDTHS.length;
    }
  }
  await context.close();
}

/** Whether axe sees the page: the public ones, and the first few of each kind from the readers and of rules. */
function axeSees(path, kind) {
  if (trees.treeOf(path) === 'offentlig' && kind !== 'regel') return true;
  sampled.set(kind, (sampled.get(kind) ?? 0) + 1);
  return sampled.get(kind) <= SAMPLE;
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
  for (const [path, { title }] of facts) {
    const key = `${trees.treeOf(path)} ${title}`;
    if (first.has(key)) wrong(path, 'title', `"${title}" is also the title of ${first.get(key)}`);
    else first.set(key, path);
  }
}

function report() {
  const all = trees.pages.length;
  const open = trees.pages.filter((path) => trees.treeOf(path) === 'offentlig').length;
  const spread = [...kinds].sort().map(([kind, n]) => `${kind} ${n}`).join(', ');
  console.log(`pages: ${all}, of them ${open} public: ${spread}`);
  console.log(`axe: ${counts.axe} runs, ${counts.rules.size} rules applied; ${SCHEMES.join(' and ')}, ${WIDTHS.join(' and ')} px`);
  console.log(`layout: ${counts.layouts} measurements; links: ${counts.links}, of them ${counts.anchors} with an anchor`);
  console.log(`markup: ${all} pages; policy: ${POLICY}`);
  for (const { page, rule, what } of findings) console.log(`${page}: ${rule}: ${what}`);
  const failed = new Set(findings.map(({ page }) => page)).size;
  console.log(`${Math.round((Date.now() - started) / 1000)} seconds`);
  console.log(`pages: ${Math.max(all - failed, 0)} passed, ${failed} failed`);
  process.exit(findings.length ? 1 : 0);
}
