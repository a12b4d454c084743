import type { Input } from '../../../../shared/contract/index.ts';
import { failure, ok, type Result } from '../../../../shared/result.ts';
import type { ReferenceDatabase } from '../../../database/open.ts';
import type { Transfers } from '../../lists/transfers.ts';
import { matchNames, type Match } from '../match-names.ts';
import type { Watch } from '../matchings.ts';
import { readSheetApart } from '../read-apart.ts';
import type { Sheet } from '../sheet.ts';

/** A table that is being looked at, with what was found out of it. */
export interface HeldTable {
  readonly sheet: Sheet;
  /** Returns which school each name may mean; each is looked up once. Null where whoever watches stopped it. */
  readonly matchesOf: (names: readonly string[], watch: Watch) => Promise<ReadonlyMap<string, Match> | null>;
  /** What was said of each addition that a row would be. */
  readonly checks: Map<string, unknown>;
}

/** The last one that was read, by the transfer and the way of reading: each thing that is mended asks for all of it again. */
const last = new WeakMap<
  ReferenceDatabase,
  { readonly transfers: Transfers; readonly key: string; readonly table: HeldTable }
>();

/** Returns the table that came by a transfer, read once; fails as `readSheet` does, `not-found` where the transfer is gone. */
export async function heldTable(
  reference: ReferenceDatabase,
  transfers: Transfers,
  { transfer, encoding, separator, sheet }: Input<'tables.take'>,
): Promise<Result<HeldTable>> {
  const text = transfers.textOf(transfer);
  if (text === undefined) return failure('not-found', 'The file has not come over whole. Choose it again.');
  const key = JSON.stringify([transfer, text.length, encoding, separator, sheet]);
  const held = last.get(reference);
  if (held?.transfers === transfers && held.key === key) return ok(held.table);
  const read = await readSheetApart({ bytes: Buffer.from(text, 'base64'), encoding, separator, sheet });
  if (!read.ok) return read;
  const matches = new Map<string, Match>();
  const table: HeldTable = {
    sheet: read.value,
    matchesOf: async (names, watch) => {
      const asked = [...new Set(names)].filter((name) => !matches.has(name));
      const found = await matchNames(reference, asked, watch);
      if (found === null) return null;
      for (const [at, name] of asked.entries()) matches.set(name, found[at] as Match);
      return matches;
    },
    checks: new Map(),
  };
  last.set(reference, { transfers, key, table });
  return ok(table);
}
