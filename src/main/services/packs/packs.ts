import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Mistake } from '../../../compiler/mistake.ts';
import type { Output } from '../../../shared/contract/index.ts';
import type { Result } from '../../../shared/result.ts';
import { storageFailure } from '../../database/faults.ts';
import type { ReferenceDatabase } from '../../database/open.ts';
import type { UserStore } from '../../database/user/open-user.ts';
import { listPacks } from '../../database/user/packs.ts';
import type { Log } from '../../log.ts';
import { installPack, previewPack, removePack, zipsOf, type PackRoom } from './change-packs.ts';
import { keptLayer, layerIn } from '../world/kept-layer.ts';
import { createWorld, type World } from '../world/world.ts';
import { compilePacked } from './compile-packed.ts';
import { createPackJobs } from './pack-jobs.ts';
import { describedPack, samePacks } from './pack-rows.ts';
import { hashOfFile, keyOf, openPacked, packedFile } from './packed-file.ts';
import type { RunPackJob } from './run-job.ts';
import { createShownPacks } from './shown-packs.ts';

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
  readonly progress: () => Output<'packs.progress'>;
  readonly cancel: () => Output<'packs.cancel'>;
  /** Whether the edition is shown while packs or the world's schools are compiled into it. */
  readonly isBuilding: () => boolean;
  /** The world's schools, which are laid over edition and packs. */
  readonly world: World;
}

/** What is to be shown: the packs, and the layer by the hash of its records. */
const asked = ({ store, folder }: PackRoom) => {
  const layer = layerIn(folder);
  return { packs: listPacks(store.db), world: layer === null || layer === 'damaged' ? null : layer.sha256 };
};
type Asked = ReturnType<typeof asked>;

/** Compiles the installed packs and the layer again and shows them. Returns `overtaken` where they were changed meanwhile, or why they are left out. */
async function rebuild(room: PackRoom, { packs, world }: Asked): Promise<'shown' | 'overtaken' | Result<never>> {
  const overtaken = () => {
    const now = asked(room);
    return room.jobs.stopped() || !samePacks(now.packs, packs) || now.world !== world;
  };
  if (overtaken()) return 'overtaken';
  let compiled;
  try {
    compiled = await compilePacked(room, { zips: zipsOf(room, packs), layer: keptLayer(room.folder) }, false);
  } catch (error) {
    compiled = storageFailure(error, 'The packs could not be compiled');
  }
  if (!compiled.ok) return compiled;
  if (overtaken()) {
    compiled.value.db.close();
    return 'overtaken';
  }
  room.shown.show(compiled.value);
  return 'shown';
}

/** Brings what is shown into line with the packs that are installed and the layer; what has to be compiled for it is, in the background. */
function settle(room: PackRoom, changed: () => void): void {
  const { folder, bundledHash, jobs, shown } = room;
  const wanted = asked(room);
  if (wanted.packs.length === 0 && wanted.world === null) return shown.show(null);
  const key = keyOf(bundledHash(), wanted.packs, wanted.world);
  const file = packedFile(folder, key);
  const opened = existsSync(file) ? openPacked(file, key) : null;
  if (opened?.ok) return shown.show({ db: opened.value, file });
  const fail = (message: string, mistakes: readonly Mistake[], error?: unknown) => {
    if (jobs.stopped()) return;
    shown.fail(message, mistakes, error);
    changed();
  };
  // Compiling takes seconds: the edition is shown until it is done.
  shown.build();
  const rebuildAndTell = async () => {
    const done = await rebuild(room, wanted);
    if (done === 'shown') changed();
    else if (done !== 'overtaken' && !done.ok)
      fail(done.error.message, (done.error.details?.['mistakes'] as Mistake[] | undefined) ?? []);
  };
  void jobs.after(rebuildAndTell).catch((error: unknown) => {
    fail('The packs could not be compiled; the log has the details.', [], error);
  });
}

/** Returns the packs of a user folder, over a bundled reference. One compilation runs at a time; others wait. */
export function createPacks({ bundled, sources, store, log, use, runJob, changed }: PacksOptions): Packs {
  const { folder } = store;
  const hash = bundled.db.prepare(`SELECT value FROM meta WHERE key = 'sources_hash'`).pluck().get() as string;
  let hashed: string | null = null;
  const jobs = createPackJobs(runJob);
  const shown = createShownPacks({ bundled: bundled.db, folder, log, use });
  const room: PackRoom = {
    base: { folder: sources, hash },
    bundledFile: bundled.file,
    bundledHash: () => (hashed ??= hashOfFile(bundled.file)),
    folder,
    jobs,
    store,
    shown,
  };
  return {
    list: () => {
      const rows = listPacks(store.db).map(describedPack);
      return { rows, ...(rows.length === 0 ? { state: 'none' as const, problem: null } : shown.state()) };
    },
    preview: (zip) => jobs.after(() => previewPack(room, zip)),
    install: (zip) => jobs.after(() => installPack(room, zip)),
    remove: (id) => jobs.after(() => removePack(room, id)),
    settle: () => {
      settle(room, changed);
    },
    idle: jobs.idle,
    stop: jobs.stop,
    progress: () => {
      const underWay = jobs.underWay();
      return { underWay: underWay && underWay.task !== 'look' ? { task: underWay.task, step: underWay.step } : null };
    },
    cancel: () => ({ stopped: jobs.cancel() }),
    isBuilding: () => shown.state().state === 'building',
    world: createWorld(room, () => {
      settle(room, changed);
    }),
  };
}

/** Returns where the sources of a reference lie unless told otherwise: beside it. */
export function sourcesBeside(reference: string): string {
  return join(dirname(reference), 'sources');
}
