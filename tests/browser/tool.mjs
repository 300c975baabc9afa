// Tries a framework's evaluation model in the page's own fields: node tool.mjs FOLDER
//
// The script reckons anew what klarplan has reckoned: the figures of the two must be the same, in every language. Then
// the fields are used: other figures, a tie, a slip, and back to the example.

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { tally } from '../common/tally.mjs';
import { launch } from './page.mjs';
import { readFile } from './read.mjs';
import { Trees } from './trees.mjs';

const root = process.argv[2];
if (!root || !existsSync(join(root, 'offentlig'))) {
  console.error('usage: node tool.mjs FOLDER, where klarplan has built a site');
  process.exit(2);
}

const trees = new Trees(root);
const pages = trees.pages.filter((page) => [...readFile(join(root, page)).loads].some((file) => file.endsWith('vurdering.js')));
const { check: count, end } = tally('tool');
const check = (what, right, faults = ['it is not so']) => count(what, right ? [] : faults);
const browser = await launch();
try {
  const context = await browser.newContext({ reducedMotion: 'reduce', serviceWorkers: 'block' });
  await context.route('**', (route) => trees.answer(route));
  const tab = await context.newPage();
  for (const event of ['pageerror', 'console']) tab.on(event, (said) => check(`${event}: ${said.text?.() ?? said}`, false));
  for (const page of pages) {
    await tab.goto(trees.addressOf(page));
    for (const form of await tab.locator('form.proevselv').all()) await tried(page, form);
  }
} finally {
  await browser.close();
}
end(Math.max(pages.length, 1) * 10);

async function tried(page, form) {
  const id = (await form.locator('h4').getAttribute('id')).replace(/_selv$/, '');
  const texts = (selector) => form.page().locator(selector).allInnerTexts();
  const row = (name) => form.locator(`tr.${name} td[data-navn]`).allInnerTexts();
  const same = (what, is, should) => {
    const [a, b] = [is, should].map((x) => JSON.stringify(x));
    check(`${page} ${id}: ${what}`, a === b, [`${a} for ${b}`]);
  };
  const said = (name) => form.getAttribute(`data-${name}`);
  const status = () => form.locator('[role=status]').innerText();

  check(`${page} ${id}: the fields can be seen`, await form.isVisible());
  const [totals, places] = [await row('ialt'), await row('plads')];
  same('totals', totals, await texts(`table:has(#${id}_point) tr.sum:nth-last-child(2) td`));
  same('places', places, await texts(`table:has(#${id}_point) tr.sum:last-child td`));
  const example = await status();
  check(`${page} ${id}: the answer is the example's: ${example}`, (await form.page().locator(`section:has(> #${id})`).innerText()).includes(example));

  // The same figures in all offers: all share the first place.
  const rows = await form.locator('tbody tr').all();
  for (const line of rows) {
    const fields = await line.locator('input').all();
    const value = await fields[0].inputValue();
    for (const field of fields.slice(1)) await field.fill(value);
  }
  const equal = await row('ialt');
  same('equal offers', equal, equal.map(() => equal[0]));
  const places_open = Number(await said('pladser'));
  if (places_open < equal.length) {
    const tied = await said('lige');
    check(`${page} ${id}: a tie is told: ${await status()}`, (await status()).endsWith(tied.slice(tied.indexOf('%point%') + 7)));
  }

  // A slip is marked where it stands, and nothing is reckoned.
  const price = form.locator('tr.pris input').first();
  for (const slip of ['', 'abc', '0', '-5']) {
    await price.fill(slip);
    same(`"${slip}" as a price`, [await price.getAttribute('aria-invalid'), await status(), (await row('ialt'))[0]], ['true', await said('fejl'), '–']);
  }
  await form.locator('button[type=reset]').click();
  await form.page().waitForFunction(([f, text]) => f.querySelector('[role=status]').textContent === text, [await form.elementHandle(), example]);
  same('back to the example', [await row('ialt'), await row('plads'), await price.getAttribute('aria-invalid')], [totals, places, null]);
}
