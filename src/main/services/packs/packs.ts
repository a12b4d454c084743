import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Mistake } from '../../../compiler/mistake.ts';
import { packLimits, type PackManifest } from '../../../compiler/packs/manifest.ts';
import type { Base } from '../../../compiler/packs/read-packs.ts';
import type { Output } from '../../../shared/contract/index.ts';
import { failure, ok, type Result } from '../../../shared/result.ts';
import { storageFailure } from '../../database/faults.ts';
import type { ReferenceDatabase } from '../../database/open.ts';
import { writeBackup } from '../../database/user/backup-files.ts';
import { discard, moveIntoPlace } from '../../database/user/files.ts';
import type { UserStore } from '../../database/user/open-user.ts';
import { deletePack, listPacks, putPack, readPackZip, type PackRow } from '../../database/user/packs.ts';
import type { Log } from '../../log.ts';
import type { PackJob } from './job.ts';
import { clearPacked, keyOf, openPacked, packedFile, packsKey } from './packed-file.ts';
import { runPackJob, type RunningJob } from './run-job.ts';

export interface PacksOptions {
  /** The bundled reference, which is never changed. */
  readonly bundled: { readonly file: string; readonly db: ReferenceDatabase };
  /** The folder of the edition's sources. */
  readonly sources: string;
  readonly store: UserStore;
  readonly log: Log;
  /** Told which reference is to be read from now on; it is open. The one before may be closed. */
  readonly use: (reference: ReferenceDatabase) => void;
  /** Told when a compilation in the background has changed what is shown. */
  readonly changed: () => void;
}

export interface Packs {
  readonly list: () => Output<'packs.list'>;
  readonly preview: (zip: Buffer) => Promise<Result<Output<'packs.preview'>>>;
  readonly install: (zip: Buffer) => Promise<Result<Output<'packs.install'>>>;
  readonly remove: (id: string) => Promise<Result<Output<'packs.remove'>>>;
  /** Brings what is shown into line with the packs that are installed: at start, and when another user.db has been restored. */
  readonly settle: () => void;
  /** Resolves when nothing is being compiled. */
  readonly idle: () => Promise<void>;
  readonly stop: () => void;
}

const described = ({ id, version, title, publisher, made_on: date, edition }: PackRow) => ({ id, version, title, publisher, date, edition });
const rowOf = ({ id, version, title, publisher, date, edition }: PackManifest, sha256: string, now: Date): PackRow => ({ id, version, title, publisher, made_on: date, edition, sha256, installed_at: now.toISOString() });
const sameAs = (packs: readonly PackRow[]) => JSON.stringify(packs.map(({ id, sha256 }) => [id, sha256]));

/** Returns the packs of a user folder, over a bundled reference. One compilation runs at a time; others wait. */
export function createPacks({ bundled, sources, store, log, use, changed }: PacksOptions): Packs {
  const { folder } = store;
  const hash = bundled.db.prepare(`SELECT value FROM meta WHERE key = 'sources_hash'`).pluck().get() as string;
  const base: Base = { folder: sources, hash };
  let state: Output<'packs.list'>['state'] = 'none';
  let problem: Output<'packs.list'>['problem'] = null;
  let running: RunningJob<PackJob> | null = null;
  let stopped = false;
  let queue: Promise<unknown> = Promise.resolve();

  /** Puts work behind what is under way; what fails leaves the queue going. */
  function after<Value>(work: () => Promise<Value>): Promise<Value> {
    const done = queue.then(work);
    queue = done.catch(() => undefined);
    return done;
  }

  async function run<Job extends PackJob>(job: Job) {
    if (stopped) return failure('unavailable', 'The program is closing; nothing was changed.');
    const started = runPackJob(job);
    running = started as unknown as RunningJob<PackJob>;
    try {
      return await started.result;
    } finally {
      running = null;
    }
  }

  const zipsOf = (packs: readonly PackRow[]): Uint8Array[] => packs.map(({ id }) => readPackZip(store.db, id) ?? new Uint8Array());

  /** Compiles packs into the file of their key, unless it is there. Returns the open reference; fails as the compilation does. */
  async function compile(packs: readonly PackRow[], zips: readonly Uint8Array[]): Promise<Result<{ readonly db: ReferenceDatabase; readonly file: string }>> {
    const key = keyOf(bundled.file, packs);
    const file = packedFile(folder, key);
    if (!existsSync(file) || !openable(file, key)) {
      const target = join(folder, 'reference-with-packs.part');
      const compiled = await run({ task: 'compile', base, zips, target, meta: { [packsKey]: key } });
      if (!compiled.ok) {
        discard(target);
        return compiled;
      }
      moveIntoPlace(target, file);
    }
    const opened = openPacked(file, key);
    return opened.ok ? ok({ db: opened.value, file }) : opened;
  }

  function openable(file: string, key: string): boolean {
    const opened = openPacked(file, key);
    if (opened.ok) opened.value.close();
    return opened.ok;
  }

  function show(packed: { readonly db: ReferenceDatabase; readonly file: string } | null): void {
    use(packed?.db ?? bundled.db);
    state = packed ? 'ready' : 'none';
    problem = null;
    clearPacked(folder, packed?.file ?? null);
  }

  /** Makes `wanted` the installed packs: compiles, backs up, writes it down, and shows it; wholly or not at all. */
  async function change(wanted: readonly PackRow[], zips: readonly Uint8Array[], write: () => void): Promise<Result<{ readonly backup: string }>> {
    const before = sameAs(listPacks(store.db));
    const packed = wanted.length === 0 ? ok(null) : await compile(wanted, zips);
    if (!packed.ok) return packed;
    const giveUp = <Failure extends Result<never>>(failed: Failure): Failure => {
      packed.value?.db.close();
      return failed;
    };
    if (stopped) return giveUp(failure('unavailable', 'The program is closing; nothing was changed.'));
    if (sameAs(listPacks(store.db)) !== before) return giveUp(failure('conflict', 'The installed packs were changed meanwhile, so nothing was done. Try again.'));
    const backup = writeBackup(store.db, folder, 'pack', new Date());
    if (!backup.ok) return giveUp(backup);
    try {
      store.db.transaction(write).immediate();
    } catch (error) {
      packed.value?.db.close();
      throw error;
    }
    show(packed.value);
    return ok({ backup: backup.value.id });
  }

  /** Reads the zip's own manifest, with what is installed under its id. */
  async function examine(zip: Buffer) {
    if (zip.length > packLimits.zip) return failure('too-large', `The pack is larger than ${packLimits.zip} bytes.`);
    if (zip.subarray(0, 4).toString('latin1') !== 'PK\u0003\u0004') return failure('invalid-input', 'This is no pack: it is no zip file.');
    const installed = listPacks(store.db);
    // Over the packs that are installed, but not over another version of itself; which it is, its first reading tells.
    const alone = await run({ task: 'examine', base, zips: [zip] });
    if (!alone.ok) return alone;
    const others = installed.filter(({ id }) => id !== alone.value.manifest.id);
    const reading = others.length === 0 ? alone : await run({ task: 'examine', base, zips: [...zipsOf(others), zip] });
    return reading.ok ? ok({ reading: reading.value, others, replaced: installed.find(({ id }) => id === reading.value.manifest.id) ?? null }) : reading;
  }

  function settle(): void {
    const packs = listPacks(store.db);
    if (packs.length === 0) return show(null);
    const key = keyOf(bundled.file, packs);
    const opened = existsSync(packedFile(folder, key)) ? openPacked(packedFile(folder, key), key) : null;
    if (opened?.ok) return show({ db: opened.value, file: packedFile(folder, key) });
    // Compiling takes seconds: the edition is shown until it is done.
    use(bundled.db);
    state = 'building';
    void after(() => rebuild(packs)).catch((error: unknown) => { fail('The packs could not be compiled; the log has the details.', [], error); });
  }

  function fail(message: string, mistakes: readonly Mistake[], error?: unknown): void {
    if (stopped) return;
    log.error(`The installed packs are left out: ${message}`, error);
    state = 'failed';
    problem = { message, mistakes: [...mistakes] };
    changed();
  }

  async function rebuild(packs: readonly PackRow[]): Promise<void> {
    if (sameAs(listPacks(store.db)) !== sameAs(packs)) return;
    let compiled;
    try {
      compiled = await compile(packs, zipsOf(packs));
    } catch (error) {
      compiled = storageFailure(error, 'The packs could not be compiled');
    }
    if (!compiled.ok) return fail(compiled.error.message, (compiled.error.details?.['mistakes'] as Mistake[] | undefined) ?? []);
    if (stopped || sameAs(listPacks(store.db)) !== sameAs(packs)) return compiled.value.db.close() as undefined;
    show(compiled.value);
    changed();
  }

  return {
    list: () => ({ rows: listPacks(store.db).map((row) => ({ ...described(row), installedAt: row.installed_at })), state, problem }),
    preview: (zip) => after(async () => {
      const examined = await examine(zip);
      if (!examined.ok) return examined;
      const { manifest, edition, additions, newSources, disagreements, mistakes } = examined.value.reading;
      const { id, version, title, publisher, date } = manifest;
      return ok({
        pack: { id, version, title, publisher, date, edition: manifest.edition }, edition, replaces: examined.value.replaced?.version ?? null, newSources,
        additions: [...additions], disagreements: disagreements.slice(0, 500), mistakes: mistakes.slice(0, 200),
      });
    }),
    install: (zip) => after(async () => {
      const examined = await examine(zip);
      if (!examined.ok) return examined;
      const { reading, others, replaced } = examined.value;
      if (reading.mistakes.length > 0) return failure('invalid-input', `The pack has mistakes (${reading.mistakes.length}), so it was not installed; see details.`, { mistakes: reading.mistakes.slice(0, 200) });
      const row = rowOf(reading.manifest, reading.sha256, new Date());
      const done = await change([...others, row], [...zipsOf(others), zip], () => { putPack(store.db, row, zip); });
      return done.ok ? ok({ id: row.id, version: row.version, replaced: replaced?.version ?? null, backup: done.value.backup }) : done;
    }),
    remove: (id) => after(async () => {
      const installed = listPacks(store.db);
      const row = installed.find((pack) => pack.id === id);
      if (!row) return failure('not-found', `No pack ${id} is installed.`, { id });
      const others = installed.filter((pack) => pack.id !== id);
      const done = await change(others, zipsOf(others), () => { deletePack(store.db, id); });
      return done.ok ? ok({ id, version: row.version, backup: done.value.backup }) : done;
    }),
    settle,
    idle: async () => { await queue; },
    stop: () => {
      stopped = true;
      running?.stop();
    },
  };
}

/** Returns where the sources of a reference lie unless told otherwise: beside it. */
export function sourcesBeside(reference: string): string {
  return join(dirname(reference), 'sources');
}
