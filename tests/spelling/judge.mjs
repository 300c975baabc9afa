// What is wrong with the texts of one language.

import { GAP } from './text.mjs';
import { around, isWord, wordsOf } from './words.mjs';

/** Suggestions are slow to find; so many words get them. */
const SUGGESTED = 40;
/** Shorter words stand rightly beside each other too often to say anything. */
const APART = 4;

/**
 * Judges texts `{ text, pages, keys? }`, where `keys` are names and no words, with a `dictionary` and the project's `list`. Gives `findings`, each
 * `{ place, rule, what }`, and `counts` of the words.
 */
export function judge(texts, dictionary, list) {
  const uses = usesIn(texts);
  const unknown = unknownOf(uses, dictionary);
  const parts = dictionary.unknown([...unknown].flatMap(partsOf));
  const known = (word) => list.has(word) || wholeOf(word, (part) => !parts.has(part) || list.has(part));
  const missing = [...unknown].filter((word) => !known(word)).sort();
  const meant = dictionary.suggestions(missing.slice(0, SUGGESTED));
  const findings = missing.map((word) => {
    const { text, start, end, pages } = uses.get(word);
    const better = meant.has(word) ? ` (${meant.get(word).join(', ')}?)` : '';
    return { place: placeOf(pages), rule: 'spelling', what: `"${word}"${better}: ${around(text, start, end)}` };
  });
  for (const word of [...uses.keys()].filter((one) => list.refuses(one))) {
    const { text, start, end, pages } = uses.get(word);
    findings.push({ place: placeOf(pages), rule: 'unwanted', what: `"${word}": ${around(text, start, end)}` });
  }
  findings.push(...neighbours(texts, uses, list), ...signs(texts));
  return { findings, counts: { words: uses.size, unknown: unknown.size, missing: missing.length } };
}

/** Every word with the first place it is used at, and whether a full stop has followed it. */
function usesIn(texts) {
  const uses = new Map();
  for (const { text, pages, keys } of texts) {
    for (const { word, start, end, dot } of wordsOf(text)) {
      if (keys?.has(word)) continue;
      // What follows an apostrophe is no word of its own: "PDF'en", "Maja's"; and "doesn't" is no "doesn".
      if (word.endsWith("n't")) continue;
      const stem = word.split("'")[0];
      if (!isWord(stem)) continue;
      const use = uses.get(stem);
      if (!use) uses.set(stem, { text, start, end, pages, dot });
      else use.dot ||= dot;
    }
  }
  return uses;
}

/** The words no form of which the dictionary knows: as they stand, and with the full stop of an abbreviation. */
function unknownOf(uses, dictionary) {
  const unknown = dictionary.unknown([...uses.keys()]);
  const dotted = [...unknown].filter((word) => uses.get(word).dot).map((word) => `${word}.`);
  const left = dictionary.unknown(dotted);
  for (const word of dotted) if (!left.has(word)) unknown.delete(word.slice(0, -1));
  return unknown;
}

/** The parts of a word with hyphens; none of another word. */
function partsOf(word) {
  return word.includes('-') ? word.split('-').filter(isWord) : [];
}

/** Whether a word with hyphens is made of parts that are all known: "SARIF-filen". */
function wholeOf(word, known) {
  const parts = partsOf(word);
  return parts.length > 0 && parts.every(known);
}

/** Words written twice, and two words that the texts elsewhere write as one. */
function neighbours(texts, uses, list) {
  const findings = new Map();
  for (const { text, pages } of texts) {
    const words = wordsOf(text);
    for (const [at, second] of words.entries()) {
      const first = words[at - 1];
      if (!first || text.slice(first.end, second.start) !== ' ') continue;
      const pair = `${first.word} ${second.word}`.toLowerCase();
      let rule;
      if (first.word.toLowerCase() === second.word && isWord(second.word)) rule = 'repeated';
      else if (apart(first.word, second.word, uses)) rule = 'apart';
      if (!rule || findings.has(pair) || list.has(pair)) continue;
      findings.set(pair, { place: placeOf(pages), rule, what: `"${pair}": ${around(text, first.start, second.end)}` });
    }
  }
  return [...findings.values()];
}

function apart(first, second, uses) {
  if (first.length < APART || second.length < APART || !/^\p{Ll}+$/u.test(second)) return false;
  const one = (first + second).toLowerCase();
  return uses.has(one) || uses.has(one[0].toUpperCase() + one.slice(1));
}

/** Signs that are wrong on a page: two full stops, a space before a sign, and a typewriter's quotation marks. */
const SIGNS = /(?<!\.)\.\.(?!\.)|(?<=\p{L}) [,;:.!?](?=\s|$)|"/u;

/** Wrong signs, outside of what is quoted from others. The program's messages may show YAML, so pages only. */
function signs(texts) {
  return texts.flatMap(({ text, pages, keys }) => {
    const own = text.replace(/[”“][^”]*”/g, (quote) => GAP.repeat(quote.length));
    const found = keys ? null : own.match(SIGNS);
    if (!found) return [];
    const shown = found[0] === '"' ? 'straight quotation mark' : found[0];
    return [{ place: placeOf(pages), rule: 'sign', what: `"${shown}": ${around(text, found.index, found.index + found[0].length)}` }];
  });
}

/** One of the places, and how many more there are. */
function placeOf(pages) {
  const [first] = pages;
  return pages.size > 1 ? `${first} (and ${pages.size - 1} more)` : first;
}
