import type { Sources } from '../read.ts';
import { claimRows, type ClaimRow } from '../write/claims.ts';
import type { EntityFile } from '../write/entity-file.ts';
import { entitiesInOrder } from '../write/order.ts';

/** An entity with its claims as they are written, a row for each of their sources. */
interface WrittenClaims {
  readonly file: EntityFile;
  readonly rows: readonly ClaimRow[];
}

/** Put together once for all parts of a report. */
const written = new WeakMap<Sources, readonly WrittenClaims[]>();

/** Returns the claims of every entity, entities in the order of the edition. */
export function writtenClaims(sources: Sources): readonly WrittenClaims[] {
  const known = written.get(sources);
  if (known) return known;
  const kindOf = new Map(sources.sources.map(({ slug, value }) => [slug, value.kind]));
  const made = entitiesInOrder(sources).map((file) => ({
    file,
    rows: claimRows(file, (source) => kindOf.get(source) ?? 'agency'),
  }));
  written.set(sources, made);
  return made;
}
