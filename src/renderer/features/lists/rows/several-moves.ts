import type { Bookmark } from '../../../../shared/contract/bookmarks.ts';
import { comma } from '../../../../shared/domain/formatting.ts';
import type { Language } from '../../../../shared/domain/language.ts';
import { tidyTags } from '../../../../shared/domain/tags.ts';
import { ask } from '../../../host/ask.ts';
import type { Done } from '../../../ui/undo/undo-store.ts';

/*
 * What is done to the chosen schools of one list: each one step that Undo takes back. Null where there was nothing to do.
 */

const slugsOf = (rows: readonly Bookmark[]) => rows.map(({ slug }) => slug);

/** Adds tags to schools. */
export async function tagSeveral(
  list: string,
  rows: readonly Bookmark[],
  added: readonly string[],
  language: Language,
): Promise<Done | null> {
  const wanted = rows.flatMap(({ slug, tags }) => {
    const next = tidyTags([...tags, ...added]);
    return next.length === tags.length ? [] : [{ slug, tags: next, base: tags }];
  });
  if (wanted.length === 0) return null;
  const { rows: done } = await ask('bookmarks.tagEach', { list, rows: wanted });
  return {
    told: (say) => say('students.tagged', { tags: added.join(comma(language)), count: done.length }),
    undo: () =>
      ask('bookmarks.tagEach', {
        list,
        rows: done.map(({ slug, before, tags }) => ({ slug, tags: before, base: tags })),
      }),
  };
}

/** Adds a paragraph to the notes on schools; with a list, to those for its student. */
export async function noteSeveral(rows: readonly Bookmark[], text: string, list: string | null): Promise<Done | null> {
  const where = list === null ? {} : { list };
  const { noted } = await ask('notes.addEach', { ...where, slugs: slugsOf(rows), text });
  if (noted.length === 0) return null;
  return {
    told: (say) => say('students.noted', { count: noted.length }),
    undo: () => ask('notes.takeEach', { ...where, slugs: noted, text }),
  };
}

/** Moves or copies schools to another list. */
export async function putSeveral(
  list: string,
  rows: readonly Bookmark[],
  to: { readonly id: string; readonly name: string },
  move: boolean,
): Promise<Done> {
  const { put } = await ask('bookmarks.put', { list, slugs: slugsOf(rows), to: to.id, move });
  return {
    told: (say) => say(move ? 'students.moved' : 'students.copied', { count: rows.length, list: to.name }),
    undo: () => ask('bookmarks.putBack', { put }),
  };
}

/** Takes schools off their list. */
export async function removeSeveral(list: string, rows: readonly Bookmark[]): Promise<Done | null> {
  const { bookmarks } = await ask('bookmarks.removeEach', { list, slugs: slugsOf(rows) });
  if (bookmarks.length === 0) return null;
  return {
    told: (say) => say('students.removed', { count: bookmarks.length }),
    undo: () => ask('bookmarks.restoreEach', { list, bookmarks }),
  };
}
