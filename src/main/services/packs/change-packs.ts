import { createHash } from 'node:crypto';
import { packLimits, type PackManifest } from '../../../compiler/packs/manifest.ts';
import type { Output } from '../../../shared/contract/index.ts';
import { failure, ok, type Result } from '../../../shared/result.ts';
import { writeBackup } from '../../database/user/backup-files.ts';
import type { UserStore } from '../../database/user/open-user.ts';
import {
  countBeneath,
  deletePack,
  listPacks,
  putPack,
  readPack,
  readPackZip,
  type KeptPack,
  type PackRow,
} from '../../database/user/packs.ts';
import { keptLayer } from '../world/kept-layer.ts';
import { compilePacked, type Compilation, type Compiling } from './compile-packed.ts';
import { rowOfPack, samePacks } from './pack-rows.ts';
import type { Packed, ShownPacks } from './shown-packs.ts';
import type { HeldChanges } from '../held-changes.ts';

/** A pack that was installed, replaced or removed: as it stood before, and the hash of the zip that stood after. */
interface TakenChange {
  readonly id: string;
  readonly before: KeptPack | null;
  readonly after: string | null;
}
/** So many are held, none with more than one zip. */
export const mostTaken = 10;

/** What installing and removing works on. */
export interface PackRoom extends Compiling {
  readonly store: UserStore;
  readonly shown: ShownPacks;
  readonly taken: HeldChanges<TakenChange>;
}

const mostDisagreements = 500;
const mostMistakes = 200;

/** Returns the zips of installed packs. */
export function zipsOf({ store }: Pick<PackRoom, 'store'>, packs: readonly PackRow[]): Uint8Array[] {
  return packs.map(({ id }) => readPackZip(store.db, id) ?? new Uint8Array());
}

/** What can be said of a zip at once, before a thread is started for it. */
async function refusalOf(zip: Buffer): Promise<Result<never> | null> {
  const isLarge = zip.length > packLimits.whole;
  if (!isLarge && zip.subarray(0, 4).toString('latin1') === 'PK\u0003\u0004') return null;
  // With the words for all that can be wrong, which a start does not read.
  const { refusePack } = await import('../../../compiler/packs/refuse-pack.ts');
  return isLarge
    ? refusePack({ code: 'refused.largeZip', most: packLimits.zip }, 'too-large')
    : refusePack({ code: 'refused.noZip' });
}

/** Writes down what is installed and shows it, after a backup: wholly or not at all. `before` is what was installed when the work began. */
function change(
  { store, folder, jobs, shown }: PackRoom,
  before: readonly PackRow[],
  packed: Packed | null,
  write: () => void,
): Result<{ readonly backup: string }> {
  const giveUp = (failed: Result<never>): Result<never> => {
    packed?.db.close();
    return failed;
  };
  if (jobs.stopped()) return giveUp(failure('unavailable', 'The program is closing; nothing was changed.'));
  if (!samePacks(listPacks(store.db), before))
    return giveUp(failure('conflict', 'The installed packs were changed meanwhile, so nothing was done. Try again.'));
  const backup = writeBackup(store.db, folder, 'pack', new Date());
  if (!backup.ok) return giveUp(backup);
  try {
    store.db.transaction(write).immediate();
  } catch (error) {
    packed?.db.close();
    throw error;
  }
  shown.show(packed);
  return ok({ backup: backup.value.id });
}

/** The files beside the figures of a pack. */
function countPacked({ attachments = {} }: PackManifest): Output<'packs.preview'>['slips'] {
  const sizes = Object.values(attachments).map(({ size }) => size);
  return { files: sizes.length, bytes: sizes.reduce((sum, size) => sum + size, 0) };
}

/** Returns what installing a zip would do; nothing is changed. */
export async function previewPack(room: PackRoom, zip: Buffer): Promise<Result<Output<'packs.preview'>>> {
  const refused = await refusalOf(zip);
  if (refused) return refused;
  const installed = listPacks(room.store.db);
  const zips = [...zipsOf(room, installed), zip];
  const { base, bundledFile: bundled } = room;
  const examined = await room.jobs.run({ task: 'examine', isNew: true, base, zips, bundled });
  if (!examined.ok) return examined;
  const { manifest, edition, additions, newSources, leftOut, disagreements, mistakes } = examined.value;
  const { id, version, title, publisher, date, edition: builtOn } = manifest;
  const there = installed.find((pack) => pack.id === id);
  return ok({
    pack: { id, version, title, publisher, date, edition: builtOn },
    edition,
    replaces: there?.version ?? null,
    replacesOf: there && there.publisher !== publisher ? there.publisher : null,
    isInstalled: there?.sha256 === createHash('sha256').update(zip).digest('hex'),
    newSources,
    slips: countPacked(manifest),
    leftOut: [...leftOut],
    additions: [...additions],
    disagreements: disagreements.slice(0, mostDisagreements),
    mistakes: mistakes.slice(0, mostMistakes),
  });
}

/** Installs a zip and shows it; fails as the compilation does, and then nothing was changed. */
export async function installPack(room: PackRoom, zip: Buffer): Promise<Result<Output<'packs.install'>>> {
  const refused = await refusalOf(zip);
  if (refused) return refused;
  const installed = listPacks(room.store.db);
  const compiled = await compilePacked(
    room,
    { zips: [...zipsOf(room, installed), zip], layer: keptLayer(room.folder) },
    true,
  );
  if (!compiled.ok) return compiled;
  const pack = compiled.value.pack as NonNullable<Compilation['pack']>;
  const row = rowOfPack(pack.manifest, pack.sha256, new Date());
  const { id, version, sha256 } = row;
  const user = room.store.db;
  const before = readPack(user, id) ?? null;
  const done = change(room, installed, compiled.value, () => {
    putPack(user, row, zip);
  });
  if (!done.ok) return done;
  const taken = room.taken.hold(user, { id, before, after: sha256 });
  return ok({ id, version, replaced: before?.row.version ?? null, backup: done.value.backup, taken });
}

const without = (packs: readonly PackRow[], id: string) => packs.filter((pack) => pack.id !== id);

/** Compiles the edition with packs that were installed before; null where only the edition is left. Fails as the compilation does. */
async function compileKnown(room: PackRoom, zips: readonly Uint8Array[]): Promise<Result<Compilation | null>> {
  const layer = keptLayer(room.folder);
  return zips.length === 0 && layer === null && room.schools().length === 0
    ? ok(null)
    : compilePacked(room, { zips, layer }, false);
}

/** Removes a pack and shows the reference without it; `not-found` where it is not installed. */
export async function removePack(room: PackRoom, id: string): Promise<Result<Output<'packs.remove'>>> {
  const installed = listPacks(room.store.db);
  const user = room.store.db;
  const before = readPack(user, id);
  if (!before) return failure('not-found', `No pack ${id} is installed.`, { id });
  const compiled = await compileKnown(room, zipsOf(room, without(installed, id)));
  if (!compiled.ok) return compiled;
  const done = change(room, installed, compiled.value, () => {
    deletePack(user, id);
  });
  if (!done.ok) return done;
  const taken = room.taken.hold(user, { id, before, after: null });
  return ok({ id, version: before.row.version, backup: done.value.backup, taken });
}

/** The zips of the installed packs, with one as it stood before in the place that it had: in that of its newer version, between the others, or over them all. */
function zipsWith(room: PackRoom, installed: readonly PackRow[], { row, place, zip }: KeptPack): Uint8Array[] {
  const zips = zipsOf(room, installed);
  const newer = installed.findIndex(({ id }) => id === row.id);
  if (newer >= 0) return zips.with(newer, zip);
  return zips.toSpliced(countBeneath(room.store.db, place) ?? zips.length, 0, zip);
}

/**
 * Takes back what was done to a pack, by the number that was told of it: what stood before is installed again, to the byte and in its place,
 * or nothing is. Fails as the compilation does, with `not-found` where it is not known any more, and with `conflict` where the pack was changed since.
 */
export async function takePackBack(room: PackRoom, taken: number): Promise<Result<Output<'packs.takeBack'>>> {
  const user = room.store.db;
  const known = room.taken.find(user, taken);
  if (!known)
    return failure(
      'not-found',
      'This can no longer be taken back: the program was started again, another backup was put in place, or much was changed since. Install the file again, or remove the pack.',
    );
  const { id, before, after } = known;
  const installed = listPacks(user);
  if ((installed.find((pack) => pack.id === id)?.sha256 ?? null) !== after)
    return failure(
      'conflict',
      'This pack was changed again since. Take that back first, or install the file you want.',
      {
        id,
      },
    );
  const zips = before ? zipsWith(room, installed, before) : zipsOf(room, without(installed, id));
  const compiled = await compileKnown(room, zips);
  if (!compiled.ok) return compiled;
  const done = change(room, installed, compiled.value, () => {
    if (!before) deletePack(user, id);
    else putPack(user, before.row, before.zip, countBeneath(user, before.place) === null ? null : before.place);
  });
  if (!done.ok) return done;
  room.taken.forget(user, taken);
  return ok({ id, version: before?.row.version ?? null, backup: done.value.backup });
}
