// What the program itself says: its messages, and what the schemas say of keys.

import { spawnSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { GAP } from './text.mjs';

/** The two languages of a message, as they are written in the source: text!("dansk", "English"). */
const MESSAGE = /\b(?:text|both)!\(\s*("(?:[^"\\]|\\.)*")\s*,\s*("(?:[^"\\]|\\.)*")/gs;

/** The messages in the Rust files below a folder, as texts. The places are the files. */
export function messages(root, folder) {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.rs'))
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .sort()
    .flatMap((path) => {
      const pages = new Set([relative(root, path).split(sep).join('/')]);
      return messagesIn(readFileSync(path, 'utf8')).map((message) => ({ ...message, pages }));
    });
}

/** The messages in one Rust file: `{ lang, text }`. */
export function messagesIn(source) {
  return [...source.matchAll(MESSAGE)].flatMap(([, da, en]) => [
    { lang: 'da', text: said(da) },
    { lang: 'en', text: said(en) },
  ]);
}

/** What a literal says: escapes as what they stand for, values to come left out. */
function said(literal) {
  return literal
    .slice(1, -1)
    .replace(/\\\n\s*/g, '')
    .replace(/\\u\{[0-9a-f]+\}/gi, GAP)
    .replace(/\\n/g, ' ')
    .replace(/\\(.)/g, '$1')
    .replace(/\{[^{}]*\}/g, GAP);
}

/** What the schemas say of their keys: Danish, then English after "(EN: ". */
export function descriptions(klarplan) {
  const run = (...options) => {
    const { status, stdout, stderr } = spawnSync(klarplan, options, { encoding: 'utf8', maxBuffer: 1 << 28 });
    if (status !== 0) throw new Error(`klarplan ${options.join(' ')}: ${stderr}`);
    return stdout;
  };
  const kinds = run('schema').split('\n').map((line) => line.split(/\s/)[0]).filter((kind) => /^\p{Ll}+/u.test(kind));
  return kinds.flatMap((kind) => {
    const pages = new Set([`klarplan schema ${kind}`]);
    const found = [];
    gather(JSON.parse(run('schema', kind)), found);
    return found.flatMap((description) => {
      const [da, en] = description.split(/\s*\(EN:\s*/);
      return [{ lang: 'da', text: da, pages }, ...(en ? [{ lang: 'en', text: en, pages }] : [])];
    });
  });
}

function gather(value, found) {
  if (value === null || typeof value !== 'object') return;
  if (typeof value.description === 'string') found.push(value.description);
  for (const part of Object.values(value)) gather(part, found);
}
