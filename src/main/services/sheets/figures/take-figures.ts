import type { AdditionContent } from '../../../../shared/contract/additions.ts';
import type { Input, Output } from '../../../../shared/contract/index.ts';
import { writeValue } from '../../../../shared/domain/writing/write-value.ts';
import { writtenField } from '../../../../shared/domain/writing/written-fields.ts';
import { penOf } from '../../../../shared/domain/writing/pen.ts';
import { failure, ok, type Result } from '../../../../shared/result.ts';
import { readerOf } from '../../../../shared/words/reader.ts';
import type { ReferenceDatabase, UserDatabase } from '../../../database/open.ts';
import { addAdditions, removeUnchanged } from '../../../database/user/additions.ts';
import { createHeldChanges } from '../../held-changes.ts';
import { noteSchools, unnoteSchools } from '../../lists/note-several.ts';
import type { Transfers } from '../../lists/transfers.ts';
import { readFigures, type FigureRow } from './read-figures.ts';

interface Taken {
  readonly ids: readonly number[];
  readonly at: Date;
  /** The paragraphs that were added to notes. */
  readonly notes: readonly { readonly slug: string; readonly text: string }[];
}

/** So many are held, each no more than ids and what the table said in its notes. */
const mostTaken = 10;
const taken = createHeldChanges<Taken>(mostTaken);

type Content = FigureRow & { readonly content: AdditionContent };

/** What stands in the note of a row, as a paragraph of the note on its school: with the figure, or nobody would know what it is about. */
async function notesOf(rows: readonly Content[], how: Input<'tables.take'>): Promise<Taken['notes']> {
  const pen = penOf(await readerOf(how.language));
  return rows.flatMap(({ cells, claim, content }) => {
    const note = cells.note?.trim() ?? '';
    if (note === '') return [];
    const figure =
      claim &&
      `${pen.say(`property.${claim.property as 'tuition'}.label`)}, ${writeValue(claim, writtenField(claim.property), pen)}`;
    return [{ slug: content.slug, text: figure ? pen.say('figureSheet.noteOf', { figure, note }) : note }];
  });
}

/**
 * Takes the rows of a table that are to be taken, all in one step; fails as `readFigures` does, and `too-large` where a note on a school would
 * be too long, and then nothing is changed. Returns by what it is taken back.
 */
export async function takeFigures(
  reference: ReferenceDatabase,
  user: UserDatabase,
  transfers: Transfers,
  how: Input<'tables.take'>,
  now: Date,
): Promise<Result<Output<'tables.take'>>> {
  const read = await readFigures(reference, user, transfers, how);
  if (!read.ok) return read;
  const there = read.value.rows.filter(({ state }) => state === 'there').length;
  const rows = read.value.rows.flatMap((row) => (row.take && row.content ? [{ ...row, content: row.content }] : []));
  if (rows.length === 0) return ok({ added: 0, there, schools: 0, taken: null });
  const wanted = await notesOf(rows, how);
  class Refused extends Error {
    readonly failure: Result<never>;
    constructor(refused: Result<never>) {
      super();
      this.failure = refused;
    }
  }
  try {
    const held = user
      .transaction((): Taken => {
        const ids = addAdditions(
          user,
          rows.map(({ content }) => content),
          now,
        );
        const notes = wanted.filter(({ slug, text }) => {
          const noted = noteSchools(reference, user, { slugs: [slug], text }, now);
          if (!noted.ok) throw new Refused(noted);
          return noted.value.noted.length > 0;
        });
        return { ids, at: now, notes };
      })
      .immediate();
    const schools = new Set(rows.map(({ content }) => content.slug)).size;
    return ok({ added: rows.length, there, schools, taken: taken.hold(user, held) });
  } catch (error) {
    if (error instanceof Refused) return error.failure;
    throw error;
  }
}

/** Takes back what a table brought in, but for what was changed since; `not-found` where that is not known any more. */
export function takeFiguresBack(
  reference: ReferenceDatabase,
  user: UserDatabase,
  { taken: number }: Input<'tables.takeBack'>,
  now: Date,
): Result<Output<'tables.takeBack'>> {
  const one = taken.find(user, number);
  if (!one)
    return failure(
      'not-found',
      'This can no longer be taken back: the program was started again, another backup was put in place, or much was brought in since. Remove by hand what should not stay.',
    );
  const kept = user
    .transaction(() => {
      // In the opposite order, since the same school may have been noted on twice.
      for (const { slug, text } of one.notes.toReversed()) unnoteSchools(reference, user, { slugs: [slug], text }, now);
      return removeUnchanged(user, one.ids, one.at);
    })
    .immediate();
  taken.forget(user, number);
  return ok({ kept });
}
