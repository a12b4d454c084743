import { longestNote } from '../../../shared/contract/limits.ts';
import type { Output } from '../../../shared/contract/index.ts';
import { client } from '../../host/client.ts';
import { queries } from '../../host/queries.ts';
import { callKey } from '../../host/use-call.ts';
import { createDrafts, type Keeping } from './drafts.ts';
import { noJournal, storedJournal } from './journal.ts';

/** The key of the note on a school among all that is being written, or of the one for the student of a list. */
export const noteKey = (slug: string, list?: string): string =>
  list === undefined ? `note ${slug}` : `note ${slug} ${list}`;

interface Which {
  readonly slug: string;
  readonly list?: string;
}

/** Neither a slug nor the id of a list has a space. */
function whichOf(key: string): Which {
  const [, slug = '', list] = key.split(' ');
  return list === undefined ? { slug } : { slug, list };
}

/** Shows what is kept now wherever the note was read before, until it is read again. */
function show(which: Which, body: string, updatedAt: string | null): void {
  const { slug, list } = which;
  void queries.cancelQueries({ queryKey: [...callKey('notes.get', which)] });
  queries.setQueryData<Output<'notes.get'>>([...callKey('notes.get', which)], { body, updatedAt });
  const noted = list === undefined ? { note: body === '' ? null : body } : { studentNote: body };
  queries.setQueriesData<Output<'bookmarks.list'>>(
    { queryKey: ['bookmarks.list'] },
    (before) =>
      before && {
        rows: before.rows.map((row) =>
          row.slug === slug && (list === undefined || row.list === list) ? { ...row, ...noted } : row,
        ),
      },
  );
}

function keepingOf(key: string): Keeping {
  const which = whichOf(key);
  return {
    longest: longestNote,
    save: async (text, base) => {
      const answer = await client('notes.set', { ...which, body: text, base });
      if (!answer.ok) return answer;
      const { body = text, joined = false, updatedAt } = answer.value;
      show(which, body, updatedAt);
      return { ok: true, value: { text: body, joined, at: updatedAt } };
    },
    read: async () => {
      const answer = await client('notes.get', which);
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
