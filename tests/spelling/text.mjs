// What a page says, in pieces with the language each is in.

import { readFileSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { parse } from 'parse5';

/** Stands where something was left out, so that its neighbours are not read as neighbours. */
export const GAP = '\uFFFC';

/** These do not end a sentence; all others do. */
const INLINE = new Set([
  'a', 'abbr', 'b', 'bdi', 'bdo', 'br', 'cite', 'data', 'dfn', 'em', 'i', 'ins', 'mark', 'q', 's', 'small', 'span', 'strong',
  'sub', 'sup', 'time', 'u', 'wbr',
]);
/** Not words of a language. */
const LEFT_OUT = new Set(['code', 'pre', 'kbd', 'samp', 'var', 'script', 'style', 'svg', 'template']);
const ATTRIBUTES = ['alt', 'title', 'aria-label', 'aria-description', 'aria-roledescription', 'placeholder'];
const META = new Set(['description', 'og:title', 'og:description', 'og:site_name']);

/** The paths of all pages below a folder, in a fixed order. */
export function pagesBelow(root) {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
    .map((entry) => relative(root, join(entry.parentPath ?? entry.path, entry.name)).split(sep).join('/'))
    .sort();
}

/**
 * The texts of all pages, each once: `{ lang, text, bare, pages }`. The same foot stands on every page, and the same
 * document in several readers' trees.
 */
export function textsBelow(root) {
  const texts = new Map();
  for (const page of pagesBelow(root)) {
    for (const { lang, text, bare } of textsOf(readFileSync(join(root, page), 'utf8'))) {
      const key = `${lang} ${bare} ${text}`;
      const known = texts.get(key);
      if (!known) texts.set(key, { lang, text, bare, pages: new Set([page]) });
      else known.pages.add(page);
    }
  }
  return [...texts.values()];
}

/**
 * The texts of one page: `{ lang, text, bare }`, where `lang` is the language without its country, and `bare` says
 * that no mark can be set around words in another language: titles and attributes are text without elements.
 */
export function textsOf(html) {
  const found = [];
  walk(parse(html), '', new Piece('', found), found);
  return found;
}

/** A text under way, in one language; ends where a block ends. */
class Piece {
  constructor(lang, found, bare = false) {
    this.lang = lang;
    this.found = found;
    this.bare = bare;
    this.text = '';
  }

  end() {
    const text = this.text.replace(/\u00AD/g, '').replace(/\s+/g, ' ').trim();
    if (/\p{L}/u.test(text)) this.found.push({ lang: this.lang, text, bare: this.bare });
    this.text = '';
  }
}

function walk(node, lang, piece, found) {
  if (node.nodeName === '#text') {
    piece.text += node.value;
    return;
  }
  const attributes = new Map((node.attrs ?? []).map(({ name, value }) => [name, value]));
  const own = attributes.has('lang') ? attributes.get('lang').toLowerCase().split('-')[0] : lang;
  for (const text of spoken(node.nodeName, attributes)) {
    const said = new Piece(own, found, true);
    said.text = text;
    said.end();
  }
  if (LEFT_OUT.has(node.nodeName)) {
    piece.text += GAP;
    return;
  }
  const inline = INLINE.has(node.nodeName);
  if (node.nodeName === 'br') piece.text += ' ';
  let inner = piece;
  if (own !== lang || !inline) inner = new Piece(own, found, node.nodeName === 'title');
  if (inner !== piece) {
    // A word in another language leaves the sentence around it whole; a block ends it.
    if (inline) piece.text += GAP;
    else piece.end();
  }
  for (const child of node.childNodes ?? []) walk(child, own, inner, found);
  if (inner !== piece) inner.end();
}

/** What assistive technology and search engines read from the attributes. */
function spoken(name, attributes) {
  if (name === 'meta') {
    return META.has(attributes.get('name') ?? attributes.get('property')) ? [attributes.get('content') ?? ''] : [];
  }
  return ATTRIBUTES.filter((key) => attributes.has(key)).map((key) => attributes.get(key));
}
