import { rmSync } from 'node:fs';
import { readPacks } from '../../../compiler/packs/read-packs.ts';
import { failure, ok, type Result } from '../../../shared/result.ts';
import { openHardened } from '../../database/open.ts';
import type { PackJob, PackMessage } from './job.ts';
import { keyOf, packsKey } from './packed-file.ts';

/** What is wrong with a reference just written, or null. */
function unsoundness(file: string): string | null {
  const db = openHardened(file, { readonly: true, fileMustExist: true });
  try {
    const integrity = db.pragma('integrity_check', { simple: true }) as string;
    if (integrity !== 'ok') return integrity;
    return (db.pragma('foreign_key_check') as unknown[]).length > 0 ? 'a row refers to one that is not there' : null;
  } finally {
    db.close();
  }
}

/**
 * Does what a job says, and says how far it has come; the reading of a new pack is told, which a hostile one may make long.
 * Fails with `invalid-input` and `too-large` for what is wrong with a pack, `unavailable` where the base is not there.
 */
export async function doPackJob(
  job: PackJob,
  say: (message: Exclude<PackMessage, { readonly result: unknown }>) => void,
): Promise<Result<unknown>> {
  say({ step: 'reading' });
  let packs;
  try {
    packs = await readPacks(job.base, job.zips, {
      isNew: job.isNew,
      whileNew: (reads) => {
        say({ reads });
      },
    });
  } catch (error) {
    return failure(
      'invalid-input',
      `The pack is refused. It cannot be read: ${error instanceof Error ? error.message.slice(0, 200) : String(error)}.`,
    );
  }
  if (!packs.ok) return packs;
  say({ step: 'compiling' });
  // The compiler brings its dictionaries and outlines along; a pack refused above needs none of them.
  const { compilePacks, examinePacks } = await import('../../../compiler/packs/compile-packs.ts');
  if (job.task === 'examine') return examinePacks(job.base, packs.value);
  const key = keyOf(
    job.bundledHash,
    packs.value.packs.map(({ content }) => ({ id: content.manifest.id, sha256: content.sha256 })),
  );
  const compiled = compilePacks(job.base, packs.value, job.target, { [packsKey]: key });
  if (!compiled.ok) return compiled;
  say({ step: 'checking' });
  const wrong = unsoundness(job.target);
  if (wrong === null) return ok({ ...compiled.value, key });
  rmSync(job.target, { force: true });
  return failure(
    'internal',
    `The new reference is not sound (${wrong}), so nothing was changed. The log has the details.`,
  );
}
