// What is wrong with the texts of one language.

import { GAP } from './text.mjs';
import { around, isWord, wordsOf } from './words.mjs';

/** Suggestions are slow to find; so many words get them. */
const SUGGESTED = 40;
/** Shorter words stand rightly beside each other too often to say anything. */
const APART = 4;

/**
 * Judges texts `{ text, pages, bare?, keys? }`, where `keys` are names and no words, with a `dictionary` and the
 * project's `list`. What `guest`, the dictionary and list of another language, knows may stand as a name in a
 * sentence, and where no language can be marked. Gives `findings`, each `{ place, rule, what }`, and `counts`.
 */
export function judge(texts, dictionary, list, guest) {
  const uses = usesIn(texts);
  const unknown = unknownOf(uses, dictionary);
  const own = knower([...unknown], dictionary, list);
  const guests = guest ? [...unknown].filter((word) => uses.get(word).guest) : [];
  const others = guest ? knower(guests, guest.dictionary, guest.list) : () => false;
  const missing = [...unknown].filter((word) => !own(word) && !(uses.get(word).guest && others(word))).sort();
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

/** Who knows words that may be unknown: a dictionary, a list, or for words with hyphens the two of them together. */
function knower(words, dictionary, list) {
  const unknown = dictionary.unknown([...words, ...words.flatMap(partsOf)]);
  const one = (word) => !unknown.has(word) || list.has(word);
  return (word) => one(word) || (partsOf(word).length > 0 && partsOf(word).every(one));
}

/** Whether a word stands in brackets or quotation marks, as a term does that a text in another language explains. */
function isQuoted(before, after) {
  const opened = (open, close) => before.lastIndexOf(open) > before.lastIndexOf(close) && after.includes(close);
  return opened('(', ')') || opened('“', '”');
}

/**
 * Every word with a place it is used at, whether a full stop has followed it, and whether it is a guest everywhere:
 * a name within a sentence, or in a text that cannot be marked.
 */
function usesIn(texts) {
  const uses = new Map();
  for (const { text, pages, keys, bare } of texts) {
    for (const { word, start, end, dot } of wordsOf(text)) {
      if (keys?.has(word)) continue;
      // What follows an apostrophe is no word of its own: "PDF'en", "Maja's"; and "doesn't" is no "doesn".
      if (word.endsWith("n't")) continue;
      const stem = word.split("'")[0];
      if (!isWord(stem)) continue;
      const use = uses.get(stem);
      const guest = bare || isName(word, text.slice(0, start)) || isQuoted(text.slice(0, start), text.slice(end));
      if (!use || (use.guest && !guest)) uses.set(stem, { text, start, end, pages, guest, dot: dot || use?.dot });
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

/** Whether a word looks like a name: a capital that no new sentence explains. */
function isName(word, before) {
  return /^\p{Lu}/u.test(word) && /[\p{L}\p{N},&] $/u.test(before);
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
