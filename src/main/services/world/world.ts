import { existsSync, renameSync } from 'node:fs';
import { plainName } from './plain-name.ts';
import type { Output } from '../../../shared/contract/index.ts';
import { largestDump } from '../../../shared/contract/limits.ts';
import { failure, ok, type Result } from '../../../shared/result.ts';
import type { ReferenceDatabase } from '../../database/open.ts';
import { discard, syncFolder } from '../../database/user/files.ts';
import { listPacks } from '../../database/user/packs.ts';
import { valueStatement } from '../../database/statements.ts';
import { zipsOf, type PackRoom } from '../packs/change-packs.ts';
import { compilePacked } from '../packs/compile-packed.ts';
import { samePacks } from '../packs/pack-rows.ts';
import { broughtPart, dumpPart, layerFile, layerIn, layerPart, worldKey } from './kept-layer.ts';
import { receiveFile, type Receiving } from '../receive-file.ts';
import { wrongFromTheBeginning } from '../../../compiler/world/dump-bytes.ts';

/** The schools of the world from a dump of ROR: brought in, laid over what is there, taken away as a whole. */
export interface World {
  /** `reference` is the one that is shown. */
  readonly get: (reference: ReferenceDatabase) => Output<'world.get'>;
  readonly begin: Receiving['begin'];
  readonly take: Receiving['take'];
  readonly preview: (transfer: number) => Promise<Result<Output<'world.preview'>>>;
  readonly bringIn: (everything: boolean) => Promise<Result<Output<'world.import'>>>;
  readonly remove: () => Promise<Result<Output<'world.remove'>>>;
  readonly progress: () => Output<'world.progress'>;
  readonly cancel: () => Output<'world.cancel'>;
}

function describe({ folder, shown }: PackRoom, reference: ReferenceDatabase): Output<'world.get'> {
  const layer = layerIn(folder);
  if (layer === null) return { layer: null, state: 'none', problem: null };
  if (layer === 'damaged') return { layer: null, state: 'damaged', problem: null };
  const counts = valueStatement<string>(reference, 'SELECT value FROM meta WHERE key = ?').get(worldKey);
  const { name, everything, importedAt } = layer;
  const { state, problem } = shown.state();
  return {
    layer: {
      name,
      everything,
      importedAt: importedAt ?? '',
      counts: counts === undefined ? null : (JSON.parse(counts) as Output<'world.import'>),
    },
    state,
    problem: problem?.message ?? null,
  };
}

/** Reads what was received; what it holds waits in a file of its own for being brought in. */
async function preview(
  { folder, jobs, bundledFile }: PackRoom,
  receiving: Receiving,
  transfer: number,
): Promise<Result<Output<'world.preview'>>> {
  const whole = await receiving.whole(transfer);
  if (!whole.ok) return whole;
  const brought = broughtPart(folder);
  discard(brought);
  const looked = await jobs.run({
    task: 'look',
    isNew: true,
    dump: dumpPart(folder),
    name: plainName(whole.value.name),
    brought,
    reference: bundledFile,
  });
  // A file that is refused is as long as one that is taken.
  receiving.drop(transfer);
  if (!looked.ok) {
    discard(brought);
    return looked;
  }
  const { end, education, everything } = looked.value;
  return ok({
    name: end.name,
    records: end.records,
    educationRecords: end.education,
    otherRecords: end.others,
    ended: end.ended,
    succeeded: end.succeeded,
    turned: end.turned,
    education,
    everything,
    replaces: layerIn(folder) !== null,
  });
}

/** Lays what was looked at over the edition and the packs, and shows it: wholly or not at all. That its file is in its place is what brings it in. */
async function bringIn(room: PackRoom, everything: boolean): Promise<Result<Output<'world.import'>>> {
  const { folder, jobs, shown, store } = room;
  const file = broughtPart(folder);
  if (!existsSync(file)) return failure('not-found', 'There is nothing to bring in. Choose the file of ROR again.');
  const packs = listPacks(store.db);
  const keepAs = layerPart(folder);
  const layer = { file, keepAs, everything, now: new Date().toISOString() };
  const compiled = await compilePacked(room, { zips: zipsOf(room, packs), layer }, true);
  if (!compiled.ok) return compiled;
  const giveUp = (failed: Result<never>): Result<never> => {
    compiled.value.db.close();
    discard(keepAs);
    return failed;
  };
  if (jobs.stopped()) return giveUp(failure('unavailable', 'The program is closing; nothing was changed.'));
  if (!samePacks(listPacks(store.db), packs))
    return giveUp(failure('conflict', 'The installed packs were changed meanwhile, so nothing was done. Try again.'));
  try {
    renameSync(keepAs, layerFile(folder));
    syncFolder(folder);
  } catch (error) {
    giveUp(failure('unavailable', ''));
    throw error;
  }
  discard(file);
  shown.show(compiled.value);
  return ok(compiled.value.world as NonNullable<typeof compiled.value.world>);
}

/** Takes the layer away; with packs the edition is shown until they are compiled without it. */
function remove({ folder }: PackRoom, settle: () => void): Result<Output<'world.remove'>> {
  const layer = layerIn(folder);
  if (layer === null) return failure('not-found', 'No file of ROR has been brought in.');
  discard(layerFile(folder));
  if (layerIn(folder) !== null)
    return failure('unavailable', 'The file of the schools could not be removed. Check the permissions of the folder.');
  syncFolder(folder);
  settle();
  return ok({ name: layer === 'damaged' ? '' : layer.name });
}

/** Returns the world's schools of a user folder; `settle` brings what is shown into line with what is kept. */
export function createWorld(room: PackRoom, settle: () => void): World {
  const { folder, jobs } = room;
  // What a kill left of a file that was on its way.
  for (const part of [dumpPart, broughtPart, layerPart]) discard(part(folder));
  const receiving = receiveFile(
    dumpPart(folder),
    (size) =>
      size > largestDump
        ? failure('too-large', `The file is larger than ${largestDump / 1024 ** 3} GB; no dump of ROR is.`)
        : null,
    wrongFromTheBeginning,
  );
  return {
    get: (reference) => describe(room, reference),
    begin: receiving.begin,
    take: receiving.take,
    preview: (transfer) => jobs.after(() => preview(room, receiving, transfer)),
    bringIn: (everything) => jobs.after(() => bringIn(room, everything)),
    remove: () => jobs.after(async () => remove(room, settle)),
    progress: () => ({ underWay: jobs.underWay('examine', 'compile', 'look') }),
    cancel: () => ({ stopped: jobs.cancel() }),
  };
}
