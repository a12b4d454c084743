import type { ReferenceDatabase } from '../open.ts';
import { statement, valueStatement } from '../statements.ts';
import { oncePerReference } from './once.ts';

/** Returns whether packs were compiled into a reference. */
export const readsPacks = oncePerReference(
  (db) => valueStatement<number>(db, "SELECT EXISTS (SELECT 1 FROM source WHERE pack > '')").get() === 1,
);

/** Says which pack alone stands behind sources that say the same; null where the edition does, too. */
export type PackOf = (sources: readonly string[]) => string | null;

const packsBySource = oncePerReference(
  (db) =>
    new Map(
      statement<{ id: string; pack: string }>(db, "SELECT id, pack FROM source WHERE pack > ''")
        .all()
        .map(({ id, pack }) => [id, pack]),
    ),
);

/** Returns what says of the sources of a reference which pack alone stands behind them. */
export function packThatAlone(db: ReferenceDatabase): PackOf {
  const packs = packsBySource(db);
  return (sources) => (sources.every((source) => packs.has(source)) ? (packs.get(sources[0] ?? '') ?? null) : null);
}
