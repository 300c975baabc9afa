// Holds the bar that `klarplan serve` puts on pages against the same checks as the pages: node bar.mjs KLARPLAN
//
// A copy of the example is served and edited: without errors, with warnings, with errors, with a theme that cannot be used. In each
// state pages of each audience, in both writing directions, are looked at with the bar on them.

import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Tab, launch } from '../browser/page.mjs';
import { CHECKS, apply } from '../browser/suite.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const klarplan = resolve(process.argv[2] ?? join(root, 'target/debug/klarplan'));
/** What the bar can be wrong about; the rest is the page's own. */
const OF_PAGES = ['overflow', 'outline', 'targets', 'axe', 'focus', 'zoom', 'forced'];
const OF_OWN = ['overflow', 'targets', 'axe', 'forced'];
const PLAN = 'content/planer/jens/min-plan.md';
const faults = [];
let looks = 0;

const site = mkdtempSync(join(tmpdir(), 'klarplan-'));
cpSync(join(root, 'content'), join(site, 'content'), { recursive: true });
cpSync(join(root, 'klarplan.yaml'), join(site, 'klarplan.yaml'));
const text = readFileSync(join(site, PLAN), 'utf8');
const put = (path, words) => {
  mkdirSync(dirname(join(site, path)), { recursive: true });
  writeFileSync(join(site, path), words);
};

const server = spawn(klarplan, ['serve', '--root', site, '--today', '2026-11-21', '-p', '0', '--lang', 'da'], { stdio: ['ignore', 'pipe', 'pipe'] });
server.stdout.resume();
const base = await new Promise((found, gone) => {
  let said = '';
  server.stderr.on('data', (part) => {
    said += part;
    const at = said.match(/http:\/\/127\.0\.0\.1:\d+/);
    if (at) found(at[0]);
  });
  server.on('exit', () => gone(new Error(said)));
});
const served = { answer: (route) => route.continue(), fileAt: () => 'here' };
const browser = await launch();
try {
  const tab = await Tab.open(browser, served, (rule, what) => {
    // The browser complains of every page that is not there.
    if (!what.includes('status of 404') && !what.includes('status of 503')) faults.push(`${tab.address}: ${rule}: ${what}`);
  });
  await look(tab, 'with warnings', '/', OF_PAGES);
  await look(tab, 'with warnings', '/_klarplan/laeser/jens.borger/planer/jens/min-plan.html', OF_PAGES);
  await look(tab, 'with warnings', '/ar/planer/amina/', ['overflow', 'axe', 'zoom']);
  await look(tab, 'with warnings', '/findes-ikke', OF_OWN);
  await look(tab, 'with warnings', '/_klarplan/laesere', OF_OWN);

  // A page that is as it was is not loaded again.
  for (const path of ['/', '/klage.html', '/findes-ikke', '/%2e%2e%2fx', '/_klarplan/', '/_klarplan/laesere', '/_klarplan/laeser/ingen/']) {
    await open(tab, path);
    await tab.evaluate(() => { globalThis.still = true; });
    await tab.page.waitForTimeout(500);
    if (!(await tab.evaluate(() => globalThis.still))) faults.push(`${path} is loaded again and again`);
  }

  // Errors are told on the page that is open, in the same element, and nothing that has focus is lost.
  await open(tab, '/klage.html');
  await tab.evaluate(() => {
    globalThis.before = document.querySelector('#klarplan-fund [role=status]');
    document.querySelector('#klarplan-serve select').focus();
  });
  put(PLAN, text.replace('type: første-samtale', 'type: første-samtal').replace('leverandør: sundhedshuset', 'leverandør: sundhedshus'));
  await tab.page.waitForSelector('#klarplan-fund .broken');
  const told = await tab.evaluate(() => {
    const now = document.querySelector('#klarplan-fund [role=status]');
    return { same: now === globalThis.before, one: document.querySelectorAll('#klarplan-fund [role=status]').length === 1,
      words: now.textContent, open: document.querySelector('#klarplan-fund details').open, focus: document.activeElement.id };
  });
  if (!told.same || !told.one || !/^\d+ fejl i indholdet/.test(told.words) || !told.open || told.focus !== 'klarplan-til') {
    faults.push(`new errors on an open page: ${JSON.stringify(told)}`);
  }
  await look(tab, 'with errors', '/klage.html', OF_PAGES);
  await look(tab, 'with errors', '/_klarplan/laeser/jens.borger/planer/jens/min-plan.html', ['overflow', 'axe', 'zoom', 'forced']);
  if (process.env.PICTURES) await pictures(tab);

  // The switch, with the keyboard alone.
  await open(tab, '/planer/jens/min-plan.html');
  await tab.page.focus('#klarplan-til');
  await tab.page.keyboard.type('Jens (jens.b');
  await tab.page.keyboard.press('Tab');
  await Promise.all([tab.page.waitForURL(/laeser/), tab.page.keyboard.press('Enter')]);
  if (!tab.page.url().endsWith('/_klarplan/laeser/jens.borger/planer/jens/min-plan.html')) faults.push(`the switch led to ${tab.page.url()}`);

  put(PLAN, text);
  put('themes/standard/skabeloner/lag.html', `{% if ${'meget_langt_navn_'.repeat(8)} %}`);
  await open(tab, '/');
  await tab.page.waitForSelector('#klarplan-fund code + .broken, #klarplan-fund p:has(code) + .broken');
  await look(tab, 'with a theme that cannot be used', '/', ['overflow', 'outline', 'axe', 'zoom', 'forced']);
  if (process.env.PICTURES) await picture(tab, 'tema', 320, 'dark');
} catch (error) {
  faults.push(String(error));
} finally {
  await browser.close();
  server.kill('SIGTERM');
  rmSync(site, { recursive: true });
}
for (const fault of faults) console.error(fault);
console.log(`the bar of serve: ${looks} looks at pages with it, ${faults.length} faults`);
process.exitCode = faults.length ? 1 : 0;

async function open(tab, path) {
  tab.address = base + path;
  await tab.look({ width: 1200, height: 800, scheme: 'light', forced: false, motion: 'reduce' });
  await tab.page.goto(tab.address, { waitUntil: 'load' });
}

/** The checks of these names, with the findings folded out. */
async function look(tab, state, path, names) {
  for (const check of CHECKS.filter(({ name }) => names.includes(name))) {
    await open(tab, path);
    await tab.evaluate(() => document.querySelectorAll('#klarplan-fund details').forEach((e) => { e.open = true; }));
    await apply(check, tab, (name, rule, what) => faults.push(`${path}, ${state}: ${rule}: ${what}`), {});
    looks += 1;
    if (process.env.TIMES) console.log(`${Math.round(performance.now())} ms: ${path} ${check.name}`);
  }
}

async function pictures(tab) {
  for (const [width, scheme] of [[1200, 'light'], [320, 'light'], [390, 'dark']]) {
    await open(tab, '/_klarplan/laeser/jens.borger/planer/jens/min-plan.html');
    await picture(tab, 'fejl', width, scheme);
  }
}

async function picture(tab, name, width, scheme) {
  await tab.look({ width, height: 800, scheme });
  await tab.page.screenshot({ path: join(process.env.PICTURES, `bar-${name}-${width}-${scheme}.png`) });
}
