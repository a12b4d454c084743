import { failure, ok } from '../../shared/result.ts';
import type { ReferenceDatabase, UserDatabase } from '../database/open.ts';
import { findBookmarked } from '../database/reference/names/bookmarked.ts';
import { addRecent, clearRecent, listRecent, restoreRecent } from '../database/user/recent.ts';
import type { Handlers } from '../dispatch.ts';

/** Returns the handlers of what was viewed last. */
export function recentHandlers(reference: ReferenceDatabase, user: UserDatabase) {
  return {
    'recent.list': () =>
      ok({ rows: listRecent(user).map((row) => ({ ...row, entity: findBookmarked(reference, row.slug) ?? null })) }),
    'recent.add': ({ slug }) => {
      const entity = findBookmarked(reference, slug);
      if (!entity) return failure('not-found', `This edition has nothing called ${slug}.`, { slug });
      addRecent(user, { slug: entity.slug, savedName: entity.name.en, viewedAt: new Date().toISOString() });
      return ok({ slug: entity.slug });
    },
    'recent.clear': () => ok({ rows: clearRecent(user) }),
    'recent.restore': ({ rows }) => ok({ restored: restoreRecent(user, rows) }),
  } satisfies Partial<Handlers>;
}
