import type { Bookmark, BookmarkRecord } from '../../../../shared/contract/bookmarks.ts';
import { tidyTags } from '../../../../shared/domain/tags.ts';
import { ask } from '../../../host/ask.ts';
import type { Done, Told } from '../../../ui/undo/undo-store.ts';

/** Takes a school off its list. */
export async function removeSchool({ slug, list }: Bookmark, told: Told): Promise<Done | null> {
  const { bookmark } = await ask('bookmarks.remove', { slug, list });
  return bookmark && { told, undo: () => ask('bookmarks.restore', { bookmark }) };
}

/** Puts a school, with its day and tags, at the end of another list; where it stands there, its tags are added. Returns how to take that back. */
async function putOn({ slug, savedName, addedAt, tags }: Bookmark, list: string): Promise<() => Promise<unknown>> {
  const { rows } = await ask('bookmarks.list', { list });
  const there = rows.find((row) => row.slug === slug);
  if (there) {
    const { before, tags: after } = await ask('bookmarks.tag', {
      slug,
      list,
      tags: tidyTags([...there.tags, ...tags]),
      base: there.tags,
    });
    return () => ask('bookmarks.tag', { slug, list, tags: before, base: after });
  }
  // Restoring takes schools, too, that this edition no longer knows.
  const bookmark: BookmarkRecord = { list, slug, savedName, addedAt, tags, position: (rows.at(-1)?.position ?? 0) + 1 };
  await ask('bookmarks.restore', { bookmark });
  return () => ask('bookmarks.remove', { slug, list });
}

/** Copies a school to another list. */
export async function copySchool(school: Bookmark, to: string, told: Told): Promise<Done> {
  return { told, undo: await putOn(school, to) };
}

/** Moves a school to another list: it stands there before it leaves this one, so that a failure between loses nothing. */
export async function moveSchool(school: Bookmark, to: string, told: Told): Promise<Done> {
  const takeBack = await putOn(school, to);
  const { bookmark } = await ask('bookmarks.remove', { slug: school.slug, list: school.list });
  return {
    told,
    undo: async () => {
      if (bookmark) await ask('bookmarks.restore', { bookmark });
      await takeBack();
    },
  };
}
