import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { isStale } from '../../scripts/prepare.ts';
import { bundle } from './bundle.ts';
import { programNames } from './programs.ts';

const folder = join(import.meta.dirname, '..', '.programs');

/** Bundles what tests start as programs, where a source is newer, and tells them where it lies. */
export async function setup(project: TestProject): Promise<void> {
  project.provide('programs', folder);
  const made = programNames.map((name) => join('tests', '.programs', `${name}.mjs`));
  if (!made.some((file) => isStale(file, ['src/shared', 'src/main', 'src/compiler', 'tests/support']))) return;
  const files = programNames.map((name) => [name, join(import.meta.dirname, `${name}.ts`)]);
  await bundle(folder, Object.fromEntries(files), 'mjs');
}
