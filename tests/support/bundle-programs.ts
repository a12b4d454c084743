import { join } from 'node:path';
import { build } from 'vite';
import type { TestProject } from 'vitest/node';
import { isStale } from '../../scripts/prepare.ts';
import { programNames } from './programs.ts';

const folder = join(import.meta.dirname, '..', '.programs');

/** Bundles what tests start as programs, where a source is newer, and tells them where it lies. */
export async function setup(project: TestProject): Promise<void> {
  project.provide('programs', folder);
  const made = programNames.map((name) => join('tests', '.programs', `${name}.mjs`));
  if (!made.some((file) => isStale(file, ['src/shared', 'src/main', 'src/compiler', 'tests/support']))) return;
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: true,
      outDir: folder,
      emptyOutDir: true,
      rolldownOptions: {
        input: Object.fromEntries(programNames.map((name) => [name, join(import.meta.dirname, `${name}.ts`)])),
        output: { entryFileNames: '[name].mjs', chunkFileNames: '[name]-[hash].mjs' },
      },
    },
    ssr: { noExternal: true, external: ['better-sqlite3'] },
  });
}
