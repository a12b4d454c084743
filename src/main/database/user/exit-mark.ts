import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { writeWholeSync } from './files.ts';

const mark = z.discriminatedUnion('state', [
  z.object({ state: z.literal('open') }),
  z.object({ state: z.literal('closed'), sha256: z.string() }),
]);

const markOf = (file: string): string => `${file}.exit`;

const hashOf = (file: string): string => createHash('sha256').update(readFileSync(file)).digest('hex');

/** Notes that user.db is in use: until it is noted as closed, the program has not ended as it should. Throws what fs throws. */
export function markOpen(file: string): void {
  writeWholeSync(markOf(file), JSON.stringify({ state: 'open' }));
}

/** Notes that user.db was closed, and its content, so that the next start sees whether it is still the same. Throws what fs throws. */
export function markClosed(file: string): void {
  writeWholeSync(markOf(file), JSON.stringify({ state: 'closed', sha256: hashOf(file) }));
}

/**
 * Returns how the program ended last: `clean` where user.db is as it was closed, `unclean` where it was not closed or
 * nothing is noted, `changed` where it was closed and is another file now. Throws what fs throws.
 */
export function lastExit(file: string): 'clean' | 'unclean' | 'changed' {
  if (!existsSync(markOf(file))) return 'unclean';
  let noted;
  try {
    noted = mark.safeParse(JSON.parse(readFileSync(markOf(file), 'utf8')));
  } catch (error) {
    if (error instanceof SyntaxError) return 'unclean';
    throw error;
  }
  if (!noted.success || noted.data.state === 'open') return 'unclean';
  return noted.data.sha256 === hashOf(file) ? 'clean' : 'changed';
}
