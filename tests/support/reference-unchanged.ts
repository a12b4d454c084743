import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { promised } from './results.ts';

const file = join(import.meta.dirname, '..', '..', 'resources', 'reference.db');

interface Look {
  readonly sha256: string;
  readonly inode: number;
}

function look(): Look | null {
  if (!existsSync(file)) return null;
  return { sha256: createHash('sha256').update(readFileSync(file)).digest('hex'), inode: statSync(file).ino };
}

let before: Look | null = null;

/** Notes the bundled reference as it is before the tests of a project. */
export function setup(): void {
  before = look();
}

/** Throws where a test changed the bundled reference by a byte. One compiled again meanwhile is another file, and no test's doing. */
export function teardown(): void {
  const after = look();
  if (!before || !after || before.inode !== after.inode) return;
  if (before.sha256 !== after.sha256)
    throw new Error('resources/reference.db was changed by the tests: it must stay the same to the byte.');
  promised(
    19,
    'after-the-suite',
    import.meta.url,
  )(`same SHA-256 before and after the tests: ${after.sha256.slice(0, 16)}…`);
}
