// What a page's file says of itself, read as a browser reads it but without one.

import { readFileSync } from 'node:fs';
import { parse } from 'parse5';

/** Kind, language, title, links, what it loads, ids, and which elements and classes it shows. */
export function readFile(file) {
  const page = { kind: '', lang: '', title: '', links: new Set(), loads: new Set(), ids: [], features: new Set() };
  walk(parse(readFileSync(file, 'utf8')), page, false);
  return { ...page, links: [...page.links], loads: [...page.loads], features: [...page.features] };
}

function walk(node, page, inBody) {
  const has = (name) => node.attrs?.find((a) => a.name === name)?.value;
  const to = has('href') ?? has('src');
  const rel = has('rel') ?? '';
  if (to !== undefined && rel !== 'canonical') page.links.add(to);
  if (has('src') !== undefined || (node.tagName === 'link' && /\b(stylesheet|icon)\b/.test(rel))) page.loads.add(to);
  if (has('id') !== undefined) page.ids.push(has('id'));
  if (inBody && node.tagName) {
    page.features.add(`${node.parentNode.tagName}>${node.tagName}`);
    for (const name of (has('class') ?? '').split(/\s+/).filter(Boolean)) page.features.add(`.${name}`);
  }
  if (node.tagName === 'html') page.lang = has('lang') ?? '';
  if (node.tagName === 'title' && !inBody) page.title = node.childNodes.map((c) => c.value ?? '').join('');
  if (node.tagName === 'body') page.kind = (has('class') ?? '').split(' ')[0];
  for (const child of node.childNodes ?? []) walk(child, page, inBody || node.tagName === 'body');
}
