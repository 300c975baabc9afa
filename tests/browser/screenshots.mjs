// Photographs every kind of page: node screenshots.mjs FOLDER TO
//
// FOLDER is where klarplan has built. Of each kind, in each language, the page that shows most is taken: on a phone, on
// a desk, in dark, with forced colours, and as it is printed (PDF; PNG of its pages where pdftoppm is there).

import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Tab, launch } from './page.mjs';
import { readFile } from './read.mjs';
import { sample } from './sample.mjs';
import { Trees } from './trees.mjs';

const LOOKS = {
  telefon: { width: 390, height: 844 },
  skaerm: { width: 1280, height: 900 },
  moerk: { width: 1280, height: 900, scheme: 'dark' },
  'hoej-kontrast': { width: 1280, height: 900, forced: true },
};

const [root, to] = process.argv.slice(2);
if (!root || !to) {
  console.error('usage: node screenshots.mjs FOLDER TO');
  process.exit(2);
}
rmSync(to, { recursive: true, force: true });
mkdirSync(to, { recursive: true });
const trees = new Trees(root);
const browser = await launch();
let count = 0;
try {
  const tab = await Tab.open(browser, trees, (rule, what) => console.error(`${rule}: ${what}`));
  const pages = chosen();
  const rtl = pages.some(([name]) => name.endsWith('-ar'));
  for (const [name, path] of pages) {
    await tab.show(path);
    for (const [how, look] of Object.entries(LOOKS)) {
      await tab.look({ scheme: 'light', forced: false, ...look });
      await tab.page.screenshot({ path: join(to, `${name}-${how}.png`), fullPage: true });
      count += 1;
    }
    await tab.look({ scheme: 'light', forced: false });
    await tab.page.pdf({ path: join(to, `${name}-print.pdf`), preferCSSPageSize: true });
    print(name);
    // Until a language that runs from the right is there, a plan turned round shows what such a page would look like.
    if (name === 'plan-da' && !rtl) {
      await tab.evaluate(() => { document.documentElement.dir = 'rtl'; });
      await tab.look({ width: 390, height: 844 });
      await tab.page.screenshot({ path: join(to, `${name}-vendt.png`), fullPage: true });
      count += 1;
    }
    console.log(`${name}: ${path}`);
  }
} finally {
  await browser.close();
}
console.log(`${count} pictures in ${to}`);

/** One page of each kind and language, the richest one of the sample, with a name for its files. */
function chosen() {
  const facts = new Map(trees.pages.map((path) => [path, readFile(join(root, path))]));
  const first = new Map();
  for (const path of sample(facts, trees)) {
    const { kind, lang } = facts.get(path);
    const name = `${kind}-${lang}`;
    if (!first.has(name)) first.set(name, path);
  }
  return [...first].sort();
}

/** The printed pages as pictures, where the machine can make them. */
function print(name) {
  try {
    execFileSync('pdftoppm', ['-r', '60', '-png', join(to, `${name}-print.pdf`), join(to, `${name}-print`)], { stdio: 'ignore' });
  } catch {
    console.error(`${name}: no pictures of the printed pages; pdftoppm (poppler-utils) is not there`);
  }
}
