import { randomUUID } from 'node:crypto';
import { open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { failure, ok, type Result } from '../../shared/result.ts';

/**
 * Writes a file whole or not at all: beside its path, flushed, then renamed into it. Returns its path,
 * or `unavailable` with the system's reason; then what stood there before still stands there.
 */
export async function writeWhole(path: string, content: Uint8Array): Promise<Result<{ path: string }>> {
  const temporary = join(dirname(path), `.${basename(path)}.${randomUUID()}.part`);
  try {
    const file = await open(temporary, 'wx');
    try {
      await file.writeFile(content);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, path);
    return ok({ path });
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    return failure(
      'unavailable',
      `The file could not be written to ${path}: ${error instanceof Error ? error.message : String(error)}. What was there before is unchanged.`,
    );
  }
}
