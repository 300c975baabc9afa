// The Nu HTML checker over all trees, in one Java process.

import { spawn } from 'node:child_process';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const JAR = join(here, 'node_modules/vnu-jar/build/dist/vnu.jar');
/** A page with a fault, so that a checker that looked at nothing is not taken for a clean result. */
const CONTROL = join(here, 'control.html');

/** Starts the checker; its errors and warnings about the pages below `root`, and below `also` where it is given. */
export async function markup(root, also) {
  const roots = [root, also].filter(Boolean);
  const args = ['-jar', JAR, '--format', 'json', '--skip-non-html', CONTROL, ...roots];
  const java = spawn('java', args, { stdio: ['ignore', 'ignore', 'pipe'] });
  let out = '';
  java.stderr.setEncoding('utf8').on('data', (text) => { out += text; });
  await new Promise((done, fail) => java.on('close', done).on('error', fail));
  const all = parse(out).messages
    .filter(({ type, subType }) => type !== 'info' || subType === 'warning')
    .map(({ url, lastLine, message, extract }) => ({
      file: url ? fileURLToPath(url) : root,
      what: `line ${lastLine}: ${message} ${(extract ?? '').trim()}`,
    }));
  const messages = all.filter(({ file }) => file !== CONTROL)
    .map(({ file, what }) => ({ page: relative(roots.find((r) => file.startsWith(resolve(r))) ?? root, file), rule: 'html', what }));
  if (messages.length === all.length) {
    messages.push({ page: 'control.html', rule: 'html', what: 'the checker did not find the planted fault' });
  }
  return messages;
}

function parse(text) {
  try {
    return JSON.parse(text);
  } catch {
    throw new Error(`the Nu HTML checker said: ${text}`);
  }
}
