// The words of a text, without what no dictionary can know.

import { GAP } from './text.mjs';

const FILES = 'css|csv|docx|gz|html|jpe?g|json|lock|md|mjs|odt|pdf|png|pptx|rs|sarif|sh|svg|toml|txt|xlsx|xml|ya?ml|zip';
/** Web addresses, mail addresses, names of files and hosts, and keys and commands: what has an underscore, a colon
 * or two hyphens in it. */
const NAMES = [
  /\bhttps?:\/\/\S+/gu,
  /[^\s@]+@[^\s@]+\.\p{L}+/gu,
  new RegExp(`(?<![\\p{L}\\p{N}])[\\p{L}\\p{N}_./-]*\\.(?:${FILES})(?![\\p{L}\\p{N}])`, 'gu'),
  /(?<![\p{L}\p{N}])(?:[\p{L}\p{N}-]+\.)+(?:com|dk|eu|example|io|net|org)(?![\p{L}\p{N}])(?:\/\S*)?/gu,
  /(?<![\p{L}\p{N}.])\p{Ll}{4,}(?:\.\p{Ll}{3,})+(?![\p{L}\p{N}])/gu,
  /[\p{L}\p{N}.-]*_[\p{L}\p{N}_.-]*/gu,
  /(?<![\p{L}\p{N}])--?\p{L}[\p{L}\p{N}-]*/gu,
];

/** Letters, held together by hyphens, apostrophes and the dots of abbreviations. */
const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[.’'‐‑-][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/gu;

/** The words of a text: `{ word, start, end, dot }`, where `dot` says that a full stop follows. */
export function wordsOf(text) {
  let plain = text;
  for (const name of NAMES) plain = plain.replace(name, (found) => GAP.repeat(found.length));
  return [...plain.matchAll(WORD)].map((match) => {
    const end = match.index + match[0].length;
    const word = match[0].replace(/[‐‑]/g, '-').replace(/’/g, "'");
    return { word, start: match.index, end, dot: plain[end] === '.' };
  });
}

/** Whether a dictionary can be asked of the word: no single letter, no initials, nothing with a digit. */
export function isWord(word) {
  return word.length > 1 && !/\p{N}/u.test(word) && !/^(\p{Lu}\.)+\p{Lu}$/u.test(word);
}

/** The sentence a word stands in, cut where it is long. */
export function around(text, start, end) {
  const reach = 70;
  const before = text.slice(0, start);
  const begin = Math.max(0, ...['. ', '? ', '! '].map((stop) => before.lastIndexOf(stop)).map((at) => (at < 0 ? 0 : at + 2)));
  const from = Math.max(begin, start - reach);
  const stop = text.slice(end).search(/[.?!](\s|$)/);
  const finish = stop < 0 ? text.length : end + stop + 1;
  const to = Math.min(finish, end + reach);
  return `${from > begin ? '…' : ''}${text.slice(from, to).replaceAll(GAP, '…')}${to < finish ? '…' : ''}`.trim();
}
