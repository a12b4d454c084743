import { dirname, join } from 'node:path';
import { createEditions, type Editions } from '../editions/editions.ts';
import { openInForce, type EditionInForce } from '../editions/in-force.ts';
import type { Output } from '../../../shared/contract/index.ts';
import type { PackContentSent } from '../../../shared/contract/packs.ts';
import type { Result } from '../../../shared/result.ts';
import type { ReferenceDatabase } from '../../database/open.ts';
import type { UserStore } from '../../database/user/open-user.ts';
import { listOwnSchools } from '../../database/user/additions.ts';
import { listPacks } from '../../database/user/packs.ts';
import type { Log } from '../../log.ts';
import { installPack, mostTaken, previewPack, removePack, takePackBack } from './change-packs.ts';
import { createWorld, type World } from '../world/world.ts';
import { createPackJobs } from './pack-jobs.ts';
import { describedPack } from './pack-rows.ts';
import { stampOf } from './packed-file.ts';
import type { RunPackJob } from './run-job.ts';
import { receivePacks, type SentPacks } from './sent-pack.ts';
import { isDamage, settlePacks, showOwnSchools, type Settling } from './settle-packs.ts';
import { createShownPacks } from './shown-packs.ts';
import { createHeldChanges } from '../held-changes.ts';

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
  /** After how many milliseconds what was compiled before is looked through. */
  readonly lookAfter?: number | undefined;
}

export interface Packs {
  readonly list: () => Output<'packs.list'>;
  readonly begin: SentPacks['begin'];
  readonly receive: SentPacks['receive'];
  readonly preview: (sent: PackContentSent) => Promise<Result<Output<'packs.preview'>>>;
  readonly install: (sent: PackContentSent) => Promise<Result<Output<'packs.install'>>>;
  readonly remove: (id: string) => Promise<Result<Output<'packs.remove'>>>;
  /** Takes back what `install` and `remove` did, by the number that they told. */
  readonly takeBack: (taken: number) => Promise<Result<Output<'packs.takeBack'>>>;
  /** Brings what is shown into line with the packs that are installed: at start, and when another user.db has been restored. */
  readonly settle: () => void;
  /** Brings it into line with the schools that the person has added; resolves when they are shown. */
  readonly showOwnSchools: () => Promise<Result<null>>;
  /** Resolves when nothing is being compiled. */
  readonly idle: () => Promise<void>;
  readonly stop: () => void;
  readonly progress: () => Output<'packs.progress'>;
  readonly cancel: () => Output<'packs.cancel'>;
  /** Whether the edition is shown while packs or the world's schools are compiled into it. */
  readonly isBuilding: () => boolean;
  /** The world's schools, which are laid over edition and packs. */
  readonly world: World;
  /** Editions by file, over which packs and the world's schools are laid. */
  readonly editions: Editions;
  /** The edition that is in force. */
  readonly edition: () => EditionInForce;
  /** Whether a reference is the program's own or the edition in force, and stays open. */
  readonly holds: (reference: ReferenceDatabase) => boolean;
}

/** By then a window has come and shows its first view. */
const usualLookAfter = 8_000;

/** Returns the packs of a user folder, over a bundled reference. One compilation runs at a time; others wait. */
export function createPacks({
  bundled,
  sources,
  store,
  log,
  use,
  runJob,
  changed,
  lookAfter = usualLookAfter,
}: PacksOptions): Packs {
  const { folder } = store;
  const inForce = openInForce({ ...bundled, sources }, folder, log);
  const jobs = createPackJobs(runJob);
  const shown = createShownPacks({ bundled: () => inForce.now().db, folder, log, use });
  const timers = new Set<ReturnType<typeof setTimeout>>();
  const room: Settling = {
    // Another edition may be put in force while the program runs.
    get base() {
      return { folder: inForce.now().sources, hash: inForce.now().hash };
    },
    get bundledFile() {
      return inForce.now().file;
    },
    bundledStamp: () => stampOf(inForce.now().file, inForce.now().hash),
    folder,
    schools: () => listOwnSchools(store.db),
    jobs,
    store,
    shown,
    taken: createHeldChanges(mostTaken),
    changed,
    later: (work) => {
      timers.add(setTimeout(work, lookAfter).unref());
    },
  };
  const settle = () => {
    try {
      settlePacks(room);
    } catch (error) {
      if (!isDamage(error) || !inForce.giveUp()) throw error;
      settlePacks(room);
    }
    inForce.closeOthers();
  };
  const sent = receivePacks(folder);
  sent.clear();
  const world = createWorld(room, settle);
  const editions = createEditions({ room, inForce, settle });
  return {
    list: () => {
      const rows = listPacks(store.db).map(describedPack);
      return { rows, ...(rows.length === 0 ? { state: 'none' as const, problem: null } : shown.state()) };
    },
    begin: sent.begin,
    receive: sent.receive,
    preview: (one) =>
      jobs.after(async () => {
        const zip = await sent.zipOf(one);
        return zip.ok ? previewPack(room, zip.value) : zip;
      }),
    install: (one) =>
      jobs.after(async () => {
        const zip = await sent.zipOf(one);
        if (!zip.ok) return zip;
        const done = await installPack(room, zip.value);
        if (done.ok) sent.drop(one);
        return done;
      }),
    remove: (id) => jobs.after(() => removePack(room, id)),
    takeBack: (taken) => jobs.after(() => takePackBack(room, taken)),
    settle,
    showOwnSchools: () => showOwnSchools(room),
    idle: jobs.idle,
    stop: () => {
      for (const timer of timers) clearTimeout(timer);
      sent.clear();
      jobs.stop();
    },
    progress: () => {
      const underWay = jobs.underWay('examine', 'compile');
      return { underWay: underWay && { task: underWay.task, step: underWay.step } };
    },
    cancel: () => ({ stopped: jobs.cancel() }),
    isBuilding: () => shown.state().state === 'building',
    world,
    editions,
    edition: inForce.now,
    holds: inForce.holds,
  };
}

/** Returns where the sources of a reference lie unless told otherwise: beside it. */
export function sourcesBeside(reference: string): string {
  return join(dirname(reference), 'sources');
}
