import type { Input, Output } from '../../../shared/contract/index.ts';
import { today } from '../../../shared/domain/day.ts';
import type { DecidedRow } from '../../../shared/domain/decided-rows.ts';
import { ownColumns, type ListColumn } from '../../../shared/domain/list-columns.ts';
import { writeDecision } from '../../../shared/domain/writing/decision.ts';
import { penOf, type Pen } from '../../../shared/domain/writing/pen.ts';
import type { Reader } from '../../../shared/words/reader.ts';
import type { ReferenceDatabase, UserDatabase } from '../../database/open.ts';
import { currentSlug } from '../../database/reference/names/links.ts';
import { findBookmark, nothingForStudent } from '../../database/user/bookmarks.ts';
import { readNote } from '../../database/user/notes.ts';
import { readStage } from '../../database/user/plan.ts';
import { listRates } from '../../database/user/rates.ts';
import { readSettings } from '../../database/user/settings.ts';
import { decideTable } from '../compare/decide-table.ts';

/** What decides by which column. */
const decides: Partial<Record<ListColumn, DecidedRow>> = { fee: 'tuition', language: 'taught', deadline: 'deadline' };

/** So many schools are read before whoever else waits is let in. */
const atOnce = 30;

type Row = Output<'lists.cells'>['rows'][number];

function sourcedLines(
  reference: ReferenceDatabase,
  user: UserDatabase,
  slugs: readonly string[],
  { columns, mine, pen, day }: { columns: readonly ListColumn[]; mine: boolean; pen: Pen; day: string },
): ReadonlyMap<string, Row['cells']> {
  const { homeField, homeLanguage, homeCountry, homeCurrency } = readSettings(user);
  const wanted = { ...(homeField && { field: homeField }), ...(homeLanguage && { language: homeLanguage }) };
  const { schools, decisions } = decideTable(
    reference,
    mine ? user : null,
    slugs,
    { programmes: [], like: {}, wanted },
    {
      country: homeCountry ?? undefined,
      currency: homeCurrency ?? undefined,
      rates: listRates(user),
      today: day,
    },
  );
  return new Map(
    schools.map((school, at) => {
      const decision = decisions?.[at];
      const cells: Row['cells'] = {};
      for (const column of columns) {
        const row = decides[column];
        if (row === undefined) continue;
        const lines = decision ? writeDecision(row, school, decision, pen, day).lines : [];
        cells[column] = lines.map(({ text, tone }) => (tone === 'mine' ? `${pen.say('figures.mine')} ${text}` : text));
      }
      return [school.slug, cells] as const;
    }),
  );
}

/** Returns what stands in the columns of schools, as lines a person reads; what is the person's own only with `mine`, and first what is written for the student of the list. */
export async function columnCells(
  reference: ReferenceDatabase,
  user: UserDatabase,
  { slugs, list, columns: asked, mine = true }: Omit<Input<'lists.cells'>, 'language'>,
  reader: Reader,
): Promise<readonly Row[]> {
  const columns = mine ? asked : asked.filter((column) => !ownColumns.includes(column));
  const how = { columns, mine, pen: penOf(reader), day: today() };
  const rows: Row[] = [];
  const current = slugs.map((slug) => [slug, currentSlug(reference, slug)] as const);
  for (let from = 0; from < current.length; from += atOnce) {
    if (from > 0) await new Promise(setImmediate);
    const part = current.slice(from, from + atOnce);
    const sourced = columns.some((column) => decides[column] !== undefined)
      ? sourcedLines(
          reference,
          user,
          part.map(([, slug]) => slug),
          how,
        )
      : null;
    for (const [given, slug] of part) {
      const cells = { ...sourced?.get(slug) };
      const { note, stage: own } = (list !== undefined && findBookmark(user, list, slug)?.student) || nothingForStudent;
      if (columns.includes('stage')) {
        const stage = own ?? readStage(user, slug);
        cells.stage = stage === null ? [] : [reader.say(`plan.stages.${stage}`)];
      }
      if (columns.includes('note'))
        cells.note = `${note}\n${readNote(user, slug).body}`.split('\n').filter((line) => line !== '');
      rows.push({ slug: given, cells });
    }
  }
  return rows;
}
