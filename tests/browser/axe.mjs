// axe-core, in both colour schemes, narrow and wide.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const SOURCE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
export const VERSION = require('axe-core/package.json').version;

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** Rules that axe leaves off unless asked. Not `p-as-heading`: it takes the links of a list for headings. */
const ALSO = ['css-orientation-lock', 'label-content-name-mismatch', 'table-fake-caption', 'td-has-header', 'target-size'];

export const LOOKS = [
  { width: 320, scheme: 'light' }, { width: 320, scheme: 'dark' },
  { width: 1200, scheme: 'light' }, { width: 1200, scheme: 'dark' },
];

/** axe with each of the looks; the rules that applied. */
export async function axe(tab, wrong, looks = LOOKS) {
  await tab.run(SOURCE);
  const rules = new Set();
  for (const look of looks) {
    await tab.look({ height: 800, forced: false, ...look });
    const found = await tab.evaluate(run, { tags: TAGS, also: ALSO });
    for (const rule of found.applied) rules.add(rule);
    for (const { id, help, nodes } of found.violations) wrong(`axe:${id}`, `${look.scheme}, ${look.width} px: ${help}: ${nodes.join(' | ')}`);
  }
  return rules;
}

async function run({ tags, also }) {
  const { violations, passes } = await globalThis.axe.run(document, {
    runOnly: { type: 'tag', values: tags }, resultTypes: ['violations'], preload: false,
    rules: Object.fromEntries(also.map((rule) => [rule, { enabled: true }])),
  });
  return {
    applied: [...violations, ...passes].map((r) => r.id),
    violations: violations.map(({ id, help, nodes }) => ({
      id, help, nodes: nodes.slice(0, 3).map((n) => `${n.target.join(' ')} ${n.any[0]?.message ?? ''}`),
    })),
  };
}
