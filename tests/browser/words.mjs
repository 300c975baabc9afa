// What a page's file says, in the order it is read, piece by piece with where each piece stands.

import { readFileSync } from 'node:fs';
import { parse } from 'parse5';

/** These do not end a piece; all other elements do. */
const INLINE = new Set([
  'a', 'abbr', 'b', 'bdi', 'bdo', 'br', 'cite', 'code', 'data', 'dfn', 'em', 'i', 'ins', 'kbd', 'mark', 'q', 's', 'small',
  'span', 'strong', 'sub', 'sup', 'time', 'u', 'var', 'wbr',
]);
const LEFT_OUT = new Set(['head', 'script', 'style', 'svg', 'template']);
const LANDMARKS = new Set(['header', 'main', 'nav', 'footer']);
/** The head of a letter is for paper alone. */
const PAPER = 'brevhoved';
/** The box that says what happens next. */
const BOX = 'boks-naeste';

/** The pieces of a page's file; see `piecesOf`. */
export function piecesOfFile(file) {
  return piecesOf(readFileSync(file, 'utf8'));
}

/**
 * The pieces of a page: `{ text, landmark, headings, box, folded, part }`. `headings` are those it stands under, the
 * outermost first; a heading stands under itself. `landmark` is the innermost. `part` counts the second-level headings
 * of the main part so far, and `folded` says that the reader must unfold it first.
 */
export function piecesOf(html) {
  const page = { pieces: [], headings: [], part: 0, text: '' };
  walk(parse(html), { landmark: '', box: false, folded: false }, page);
  return page.pieces;
}

function walk(node, place, page) {
  if (node.nodeName === '#text') {
    page.text += node.value;
    return;
  }
  const attribute = (name) => node.attrs?.find((a) => a.name === name)?.value;
  const classes = (attribute('class') ?? '').split(/\s+/);
  if (LEFT_OUT.has(node.tagName) || attribute('hidden') !== undefined || classes.includes(PAPER)) return;
  if (INLINE.has(node.tagName)) {
    if (node.tagName === 'br') page.text += ' ';
    for (const child of node.childNodes) walk(child, place, page);
    return;
  }
  end(place, page);
  const inner = {
    landmark: LANDMARKS.has(node.tagName) ? node.tagName : place.landmark,
    box: place.box || classes.includes(BOX),
    folded: place.folded || (node.tagName === 'details' && attribute('open') === undefined),
  };
  // A summary is what one sees of what is folded.
  if (node.tagName === 'summary') inner.folded = false;
  // A list of contents divides nothing.
  const level = inner.landmark === 'nav' ? 0 : Number(/^h([1-6])$/.exec(node.tagName ?? '')?.[1] ?? 0);
  if (level) {
    page.headings = page.headings.filter((heading) => heading.level < level);
    page.headings.push({ level, text: clean(textOf(node)) });
    if (level === 2 && inner.landmark === 'main') page.part += 1;
  }
  for (const child of node.childNodes ?? []) walk(child, inner, page);
  end(inner, page);
}

/** Ends the piece under way. */
function end(place, page) {
  const text = clean(page.text);
  if (text) page.pieces.push({ ...place, text, headings: page.headings.map((heading) => heading.text), part: page.part });
  page.text = '';
}

function textOf(node) {
  return node.nodeName === '#text' ? node.value : (node.childNodes ?? []).map(textOf).join('');
}

/** Without what the eye does not see: soft hyphens, marks of direction, and more than one space. */
function clean(text) {
  return text.replace(/[\u00AD\u200B\u2066-\u2069]/g, '').replace(/\s+/g, ' ').trim();
}
