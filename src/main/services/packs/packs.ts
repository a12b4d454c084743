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
import { discard, moveOver } from '../../database/user/files.ts';
import type { UserStore } from '../../database/user/open-user.ts';
import { deletePack, listPacks, putPack, readPackZip, type PackRow } from '../../database/user/packs.ts';
import type { Log } from '../../log.ts';
import type { PackJob } from './job.ts';
import { clearPacked, hashOfFile, keyOf, openPacked, packedFile } from './packed-file.ts';
import type { RunPackJob, RunningJob } from './run-job.ts';

export interface PacksOptions {
  /** The bundled reference, which is never changed. */
  readonly bundled: { readonly file: string; readonly db: ReferenceDatabase };
  /** The folder of the edition's sources. */
  readonly sources: string;
  readonly store: UserStore;
  readonly log: Log;
  /** Told which reference is to be read from now on; it is open. The one before may be closed. */
  readonly use: (reference: ReferenceDatabase) => void;
  /** How a job is done: in a thread, but for tests. */
  readonly runJob: RunPackJob;
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

const described = ({ id, version, title, publisher, made_on: date, edition }: PackRow) => ({
  id,
  version,
  title,
  publisher,
  date,
  edition,
});
const rowOf = ({ id, version, title, publisher, date, edition }: PackManifest, sha256: string, now: Date): PackRow => ({
  id,
  version,
  title,
  publisher,
  made_on: date,
  edition,
  sha256,
  installed_at: now.toISOString(),
});
const sameAs = (packs: readonly PackRow[]) => JSON.stringify(packs.map(({ id, sha256 }) => [id, sha256]));

interface Packed {
  readonly db: ReferenceDatabase;
  readonly file: string;
}
interface Compilation extends Packed {
  readonly manifest: PackManifest;
  readonly sha256: string;
}

/** Returns the packs of a user folder, over a bundled reference. One compilation runs at a time; others wait. */
export function createPacks({ bundled, sources, store, log, use, runJob, changed }: PacksOptions): Packs {
  const { folder } = store;
  const hash = bundled.db.prepare(`SELECT value FROM meta WHERE key = 'sources_hash'`).pluck().get() as string;
  const base: Base = { folder: sources, hash };
  let hashed: string | null = null;
  const bundledHash = (): string => (hashed ??= hashOfFile(bundled.file));
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
    const started = runJob(job);
    running = started as unknown as RunningJob<PackJob>;
    try {
      return await started.result;
    } finally {
      running = null;
    }
  }

  const zipsOf = (packs: readonly PackRow[]): Uint8Array[] =>
    packs.map(({ id }) => readPackZip(store.db, id) ?? new Uint8Array());

  /** Compiles the packs of these zips. Returns the open reference and the last pack; fails as the compilation does. */
  async function compile(zips: readonly Uint8Array[]): Promise<Result<Compilation>> {
    const target = join(folder, 'reference-with-packs.part');
    const compiled = await run({ task: 'compile', base, zips, target, bundledHash: bundledHash() });
    if (!compiled.ok) {
      discard(target);
      return compiled;
    }
    const { key, manifest, sha256 } = compiled.value;
    const file = packedFile(folder, key);
    const there = existsSync(file) ? openPacked(file, key) : null;
    // The very same may be open; then it is not written over.
    if (there?.ok) discard(target);
    else moveOver(target, file);
    const opened = there?.ok ? there : openPacked(file, key);
    return opened.ok ? ok({ db: opened.value, file, manifest, sha256 }) : opened;
  }

  function show(packed: Packed | null): void {
    use(packed?.db ?? bundled.db);
    state = packed ? 'ready' : 'none';
    problem = null;
    clearPacked(folder, packed?.file ?? null);
  }

  /** Writes down what is installed and shows it, after a backup: wholly or not at all. `before` is what was installed when the work began. */
  function change(
    before: readonly PackRow[],
    packed: Packed | null,
    write: () => void,
  ): Result<{ readonly backup: string }> {
    const giveUp = (failed: Result<never>): Result<never> => {
      packed?.db.close();
      return failed;
    };
    if (stopped) return giveUp(failure('unavailable', 'The program is closing; nothing was changed.'));
    if (sameAs(listPacks(store.db)) !== sameAs(before))
      return giveUp(failure('conflict', 'The installed packs were changed meanwhile, so nothing was done. Try again.'));
    const backup = writeBackup(store.db, folder, 'pack', new Date());
    if (!backup.ok) return giveUp(backup);
    try {
      store.db.transaction(write).immediate();
    } catch (error) {
      packed?.db.close();
      throw error;
    }
    show(packed);
    return ok({ backup: backup.value.id });
  }

  /** What can be said of a zip at once, before a thread is started for it. */
  function refusalOf(zip: Buffer): Result<never> | null {
    if (zip.length > packLimits.zip) return failure('too-large', `The pack is larger than ${packLimits.zip} bytes.`);
    return zip.subarray(0, 4).toString('latin1') === 'PK\u0003\u0004'
      ? null
      : failure('invalid-input', 'This is no pack: it is no zip file.');
  }

  function settle(): void {
    const packs = listPacks(store.db);
    if (packs.length === 0) return show(null);
    const key = keyOf(bundledHash(), packs);
    const opened = existsSync(packedFile(folder, key)) ? openPacked(packedFile(folder, key), key) : null;
    if (opened?.ok) return show({ db: opened.value, file: packedFile(folder, key) });
    // Compiling takes seconds: the edition is shown until it is done.
    use(bundled.db);
    state = 'building';
    problem = null;
    void after(() => rebuild(packs)).catch((error: unknown) => {
      fail('The packs could not be compiled; the log has the details.', [], error);
    });
  }

  function fail(message: string, mistakes: readonly Mistake[], error?: unknown): void {
    if (stopped) return;
    log.error(`The installed packs are left out: ${message}`, error);
    state = 'failed';
    problem = { message, mistakes: [...mistakes] };
    changed();
  }

  async function rebuild(packs: readonly PackRow[]): Promise<void> {
    if (stopped || sameAs(listPacks(store.db)) !== sameAs(packs)) return;
    let compiled;
    try {
      compiled = await compile(zipsOf(packs));
    } catch (error) {
      compiled = storageFailure(error, 'The packs could not be compiled');
    }
    if (!compiled.ok)
      return fail(compiled.error.message, (compiled.error.details?.['mistakes'] as Mistake[] | undefined) ?? []);
    if (stopped || sameAs(listPacks(store.db)) !== sameAs(packs)) {
      compiled.value.db.close();
      return;
    }
    show(compiled.value);
    changed();
  }

  return {
    list: () => ({
      rows: listPacks(store.db).map((row) => ({ ...described(row), installedAt: row.installed_at })),
      state,
      problem,
    }),
    preview: (zip) =>
      after(async () => {
        const refused = refusalOf(zip);
        if (refused) return refused;
        const installed = listPacks(store.db);
        const examined = await run({ task: 'examine', base, zips: [...zipsOf(installed), zip] });
        if (!examined.ok) return examined;
        const {
          manifest: { id, version, title, publisher, date, edition: builtOn },
          edition,
          additions,
          newSources,
          disagreements,
          mistakes,
        } = examined.value;
        return ok({
          pack: { id, version, title, publisher, date, edition: builtOn },
          edition,
          replaces: installed.find((pack) => pack.id === id)?.version ?? null,
          newSources,
          additions: [...additions],
          disagreements: disagreements.slice(0, 500),
          mistakes: mistakes.slice(0, 200),
        });
      }),
    install: (zip) =>
      after(async () => {
        const refused = refusalOf(zip);
        if (refused) return refused;
        const installed = listPacks(store.db);
        const compiled = await compile([...zipsOf(installed), zip]);
        if (!compiled.ok) return compiled;
        const row = rowOf(compiled.value.manifest, compiled.value.sha256, new Date());
        const done = change(installed, compiled.value, () => {
          putPack(store.db, row, zip);
        });
        return done.ok
          ? ok({
              id: row.id,
              version: row.version,
              replaced: installed.find(({ id }) => id === row.id)?.version ?? null,
              backup: done.value.backup,
            })
          : done;
      }),
    remove: (id) =>
      after(async () => {
        const installed = listPacks(store.db);
        const row = installed.find((pack) => pack.id === id);
        if (!row) return failure('not-found', `No pack ${id} is installed.`, { id });
        const others = installed.filter((pack) => pack.id !== id);
        const compiled = others.length === 0 ? ok(null) : await compile(zipsOf(others));
        if (!compiled.ok) return compiled;
        const done = change(installed, compiled.value, () => {
          deletePack(store.db, id);
        });
        return done.ok ? ok({ id, version: row.version, backup: done.value.backup }) : done;
      }),
    settle,
    idle: async () => {
      await queue;
    },
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
