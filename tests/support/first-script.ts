import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './host.ts';

const renderer = join(root, 'out', 'renderer');

/** Returns the scripts that the built index.html has a browser read before the window itself is shown, by address, with all that they import. */
export function firstScripts(): readonly string[] {
  const index = readFileSync(join(renderer, 'index.html'), 'utf8');
  const found = new Set<string>();
  const add = (address: string): void => {
    if (found.has(address)) return;
    found.add(address);
    // Written without spaces, `from"./x.js"` and `import"./x.js"`; what is read on demand is `import(…)`.
    for (const [, name] of readFileSync(join(renderer, address), 'utf8').matchAll(
      /(?:from|import)\s*["']\.\/([\w.-]+\.js)["']/g,
    ))
      add(`/assets/${name}`);
  };
  for (const [, addresses = ''] of index.matchAll(/(?:src|href|data-frame)="(\/[^"]+\.js)"/g))
    addresses.split(' ').forEach(add);
  return [...found];
}

/** Returns their bytes. */
export function firstScriptBytes(): number {
  return firstScripts().reduce((sum, address) => sum + statSync(join(renderer, address)).size, 0);
}
