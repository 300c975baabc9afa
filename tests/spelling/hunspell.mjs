// Hunspell with one dictionary, asked of many words in one go.

import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));

/** Words this short are not parts of new compounds: with two letters, "arpil" would be a tree by a river. */
const SHORTEST_PART = 3;

export class Hunspell {
  /** `dictionary` is the name of an npm package that holds index.aff and index.dic. */
  constructor(dictionary) {
    const from = join(here, 'node_modules', dictionary, 'index');
    this.folder = mkdtempSync(join(tmpdir(), 'klarplan-spelling-'));
    const rules = readFileSync(`${from}.aff`, 'utf8')
      .replace(/^COMPOUNDMIN .*/m, `COMPOUNDMIN ${SHORTEST_PART}`)
      .replace(/^WORDCHARS .*\n/m, '');
    writeFileSync(join(this.folder, 'index.aff'), `${rules}\nWORDCHARS -.\n`);
    symlinkOrCopy(`${from}.dic`, join(this.folder, 'index.dic'));
  }

  /** Those of the words that the dictionary does not know. */
  unknown(words) {
    const asked = new Set(words);
    const unknown = new Set(this.#ask('-l', [...asked]).filter((line) => line));
    for (const word of unknown) {
      // Else a word was cut in two, and what was judged is not what stands on the page.
      if (!asked.has(word)) throw new Error(`hunspell answered "${word}", which it was not asked of`);
    }
    return unknown;
  }

  /** What may have been meant by each of the words: a map from word to at most three. */
  suggestions(words) {
    const meant = new Map();
    for (const line of this.#ask('-a', words.map((word) => `^${word}`))) {
      const match = line.match(/^& (\S+) \d+ \d+: (.*)$/);
      if (match) meant.set(match[1], match[2].split(', ').slice(0, 3));
    }
    return meant;
  }

  /** Takes away what the constructor made. */
  close() {
    rmSync(this.folder, { recursive: true, force: true });
  }

  #ask(mode, lines) {
    if (lines.length === 0) return [];
    const { status, error, stdout, stderr } = spawnSync('hunspell', ['-d', join(this.folder, 'index'), '-i', 'utf-8', mode], {
      input: `${lines.join('\n')}\n`,
      encoding: 'utf8',
      maxBuffer: 1 << 28,
      // A word list of the user's own must not make wrong words right.
      env: { ...process.env, HOME: this.folder, LC_ALL: 'C.UTF-8' },
    });
    if (error || status !== 0) throw new Error(`hunspell: ${error?.message ?? stderr}`);
    return stdout.split('\n');
  }
}

/** The dictionary is large; where links cannot be made, it is copied. */
function symlinkOrCopy(from, to) {
  try {
    symlinkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}
