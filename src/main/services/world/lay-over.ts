import { joinableOf, type Joinable } from '../../../compiler/world/join-world.ts';
import { layWorld } from '../../../compiler/world/lay-world.ts';
import { readWorldEnd, readWorldFile, writeWorldFile } from '../../../compiler/world/world-file.ts';
import type { WorldRecord } from '../../../compiler/world/world-record.ts';
import { failure, ok, type Result } from '../../../shared/result.ts';
import { openHardened } from '../../database/open.ts';
import { syncFile } from '../../database/user/files.ts';
import type { CompiledWithKey, LayerToLay, PackMessage } from '../packs/job.ts';
import { worldKey } from './kept-layer.ts';
import { tellEvery } from './look.ts';

/** Pages that SQLite keeps while it writes; with four times as many it is no faster. */
const cacheKilobytes = 8_192;

/**
 * Lays the records of a file over the reference at `target`, and writes those that are taken to `keepAs`. Fails with `damaged` where the file
 * is not whole. Returns the hash of the records that were taken, by which `meta` says what it was compiled of. Throws what fs and SQLite throw; then `target` is of no use.
 */
export function layOver(
  target: string,
  { file, keepAs, everything, now }: LayerToLay,
  meta: (sha256: string) => Readonly<Record<string, string>>,
  say: (message: Extract<PackMessage, { readonly step: unknown }>) => void,
): Result<Pick<CompiledWithKey, 'world'> & { readonly sha256: string }> {
  const before = readWorldEnd(file);
  if (!before) return failure('damaged', `${file} is damaged. Choose the file of ROR again.`, { file });
  const writer = keepAs === null ? null : writeWorldFile(keepAs);
  // A whole dump is much to hold: it is read once for what its records are joined by, and once to write them.
  let joinable: Joinable[] = [];
  let read = 0;
  const isTaken = ({ isEducation }: WorldRecord) => everything || isEducation;
  const isWhole = readWorldFile(file, (record) => {
    if (++read % tellEvery === 0) say({ step: 'reading', records: read });
    if (!isTaken(record)) return;
    joinable.push(joinableOf(record));
    writer?.add(record);
  });
  if (!isWhole) {
    writer?.giveUp();
    return failure('damaged', `${file} is damaged. Choose the file of ROR again.`, { file });
  }
  const { format: _, sha256: whole, ...said } = before;
  const end = writer?.finish({ ...said, everything, importedAt: now });
  if (keepAs !== null) syncFile(keepAs);
  say({ step: 'compiling', records: joinable.length });
  const sha256 = end?.sha256 ?? whole;
  const db = openHardened(target, { fileMustExist: true });
  try {
    // What is not finished is thrown away: nothing of it need outlast a kill, and nothing need be taken back.
    db.pragma('journal_mode = OFF');
    db.pragma('synchronous = OFF');
    db.pragma('foreign_keys = ON');
    db.pragma(`cache_size = -${cacheKilobytes}`);
    const world = layWorld(
      db,
      {
        joinable: () => {
          const all = joinable;
          joinable = [];
          return all;
        },
        each: (receive) => {
          const isSame = readWorldFile(file, (record) => {
            if (isTaken(record)) receive(record);
          });
          if (!isSame) throw new Error(`${file} was changed while it was laid over the reference.`);
        },
      },
      { name: before.name, day: (before.importedAt ?? now).slice(0, 10) },
      (counts) => ({ ...meta(sha256), [worldKey]: JSON.stringify(counts) }),
    );
    db.exec('ANALYZE');
    db.exec('VACUUM');
    // As the compiler leaves it: the file opens in a folder that cannot be written.
    db.pragma('journal_mode = DELETE');
    return ok({ sha256, world });
  } finally {
    db.close();
  }
}
