import type { Output } from '../../shared/contract/index.ts';
import type { Entity } from '../../shared/contract/values.ts';
import type { EntityType } from '../../shared/domain/kinds.ts';
import { failure, ok, type Result } from '../../shared/result.ts';
import type { ReferenceDatabase, UserDatabase } from '../database/open.ts';
import { findEntity } from '../database/reference/entity.ts';
import { findSource } from '../database/reference/sources.ts';
import { withAdditions } from './additions/lay-over.ts';

/** Returns all that is known of an entity; `not-found` where this edition has none of that type under the slug. */
export function profileOf(db: ReferenceDatabase, type: EntityType, slug: string): Result<Entity> {
  const entity = findEntity(db, slug, type);
  return entity
    ? ok(entity)
    : failure('not-found', `This edition has no ${type} called ${slug}. Search for it by name.`, { slug });
}

/** As `profileOf` for an institution, with what the person added to it. */
export function institutionProfile(db: ReferenceDatabase, user: UserDatabase | null, slug: string): Result<Entity> {
  const found = profileOf(db, 'institution', slug);
  return found.ok && user ? ok(withAdditions(user, found.value)) : found;
}

/** Returns a source with what rests on it; `not-found` where this edition has none of that id. */
export function sourceCalled(db: ReferenceDatabase, id: string): Result<Output<'sources.get'>> {
  const found = findSource(db, id);
  return found ? ok(found) : failure('not-found', `This edition has no source called ${id}.`, { id });
}
