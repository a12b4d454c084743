import { failure, ok } from '../../shared/result.ts';
import type { ReferenceDatabase } from '../database/open.ts';
import { listAlliances } from '../database/reference/alliance-list.ts';
import { describeReference } from '../database/reference/about.ts';
import { findEntity } from '../database/reference/entity.ts';
import { findSource, listSources } from '../database/reference/sources.ts';
import type { EntityType } from '../../shared/domain/kinds.ts';
import type { Entity } from '../../shared/contract/values.ts';
import type { Result } from '../../shared/result.ts';
import type { Handlers } from '../dispatch.ts';
import { overlapOf } from '../services/overlap.ts';

function entityOrNotFound(db: ReferenceDatabase, slug: string, type: EntityType): Result<Entity> {
  const entity = findEntity(db, slug, type);
  return entity
    ? ok(entity)
    : failure('not-found', `This edition has no ${type} called ${slug}. Search for it by name.`, { slug });
}

/** Returns the handlers of the calls that read reference.db one entity, alliance or source at a time. */
export function referenceHandlers(db: ReferenceDatabase) {
  return {
    'reference.about': () => ok(describeReference(db)),
    'sources.list': () => ok({ rows: listSources(db) }),
    'sources.get': ({ id }) => {
      const found = findSource(db, id);
      return found ? ok(found) : failure('not-found', `This edition has no source called ${id}.`, { id });
    },
    'institutions.get': ({ slug }) => entityOrNotFound(db, slug, 'institution'),
    'organizations.get': ({ slug }) => entityOrNotFound(db, slug, 'organization'),
    'alliances.list': () => ok({ rows: listAlliances(db) }),
    'alliances.get': ({ slug }) => entityOrNotFound(db, slug, 'alliance'),
    'alliances.overlap': ({ slugs }) => overlapOf(db, slugs),
  } satisfies Partial<Handlers>;
}
