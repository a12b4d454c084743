import { existsSync } from 'node:fs';
import { hashOfSchools } from '../../../compiler/own-schools/own-school.ts';
import type { Mistake } from '../../../compiler/mistake.ts';
import { ok, type Result } from '../../../shared/result.ts';
import type { Problem } from '../../../shared/words/problems/problems.ts';
import { storageFailure } from '../../database/faults.ts';
import { discard } from '../../database/user/files.ts';
import { listPacks } from '../../database/user/packs.ts';
import { keptLayer, layerIn } from '../world/kept-layer.ts';
import { zipsOf, type PackRoom } from './change-packs.ts';
import { compilePacked } from './compile-packed.ts';
import { samePacks } from './pack-rows.ts';
import { hashOfFile, keyOf, knownHash, openPacked, packedFile } from './packed-file.ts';

/** What is to be shown: the packs, the layer by the hash of its records, and the person's own schools by theirs. */
const asked = ({ store, folder, schools }: PackRoom) => {
  const layer = layerIn(folder);
  return {
    packs: listPacks(store.db),
    world: layer === null || layer === 'damaged' ? null : layer.sha256,
    schools: hashOfSchools(schools()),
  };
};
type Asked = ReturnType<typeof asked>;

/** Whether the edition is all that is to be shown. */
const isBare = ({ packs, world, schools }: Asked): boolean => packs.length === 0 && world === null && schools === null;

/** Compiles the installed packs, the layer and the own schools again and shows them. Returns `overtaken` where they were changed meanwhile, or why they are left out. */
async function rebuild(
  room: PackRoom,
  { packs, world, schools }: Asked,
): Promise<'shown' | 'overtaken' | Result<never>> {
  const overtaken = () => {
    const now = asked(room);
    return room.jobs.stopped() || !samePacks(now.packs, packs) || now.world !== world || now.schools !== schools;
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

/**
 * Brings what is shown into line with the schools that the person has added, behind what is under way; until then what was shown is shown.
 * Fails as the compilation does.
 */
export function showOwnSchools(room: PackRoom): Promise<Result<null>> {
  return room.jobs.after(async () => {
    const wanted = asked(room);
    if (isBare(wanted)) {
      room.shown.show(null);
      return ok(null);
    }
    const done = await rebuild(room, wanted);
    return typeof done === 'string' ? ok(null) : done;
  });
}

/** What settling needs beside the room. */
export interface Settling extends PackRoom {
  /** Told when what is shown has changed in the background. */
  readonly changed: () => void;
  /** Calls back some time after the start, unless the program has ended; a start is not to wait for it. */
  readonly later: (work: () => void) => void;
}

/** Compiles what is wanted in the background, the edition being shown until then. */
function build(room: Settling, wanted: Asked): void {
  const { jobs, shown, changed } = room;
  const fail = (
    message: string,
    { problem, mistakes }: { readonly problem?: Problem; readonly mistakes?: readonly Mistake[] },
    error?: unknown,
  ) => {
    if (jobs.stopped()) return;
    shown.fail({ message, problem: problem ?? null, mistakes: [...(mistakes ?? [])] }, error);
    changed();
  };
  shown.build();
  const rebuildAndTell = async () => {
    const done = await rebuild(room, wanted);
    if (done === 'shown') changed();
    else if (done !== 'overtaken' && !done.ok) fail(done.error.message, done.error.details ?? {});
  };
  void jobs.after(rebuildAndTell).catch((error: unknown) => {
    fail('The packs could not be compiled; the log has the details.', { problem: { code: 'pack.notCompiled' } }, error);
  });
}

/** Shows a reference that was compiled before, if it can be read. */
function showFile({ shown }: Settling, file: string, key: string): boolean {
  const opened = existsSync(file) ? openPacked(file, key) : null;
  if (!opened?.ok) return false;
  try {
    shown.show({ db: opened.value, file });
    return true;
  } catch (error) {
    opened.value.close();
    if (!isDamage(error)) throw error;
    return false;
  }
}

/** Whether an error says that a page of a database is damaged. */
export const isDamage = (error: unknown): boolean =>
  /^SQLITE_(?:CORRUPT|NOTADB)/.test((error as { code?: string }).code ?? '');

/** Looks through all pages of what is shown, apart; where one is damaged, it is compiled again. */
function lookThrough(room: Settling, file: string, wanted: Asked): void {
  const { jobs, changed } = room;
  const look = async () => {
    if (!existsSync(file)) return;
    const looked = await jobs.run({ task: 'check', isNew: false, file });
    if (!looked.ok || looked.value.isSound || !existsSync(file)) return;
    // The edition takes its place, so that nobody reads from it while it goes.
    room.shown.build();
    discard(file);
    build(room, wanted);
    changed();
  };
  room.later(() => {
    void jobs.after(look).catch(() => undefined);
  });
}

/** Brings what is shown into line with the packs that are installed and the layer; what has to be compiled for it is, in the background. */
export function settlePacks(room: Settling): void {
  const { folder, bundledFile, bundledStamp, shown } = room;
  const wanted = asked(room);
  if (isBare(wanted)) return shown.show(null);
  const hash = knownHash(folder, bundledStamp()) ?? hashOfFile(bundledFile);
  const key = keyOf(hash, wanted.packs, wanted.world, wanted.schools);
  const file = packedFile(folder, key);
  if (showFile(room, file, key)) return lookThrough(room, file, wanted);
  discard(file);
  build(room, wanted);
}
