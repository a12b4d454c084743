import { packLimits } from '../../../compiler/packs/manifest.ts';
import type { Output } from '../../../shared/contract/index.ts';
import { failure, ok, type Result } from '../../../shared/result.ts';
import { writeBackup } from '../../database/user/backup-files.ts';
import type { UserStore } from '../../database/user/open-user.ts';
import { deletePack, listPacks, putPack, readPackZip, type PackRow } from '../../database/user/packs.ts';
import { keptLayer } from '../world/kept-layer.ts';
import { compilePacked, type Compilation, type Compiling } from './compile-packed.ts';
import { rowOfPack, samePacks } from './pack-rows.ts';
import type { Packed, ShownPacks } from './shown-packs.ts';

/** What installing and removing works on. */
export interface PackRoom extends Compiling {
  readonly store: UserStore;
  readonly shown: ShownPacks;
}

const mostDisagreements = 500;
const mostMistakes = 200;

/** Returns the zips of installed packs. */
export function zipsOf({ store }: Pick<PackRoom, 'store'>, packs: readonly PackRow[]): Uint8Array[] {
  return packs.map(({ id }) => readPackZip(store.db, id) ?? new Uint8Array());
}

/** What can be said of a zip at once, before a thread is started for it. */
function refusalOf(zip: Buffer): Result<never> | null {
  if (zip.length > packLimits.zip) return failure('too-large', `The pack is larger than ${packLimits.zip} bytes.`);
  return zip.subarray(0, 4).toString('latin1') === 'PK\u0003\u0004'
    ? null
    : failure('invalid-input', 'This is no pack: it is no zip file.');
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

/** Returns what installing a zip would do; nothing is changed. */
export async function previewPack(room: PackRoom, zip: Buffer): Promise<Result<Output<'packs.preview'>>> {
  const refused = refusalOf(zip);
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
    newSources,
    leftOut: [...leftOut],
    additions: [...additions],
    disagreements: disagreements.slice(0, mostDisagreements),
    mistakes: mistakes.slice(0, mostMistakes),
  });
}

/** Installs a zip and shows it; fails as the compilation does, and then nothing was changed. */
export async function installPack(room: PackRoom, zip: Buffer): Promise<Result<Output<'packs.install'>>> {
  const refused = refusalOf(zip);
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
  const done = change(room, installed, compiled.value, () => {
    putPack(room.store.db, row, zip);
  });
  const replaced = installed.find(({ id }) => id === row.id)?.version ?? null;
  return done.ok ? ok({ id: row.id, version: row.version, replaced, backup: done.value.backup }) : done;
}

/** Removes a pack and shows the reference without it; `not-found` where it is not installed. */
export async function removePack(room: PackRoom, id: string): Promise<Result<Output<'packs.remove'>>> {
  const installed = listPacks(room.store.db);
  const row = installed.find((pack) => pack.id === id);
  if (!row) return failure('not-found', `No pack ${id} is installed.`, { id });
  const others = installed.filter((pack) => pack.id !== id);
  const layer = keptLayer(room.folder);
  const compiled =
    others.length === 0 && layer === null && room.schools().length === 0
      ? ok(null)
      : await compilePacked(room, { zips: zipsOf(room, others), layer }, false);
  if (!compiled.ok) return compiled;
  const done = change(room, installed, compiled.value, () => {
    deletePack(room.store.db, id);
  });
  return done.ok ? ok({ id, version: row.version, backup: done.value.backup }) : done;
}
