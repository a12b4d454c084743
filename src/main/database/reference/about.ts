import type { Output } from '../../../shared/contract/index.ts';
import type { ReferenceDatabase } from '../open.ts';
import { statement } from '../statements.ts';

/** Returns the edition and how much it holds. */
export function describeReference(db: ReferenceDatabase): Output<'reference.about'> {
  const meta = Object.fromEntries(
    statement<{ key: string; value: string }>(db, 'SELECT key, value FROM meta')
      .all()
      .map(({ key, value }) => [key, value]),
  );
  const counts = statement<{
    profiles: number;
    listed: number;
    directory: number;
    alliances: number;
    organizations: number;
    claims: number;
    sources: number;
  }>(
    db,
    `
    SELECT
      (SELECT count(*) FROM entity WHERE type = 'institution' AND tier = 'profile') AS profiles,
      (SELECT count(*) FROM entity WHERE type = 'institution' AND tier = 'listed') AS listed,
      (SELECT count(*) FROM entity WHERE type = 'institution' AND tier = 'directory') AS directory,
      (SELECT count(*) FROM entity WHERE type = 'alliance') AS alliances,
      (SELECT count(*) FROM entity WHERE type = 'organization') AS organizations,
      (SELECT count(*) FROM claim JOIN entity ON entity.id = entity_id WHERE tier <> 'directory') AS claims,
      (SELECT count(*) FROM source) AS sources`,
  ).get();
  if (!counts) throw new Error('a count has no row');
  return {
    edition: meta['edition'] ?? '',
    schema: meta['schema'] ?? '',
    sourcesHash: meta['sources_hash'] ?? '',
    ...counts,
  };
}
