import { longestNote } from '../../../shared/contract/limits.ts';
import type { Output } from '../../../shared/contract/index.ts';
import { client } from '../../host/client.ts';
import { queries } from '../../host/queries.ts';
import { callKey } from '../../host/use-call.ts';
import { createDrafts, type Keeping } from './drafts.ts';
import { noJournal, storedJournal } from './journal.ts';

/** The key of the note on a school among all that is being written. */
export const noteKey = (slug: string): string => `note ${slug}`;
const slugOf = (key: string): string => key.slice('note '.length);

/** Shows what is kept now wherever the note was read before, until it is read again. */
function show(slug: string, body: string, updatedAt: string | null): void {
  void queries.cancelQueries({ queryKey: [...callKey('notes.get', { slug })] });
  queries.setQueryData<Output<'notes.get'>>([...callKey('notes.get', { slug })], { body, updatedAt });
  queries.setQueriesData<Output<'bookmarks.list'>>(
    { queryKey: ['bookmarks.list'] },
    (before) =>
      before && {
        rows: before.rows.map((row) => (row.slug === slug ? { ...row, note: body === '' ? null : body } : row)),
      },
  );
}

function keepingOf(key: string): Keeping {
  const slug = slugOf(key);
  return {
    longest: longestNote,
    save: async (text, base) => {
      const answer = await client('notes.set', { slug, body: text, base });
      if (!answer.ok) return answer;
      const { body = text, joined = false, updatedAt } = answer.value;
      show(slug, body, updatedAt);
      return { ok: true, value: { text: body, joined, at: updatedAt } };
    },
    read: async () => {
      const answer = await client('notes.get', { slug });
      return answer.ok ? { ok: true, value: answer.value.body } : answer;
    },
  };
}

function journal() {
  try {
    return storedJournal(localStorage, navigator.locks, crypto.randomUUID());
  } catch {
    return noJournal();
  }
}

/** The notes that are being written in this window. Two fields for one note show one text. */
export const noteDrafts = createDrafts(keepingOf, journal());
