import { randomUUID } from 'node:crypto';
import { basename, dirname, join } from 'node:path';
import { failure, ok, type Result } from '../../shared/result.ts';
import { writeWholeSync } from '../database/user/files.ts';

/**
 * Writes a file where the person said, whole or not at all, by way of one that has a name of its own: what else lies in their
 * folder is theirs. Returns its path, or `unavailable` with the system's reason; then what stood there before still stands there.
 */
export function writeWhole(path: string, content: Uint8Array): Result<{ path: string }> {
  try {
    writeWholeSync(path, content, {
      part: join(dirname(path), `.${basename(path)}.${randomUUID()}.part`),
      // What is saved by hand is a person's file like any other.
      mode: 0o666,
    });
    return ok({ path });
  } catch (error) {
    return failure(
      'unavailable',
      `The file could not be written to ${path}: ${error instanceof Error ? error.message : String(error)}. What was there before is unchanged.`,
    );
  }
}
