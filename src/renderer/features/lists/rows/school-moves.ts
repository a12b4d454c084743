import type { Bookmark } from '../../../../shared/contract/bookmarks.ts';
import { ask } from '../../../host/ask.ts';
import type { Done, Told } from '../../../ui/undo/undo-store.ts';

/** Takes a school off its list. */
export async function removeSchool({ slug, list }: Bookmark, told: Told): Promise<Done | null> {
  const { bookmark } = await ask('bookmarks.remove', { slug, list });
  return bookmark && { told, undo: () => ask('bookmarks.restore', { bookmark }) };
}

/** Puts a school, with all that stands on it there, at the end of another list; where it stands there, both are joined. */
async function put({ slug, list }: Bookmark, to: string, move: boolean, told: Told): Promise<Done> {
  const { put: done } = await ask('bookmarks.put', { list, slugs: [slug], to, move });
  return { told, undo: () => ask('bookmarks.putBack', { put: done }) };
}

/** Copies a school to another list. */
export const copySchool = (school: Bookmark, to: string, told: Told): Promise<Done> => put(school, to, false, told);

/** Moves a school to another list. */
export const moveSchool = (school: Bookmark, to: string, told: Told): Promise<Done> => put(school, to, true, told);
