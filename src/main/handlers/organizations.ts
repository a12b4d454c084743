import type { ReferenceDatabase } from '../database/open.ts';
import type { Handlers } from '../dispatch.ts';
import { profileOf } from '../services/profiles.ts';

/** Returns the handler of organizations, such as those that publish rankings. */
export function organizationHandlers(db: ReferenceDatabase) {
  return { 'organizations.get': ({ slug }) => profileOf(db, 'organization', slug) } satisfies Partial<Handlers>;
}
