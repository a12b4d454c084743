import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Bench } from './figure.ts';
import { root } from './paths.ts';

/** The built window on disk: scripts and styles, and the bundled faces apart. */
export const rendererSize: Bench = {
  name: 'renderer-size',
  run: async () => {
    const folder = join(root, 'out', 'renderer');
    if (!existsSync(folder)) throw new Error('There is no out/renderer. Run "npm run build" first.');
    const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    const megabytes = (test: RegExp) =>
      files
        .filter((entry) => test.test(entry.name))
        .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0) / 1e6;
    return [
      { what: 'built renderer: scripts and styles', value: megabytes(/\.(js|css|html)$/), unit: 'MB' },
      { what: 'built renderer: bundled faces', value: megabytes(/\.woff2$/), unit: 'MB' },
    ];
  },
};
