// The `_headers` that a build wrote into a tree, read as its hosts read it.

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A function that gives the headers of an address's path in the tree at `folder`; nothing where there is no such file. */
export function headersOf(folder) {
  const file = join(folder, '_headers');
  if (!existsSync(file)) return undefined;
  const rules = [];
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const [, name, value] = line.match(/^ +([^:]+): (.*)$/) ?? [];
    if (name) rules.at(-1).headers.push([name.toLowerCase(), value]);
    else if (line.startsWith('/')) rules.push({ pattern: pattern(line), headers: [] });
  }
  return (path) => {
    const said = {};
    for (const rule of rules.filter((rule) => rule.pattern.test(path))) {
      // Values of the same header are joined; of policies so joined, browsers obey each.
      for (const [name, value] of rule.headers) said[name] = name in said ? `${said[name]}, ${value}` : value;
    }
    return said;
  };
}

/** `*` is anything, `:name` a part between two slashes. */
function pattern(written) {
  const plain = written.replace(/[.+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`^${plain.replaceAll('*', '.*').replace(/:[a-z]+/g, '[^/]+')}$`);
}
