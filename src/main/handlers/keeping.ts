import { failure, ok } from '../../shared/result.ts';
import type { ReferenceDatabase, UserDatabase } from '../database/open.ts';
import { findBookmarked } from '../database/reference/bookmarked.ts';
import { currentSlug } from '../database/reference/links.ts';
import { addBookmark, listBookmarks, removeBookmark } from '../database/user/bookmarks.ts';
import { readNote, writeNote } from '../database/user/notes.ts';
import { readSettings, writeSettings } from '../database/user/settings.ts';
import type { Handlers } from '../dispatch.ts';

/** Returns the handlers of what the person keeps: saved schools, notes and settings. */
export function keepingHandlers(reference: ReferenceDatabase, user: UserDatabase) {
  return {
    'bookmarks.list': () => ok({
      rows: listBookmarks(user).map(({ slug, saved_name, added_at, note }) => ({
        slug, savedName: saved_name, addedAt: added_at, note, entity: findBookmarked(reference, slug) ?? null,
      })),
    }),
    'bookmarks.add': ({ slug }) => {
      const entity = findBookmarked(reference, slug);
      if (!entity) return failure('not-found', `This edition has nothing called ${slug}, so it cannot be saved. Search for it by name.`, { slug });
      return ok({ added: addBookmark(user, entity.slug, entity.name.en, new Date()) });
    },
    'bookmarks.remove': ({ slug }) => ok({ removed: removeBookmark(user, currentSlug(reference, slug)) }),
    'notes.get': ({ slug }) => ok(readNote(user, currentSlug(reference, slug))),
    'notes.set': ({ slug, body }) => ok({ updatedAt: writeNote(user, currentSlug(reference, slug), body, new Date()) }),
    'settings.get': () => ok(readSettings(user)),
    'settings.set': (changes) => ok(writeSettings(user, changes)),
  } satisfies Partial<Handlers>;
}
