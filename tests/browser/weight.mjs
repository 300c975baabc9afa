// What a page weighs on the wire: itself, its style and whatever else it loads, each compressed.

import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';

/** A plan with its style, compressed by gzip, the weaker of the two. */
export const PLAN_LIMIT = 50_000;

const PACKED = ['.png', '.jpg', '.jpeg', '.webp', '.avif', '.woff2', '.gz', '.pdf'];
const sizes = new Map();

function size(trees, file) {
  if (!sizes.has(file)) {
    const bytes = readFileSync(join(trees.root, file));
    const packed = PACKED.includes(extname(file));
    sizes.set(file, packed ? { gzip: bytes.length, brotli: bytes.length } : { gzip: gzipSync(bytes, { level: 9 }).length, brotli: brotliCompressSync(bytes).length });
  }
  return sizes.get(file);
}

/** The heaviest page of each kind, in bytes; a plan above the limit is wrong. */
export function weigh(facts, trees, wrong) {
  const most = new Map();
  for (const [path, { kind, loads }] of facts) {
    const files = new Set([path, ...loads.map((address) => trees.fileAt(new URL(address, trees.addressOf(path)).href)).filter(Boolean)]);
    const total = { path, gzip: 0, brotli: 0 };
    for (const file of files) {
      const { gzip, brotli } = size(trees, file);
      total.gzip += gzip;
      total.brotli += brotli;
    }
    if (kind === 'plan' && total.gzip > PLAN_LIMIT) wrong(path, 'weight', `${total.gzip} bytes compressed with its style, at most ${PLAN_LIMIT}`);
    if (total.gzip > (most.get(kind)?.gzip ?? 0)) most.set(kind, total);
  }
  return most;
}
