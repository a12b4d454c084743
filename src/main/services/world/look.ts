import { rmSync } from 'node:fs';
import { DumpFault } from '../../../compiler/world/dump-fault.ts';
import { joinableOf, type Joinable } from '../../../compiler/world/join-world.ts';
import { countWorld } from '../../../compiler/world/lay-world.ts';
import { readDump } from '../../../compiler/world/read-dump.ts';
import { writeWorldFile } from '../../../compiler/world/world-file.ts';
import { failure, ok, type Result } from '../../../shared/result.ts';
import { openHardened } from '../../database/open.ts';
import type { PackJob, PackMessage, WorldLook } from '../packs/job.ts';

/** After how many records it is told how far it has come. */
export const tellEvery = 2_000;

/**
 * Reads a dump of ROR to a file of its records and compares them with the bundled reference. Fails with `invalid-input` and `too-large`
 * for a file that is no sound dump, with the record's number; then no file is left. Throws what fs and SQLite throw.
 */
export async function lookAtDump(
  { dump, name, brought, reference }: Extract<PackJob, { task: 'look' }>,
  say: (message: Extract<PackMessage, { readonly step: unknown }>) => void,
): Promise<Result<WorldLook>> {
  const joinable: Joinable[] = [];
  const counts = { education: 0, others: 0, ended: 0, succeeded: 0 };
  const writer = writeWorldFile(brought);
  let reading;
  try {
    reading = await readDump(dump, (record, number) => {
      writer.add(record);
      if (record.isActive) counts[record.isEducation ? 'education' : 'others']++;
      else {
        counts.ended++;
        if (record.successors.length > 0) counts.succeeded++;
      }
      if (record.isActive) joinable.push(joinableOf(record));
      if (number % tellEvery === 0) say({ step: 'reading', records: number });
    });
  } catch (error) {
    writer.giveUp();
    rmSync(brought, { force: true });
    if (!(error instanceof DumpFault)) throw error;
    return failure(error.code, `The file is refused, and nothing was changed. ${error.message}`);
  }
  const end = writer.finish({
    name,
    ...counts,
    ...reading,
    turned: [...reading.turned],
    everything: true,
    importedAt: null,
  });
  say({ step: 'compiling', records: end.records });
  const db = openHardened(reference, { readonly: true, fileMustExist: true });
  try {
    return ok({
      end,
      education: countWorld(
        db,
        joinable.filter(({ isEducation }) => isEducation),
      ),
      everything: countWorld(db, joinable),
    });
  } finally {
    db.close();
  }
}
