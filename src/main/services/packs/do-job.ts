import { copyFileSync, chmodSync, rmSync } from 'node:fs';
import { hashOfSchools } from '../../../compiler/own-schools/own-school.ts';
import { readPacks } from '../../../compiler/packs/read-packs.ts';
import { failure, ok, type Result } from '../../../shared/result.ts';
import { syncFile } from '../../database/user/files.ts';
import { openHardened } from '../../database/open.ts';
import { ownFile } from '../../database/user/private.ts';
import { bringsLayer, type CompiledWithKey, type PackJob, type PackMessage } from './job.ts';
import { bundledKey, hashOfFile, isSound, keyOf, packsKey } from './packed-file.ts';
import { unsoundness } from './soundness.ts';

type Say = (message: Exclude<PackMessage, { readonly result: unknown }>) => void;

async function packsOf(job: Extract<PackJob, { zips: unknown }>, isNew: boolean, say: Say) {
  try {
    return await readPacks(job.base, job.zips, {
      isNew,
      whileNew: (reads) => {
        if (isNew) say({ reads });
      },
    });
  } catch (error) {
    return failure(
      'invalid-input',
      `The pack is refused. It cannot be read: ${error instanceof Error ? error.message.slice(0, 200) : String(error)}.`,
    );
  }
}

/** Compiles the packs over the edition, or copies the bundled reference where there are none. Returns the last pack. */
async function compileBase(
  job: Extract<PackJob, { task: 'compile' }>,
  hash: string,
  say: Say,
): Promise<
  Result<{ readonly pack: CompiledWithKey['pack']; readonly keyed: readonly { id: string; sha256: string }[] }>
> {
  if (job.zips.length === 0) {
    copyFileSync(job.bundled.file, job.target);
    // The bundled one may be anybody's to read.
    chmodSync(job.target, ownFile);
    return ok({ pack: null, keyed: [] });
  }
  const packs = await packsOf(job, job.isNew && !bringsLayer(job), say);
  if (!packs.ok) return packs;
  say({ step: 'compiling' });
  // The compiler brings its dictionaries and outlines along; a pack refused above needs none of them.
  const { compilePacks } = await import('../../../compiler/packs/compile-packs.ts');
  const keyed = packs.value.packs.map(({ content }) => ({ id: content.manifest.id, sha256: content.sha256 }));
  const meta = { [packsKey]: keyOf(hash, keyed), [bundledKey]: `${hash} ${job.bundled.stamp}` };
  const compiled = compilePacks(job.base, packs.value, job.target, meta, job.bundled.file);
  return compiled.ok ? ok({ pack: compiled.value, keyed }) : compiled;
}

/** Lays the person's own schools over edition and packs. */
async function addSchools(
  { target, schools, layer }: Extract<PackJob, { task: 'compile' }>,
  meta: Readonly<Record<string, string>>,
  say: Say,
): Promise<void> {
  say({ step: 'compiling' });
  const { laySchools } = await import('../../../compiler/own-schools/lay-schools.ts');
  const db = openHardened(target, { fileMustExist: true });
  try {
    // What is not finished is thrown away, as with the world's schools.
    db.pragma('journal_mode = OFF');
    db.pragma('synchronous = OFF');
    // All of it is looked through afterwards; of a place that moves on every name would be looked for.
    db.pragma('foreign_keys = OFF');
    const isAdded = laySchools(db, schools, meta, layer === null);
    // So little more changes no plan of a query: what is known of the tables stands.
    if (layer === null && !isAdded) db.exec('ANALYZE');
    db.pragma('journal_mode = DELETE');
  } finally {
    db.close();
  }
}

async function compile(job: Extract<PackJob, { task: 'compile' }>, say: Say): Promise<Result<CompiledWithKey>> {
  const hash = hashOfFile(job.bundled.file);
  const base = await compileBase(job, hash, say);
  if (!base.ok) return base;
  const { pack, keyed } = base.value;
  const own = hashOfSchools(job.schools);
  const saying = (world: string | null) => ({
    [packsKey]: keyOf(hash, keyed, world, own),
    [bundledKey]: `${hash} ${job.bundled.stamp}`,
  });
  let done: CompiledWithKey = { key: keyOf(hash, keyed, null, own), pack, world: null };
  if (own !== null) await addSchools(job, saying(null), say);
  if (job.layer) {
    const { layOver } = await import('../world/lay-over.ts');
    const laid = layOver(job.target, job.layer, saying, say);
    if (!laid.ok) return laid;
    done = { key: keyOf(hash, keyed, laid.value.sha256, own), pack, world: laid.value.world };
  }
  say({ step: 'checking' });
  const wrong = unsoundness(job.target);
  if (wrong !== null)
    return failure(
      'internal',
      `The new reference is not sound (${wrong}), so nothing was changed. The log has the details.`,
    );
  // Whoever waits for it answers windows meanwhile, and must not wait for the disk.
  syncFile(job.target);
  return ok(done);
}

/**
 * Does what a job says, and says how far it has come; the reading of a new pack is told, which a hostile one may make long.
 * Fails with `invalid-input` and `too-large` for what is wrong with what was brought, `unavailable` where the base is not there.
 */
export async function doPackJob(job: PackJob, say: Say): Promise<Result<unknown>> {
  say({ step: 'reading' });
  if (job.task === 'check') return ok({ isSound: isSound(job.file) });
  if (job.task === 'check-edition')
    return ok({ isSound: (await import('../editions/look-at-edition.ts')).isAsMade(job.folder) });
  if (job.task === 'edition') return (await import('../editions/look-at-edition.ts')).lookAtEdition(job, say);
  if (job.task === 'look') return (await import('../world/look.ts')).lookAtDump(job, say);
  if (job.task === 'examine') {
    const packs = await packsOf(job, job.isNew, say);
    if (!packs.ok) return packs;
    say({ step: 'compiling' });
    const { examinePacks } = await import('../../../compiler/packs/compile-packs.ts');
    return examinePacks(job.base, packs.value, job.bundled);
  }
  const compiled = await compile(job, say);
  if (!compiled.ok) for (const file of [job.target, job.layer?.keepAs ?? job.target]) rmSync(file, { force: true });
  return compiled;
}
