// The project's own words: right words that the dictionary does not know.

import { readFileSync } from 'node:fs';
import { basename } from 'node:path';

/**
 * Reads a list. A line is a word, or two words that are rightly apart though elsewhere they are one. After `!`
 * stands a word that the dictionary knows and that is wrong here all the same. A line that begins with `#` begins
 * a group and says what its words are.
 */
export class List {
  constructor(path, text = readFileSync(path, 'utf8')) {
    this.name = basename(path);
    this.faults = [];
    this.entries = new Map();
    this.unwanted = new Map();
    this.used = new Set();
    let group = '';
    let last = '';
    text.split('\n').forEach((line, at) => {
      const word = line.trim();
      const place = `${this.name}:${at + 1}`;
      const wrong = (what) => this.faults.push({ place, rule: 'list', what: `"${word}" ${what}` });
      if (word.startsWith('#')) [group, last] = [word, ''];
      if (!word || word.startsWith('#')) return;
      if (word.startsWith('!')) {
        this.unwanted.set(word.slice(1).trim(), place);
        return;
      }
      if (!group) wrong('stands before the first group');
      if (this.entries.has(word)) wrong('stands there twice');
      if (order(last, word) > 0) wrong(`stands after "${last}"`);
      last = word;
      this.entries.set(word, place);
    });
  }

  /**
   * Whether the list has the word, also with a capital at the beginning of a sentence, with the s of the
   * genitive, or with both. Remembers which words were wanted.
   */
  has(word) {
    const forms = [word, word[0].toLowerCase() + word.slice(1)];
    for (const form of [...forms]) if (form.endsWith('s')) forms.push(form.slice(0, -1));
    const found = forms.find((form) => this.entries.has(form));
    if (found) this.used.add(found);
    return found !== undefined;
  }

  /** Whether the word is wrong here, whatever the dictionary says. */
  refuses(word) {
    return this.unwanted.has(word.toLowerCase());
  }

  /** Faults of the list itself: its order, and words that it need not hold. `unknown` asks the dictionary. */
  stale(unknown) {
    const words = [...this.entries.keys()].filter((word) => !word.includes(' '));
    const needed = unknown([...words, ...this.unwanted.keys()]);
    const faults = [...this.faults];
    for (const [word, place] of this.unwanted) {
      if (needed.has(word)) faults.push({ place, rule: 'list', what: `"${word}" is not known to the dictionary either` });
    }
    for (const [word, place] of this.entries) {
      const wrong = (what) => faults.push({ place, rule: 'list', what: `"${word}" ${what}` });
      if (!word.includes(' ') && !needed.has(word)) wrong('is known to the dictionary');
      else if (!this.used.has(word)) wrong('is written nowhere any more');
    }
    return faults;
  }
}

const collator = new Intl.Collator('da', { sensitivity: 'variant' });

function order(a, b) {
  return a === '' ? -1 : collator.compare(a, b);
}
