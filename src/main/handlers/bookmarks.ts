import { ok } from '../../shared/result.ts';
import type { ReferenceDatabase, UserDatabase } from '../database/open.ts';
import { countTags } from '../database/user/bookmarks.ts';
import type { Handlers } from '../dispatch.ts';
import {
  bookmarkSchool,
  bookmarksOn,
  bringBookmarkBack,
  reorderBookmark,
  tagSchool,
  unbookmarkSchool,
} from '../services/lists/bookmarks.ts';
import { everyReader } from '../../shared/words/reader.ts';
import {
  bringBookmarksBack,
  putSchools,
  putSchoolsBack,
  tagSchools,
  unbookmarkSchools,
} from '../services/lists/several.ts';

/** Loaded with the first search of the lists, and not at the start. */
const searching = () => import('../services/lists/search-lists.ts');

/** Returns the handlers of the schools on lists. */
export function bookmarkHandlers(reference: ReferenceDatabase, user: UserDatabase) {
  return {
    'bookmarks.list': ({ list }) => bookmarksOn(reference, user, list),
    'bookmarks.add': (input) => bookmarkSchool(reference, user, input, new Date()),
    'bookmarks.remove': (input) => ok(unbookmarkSchool(reference, user, input)),
    'bookmarks.restore': (input) => bringBookmarkBack(reference, user, input),
    'bookmarks.move': (input) => reorderBookmark(reference, user, input),
    'bookmarks.tag': (input) => tagSchool(reference, user, input),
    'bookmarks.tagEach': (input) => tagSchools(reference, user, input),
    'bookmarks.removeEach': (input) => unbookmarkSchools(reference, user, input),
    'bookmarks.restoreEach': (input) => bringBookmarksBack(reference, user, input),
    'bookmarks.put': (input) => putSchools(reference, user, input),
    'bookmarks.putBack': (input) => putSchoolsBack(reference, user, input),
    'bookmarks.tags': ({ list = null }) => ok({ rows: countTags(user, list) }),
    'bookmarks.search': async ({ text, list = null, ...page }) =>
      ok((await searching()).searchLists(reference, user, text, list, await everyReader(), page)),
  } satisfies Partial<Handlers>;
}
