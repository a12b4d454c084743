import { digestMark, gatherFacts, type FactGroup } from '../../../shared/reference-format/fact-groups.ts';
import type { ReferenceDatabase } from '../open.ts';
import { statement } from '../statements.ts';

/** Returns every figure of an entity, gathered, in an order that depends on nothing but the figures. */
export function listFactGroups(db: ReferenceDatabase, entityId: number): readonly FactGroup[] {
  return gatherFacts(<Row>(sql: string) => statement<Row>(db, sql).all({ id: entityId }));
}

/** Returns the digests of entities' figures, by id, as the compiler wrote them; none of another form than this program's. */
export function listFactDigests(db: ReferenceDatabase): ReadonlyMap<number, string> {
  return new Map(
    statement<{ id: number; digest: string }>(db, 'SELECT entity_id AS id, digest FROM fact_digest')
      .all()
      .filter(({ digest }) => digest.startsWith(digestMark))
      .map(({ id, digest }) => [id, digest]),
  );
}
