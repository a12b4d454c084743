import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { z } from 'zod';
import { syncFolder, writeWholeSync } from './files.ts';

const mark = z.object({ sha256: z.string() });

const markOf = (file: string): string => `${file}.exit`;

const hashOf = (file: string): string => createHash('sha256').update(readFileSync(file)).digest('hex');

/** Notes that user.db is in use, by taking the note of its last closing away: that needs no space on a full disk. Throws what fs throws. */
export function markOpen(file: string): void {
  if (!existsSync(markOf(file))) return;
  rmSync(markOf(file));
  syncFolder(dirname(file));
}

/** Notes that user.db was closed, and its content, so that the next start sees whether it is still the same. Throws what fs throws. */
export function markClosed(file: string): void {
  writeWholeSync(markOf(file), JSON.stringify({ sha256: hashOf(file) }));
}

/**
 * Returns how the program ended last: `clean` where user.db is as it was closed, `unclean` where it was not closed or
 * nothing is noted, `changed` where it was closed and is another file now. Throws what fs throws.
 */
export function lastExit(file: string): 'clean' | 'unclean' | 'changed' {
  if (!existsSync(markOf(file))) return 'unclean';
  const text = readFileSync(markOf(file), 'utf8');
  try {
    return mark.parse(JSON.parse(text)).sha256 === hashOf(file) ? 'clean' : 'changed';
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof z.ZodError) return 'unclean';
    throw error;
  }
}
