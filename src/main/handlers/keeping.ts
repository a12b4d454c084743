import { defaultList } from '../../shared/contract/keeping.ts';
import { mostSchools } from '../../shared/contract/list-document.ts';
import { failure, ok, type Result } from '../../shared/result.ts';
import type { ReferenceDatabase, UserDatabase } from '../database/open.ts';
import { findBookmarked } from '../database/reference/names/bookmarked.ts';
import { currentSlug } from '../database/reference/names/links.ts';
import {
  addBookmark,
  countBookmarks,
  countTags,
  findBookmark,
  listBookmarks,
  moveBookmark,
  removeBookmark,
  restoreBookmark,
  tagsOf,
} from '../database/user/bookmarks.ts';
import { findList } from '../database/user/lists.ts';
import { readNote } from '../database/user/notes.ts';
import { readSettings, writeSettings } from '../database/user/settings.ts';
import type { Handlers } from '../dispatch.ts';
import { setNote, setTags } from '../services/joined-writes.ts';
import { searchLists } from '../services/lists/search-lists.ts';

/** Returns the refusal of a call on a list that is not there, else null. */
function noList(user: UserDatabase, list: string): Result<never> | null {
  return list === defaultList || findList(user, list)
    ? null
    : failure('not-found', 'There is no such list any more.', { list });
}

const notOnList = (slug: string, list: string) =>
  failure('not-found', `${slug} is not on this list any more.`, { slug, list });

function bookmarkHandlers(reference: ReferenceDatabase, user: UserDatabase) {
  return {
    'bookmarks.list': ({ list = defaultList }) =>
      noList(user, list) ??
      ok({
        rows: listBookmarks(user, list).map((row) => ({
          slug: row.slug,
          savedName: row.saved_name,
          addedAt: row.added_at,
          note: row.note,
          entity: findBookmarked(reference, row.slug) ?? null,
          list: row.list,
          position: row.position,
          tags: tagsOf(row),
          figures: row.figures,
        })),
      }),
    'bookmarks.add': ({ slug, list = defaultList, tags }) => {
      const entity = findBookmarked(reference, slug);
      if (!entity)
        return failure(
          'not-found',
          `This edition has nothing called ${slug}, so it cannot be saved. Search for it by name.`,
          { slug },
        );
      const refused = noList(user, list);
      if (refused) return refused;
      if (countBookmarks(user, list) >= mostSchools && !findBookmark(user, list, entity.slug))
        return failure('too-large', `A list holds ${mostSchools} schools at most. Make another list for the rest.`);
      return ok({ added: addBookmark(user, entity.slug, entity.name.en, new Date(), { list, tags }) });
    },
    'bookmarks.remove': ({ slug, list = defaultList }) => {
      const bookmark = findBookmark(user, list, currentSlug(reference, slug)) ?? null;
      return ok({ removed: bookmark !== null && removeBookmark(user, bookmark.slug, list), bookmark });
    },
    'bookmarks.restore': ({ bookmark }) =>
      noList(user, bookmark.list) ??
      ok({ restored: restoreBookmark(user, { ...bookmark, slug: currentSlug(reference, bookmark.slug) }) }),
    'bookmarks.move': ({ slug, list = defaultList, index }) => {
      const moved = moveBookmark(user, list, currentSlug(reference, slug), index);
      return moved ? ok(moved) : notOnList(slug, list);
    },
    'bookmarks.tag': ({ slug, list = defaultList, ...tags }) =>
      setTags(user, list, currentSlug(reference, slug), tags) ?? notOnList(slug, list),
    'bookmarks.tags': ({ list }) => ok({ rows: countTags(user, list ?? null) }),
    'bookmarks.search': ({ text, list }) => ok({ rows: searchLists(reference, user, text, list ?? null) }),
  } satisfies Partial<Handlers>;
}

/** Returns the handlers of what the person keeps: bookmarks, notes and settings. */
export function keepingHandlers(reference: ReferenceDatabase, user: UserDatabase) {
  return {
    ...bookmarkHandlers(reference, user),
    'notes.get': ({ slug }) => ok(readNote(user, currentSlug(reference, slug))),
    'notes.set': ({ slug, ...text }) => setNote(user, currentSlug(reference, slug), text, new Date()),
    'settings.get': () => ok(readSettings(user)),
    'settings.set': (changes) => ok(writeSettings(user, changes)),
  } satisfies Partial<Handlers>;
}
