// What the theme itself writes on pages: the words in its Fluent files, also those no page of the example needs.

import { readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { Visitor, parse } from '@fluent/syntax';
import { GAP } from './text.mjs';

/** The texts of every file `themes/<theme>/sprog/<language>.ftl`. */
export function themeTexts(root) {
  return readdirSync(join(root, 'themes'), { recursive: true })
    .filter((path) => path.endsWith('.ftl'))
    .sort()
    .flatMap((path) => {
      const pages = new Set([join('themes', path)]);
      const lang = basename(path, '.ftl').split('-')[0];
      return wordsOfTheme(readFileSync(join(root, 'themes', path), 'utf8')).map((text) => ({ lang, text, pages }));
    });
}

/** The texts of one file: of each message, and of each variant within it; values to come are left out. */
export function wordsOfTheme(source) {
  const texts = [];
  class Texts extends Visitor {
    visitPattern(pattern) {
      texts.push(pattern.elements.map((part) => (part.type === 'TextElement' ? part.value : GAP)).join('').replace(/\s+/g, ' '));
      this.genericVisit(pattern);
    }
  }
  new Texts().visit(parse(source, {}));
  return texts;
}
