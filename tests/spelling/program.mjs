// What the program itself says: its messages, and what the schemas say of keys.

import { spawnSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { GAP } from './text.mjs';

/** The two languages of a message, as they are written in the source: text!("dansk", "English"). */
const MESSAGE = /\b(?:text|both)!\(\s*("(?:[^"\\]|\\.)*")\s*,\s*("(?:[^"\\]|\\.)*")/gs;

/** All that the program says, as texts: its messages, by file, and what its schemas say. */
export function programTexts(root, klarplan) {
  const schemas = schemasOf(klarplan);
  const keys = new Set(schemas.flatMap(({ schema }) => keysIn(schema)));
  return [...messages(root, 'src'), ...descriptions(schemas)].map((text) => ({ ...text, keys }));
}

/** The messages in the Rust files below a folder. */
function messages(root, folder) {
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
    // What an English message quotes is what stands in a Danish document.
    { lang: 'en', text: said(en).replace(/“[^”]*”/g, GAP) },
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
    .replace(/<\/?[a-z]+>/g, '')
    .replace(/\{[^{}]*\}/g, GAP);
}

/** The schema of every kind: `{ kind, schema }`. */
function schemasOf(klarplan) {
  const run = (...options) => {
    const { status, error, stdout, stderr } = spawnSync(klarplan, options, { encoding: 'utf8', maxBuffer: 1 << 28 });
    if (status !== 0) throw new Error(`klarplan ${options.join(' ')}: ${error?.message ?? stderr}`);
    return stdout;
  };
  const kinds = run('schema').split('\n').map((line) => line.split(' ')[0]).filter((kind) => kind);
  return kinds.map((kind) => ({ kind, schema: JSON.parse(run('schema', kind)) }));
}

/** What the schemas say of their keys: Danish, then English after "(EN: ". */
function descriptions(schemas) {
  return schemas.flatMap(({ kind, schema }) => {
    const pages = new Set([`klarplan schema ${kind}`]);
    return objectsIn(schema)
      .filter(({ description }) => typeof description === 'string')
      .flatMap(({ description }) => {
        const [da, en] = description.split(/\s*\(EN:\s*/);
        return [{ lang: 'da', text: da, pages }, ...(en ? [{ lang: 'en', text: en, pages }] : [])];
      });
  });
}

/** The keys of a schema and the words that may stand as values; messages speak of them. */
function keysIn(schema) {
  return objectsIn(schema).flatMap(({ properties, enum: values, const: value }) => [
    ...Object.keys(properties ?? {}),
    ...[values ?? [], value ?? []].flat().filter((one) => typeof one === 'string'),
  ]);
}

/** An object and all objects in it. */
function objectsIn(value) {
  if (value === null || typeof value !== 'object') return [];
  return [value, ...Object.values(value).flatMap(objectsIn)];
}
