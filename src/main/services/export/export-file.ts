import { defaultList } from '../../../shared/contract/bookmarks.ts';
import type { Input, Output } from '../../../shared/contract/index.ts';
import { today } from '../../../shared/domain/day.ts';
import type { Language } from '../../../shared/domain/language.ts';
import { ownColumns, type ListColumn } from '../../../shared/domain/list-columns.ts';
import type { Result } from '../../../shared/result.ts';
import type { ReferenceDatabase, UserDatabase } from '../../database/open.ts';
import { placesOf } from '../../database/reference/located.ts';
import { listRates } from '../../database/user/rates.ts';
import { findList } from '../../database/user/lists.ts';
import { compareTable } from '../compare/compare-table.ts';
import { readerOf } from '../../../shared/words/reader.ts';
import { columnCells } from '../lists/column-cells.ts';
import { listIsGone } from '../lists/no-list.ts';
import { comparisonContent, comparisonTable } from './comparison.ts';
import { listedSchools, listTable, type ListedSchool } from './list.ts';
import { writeOut } from './write-out.ts';

/** Returns a comparison as a file; fails as `compareTable` does. */
export async function exportComparison(
  reference: ReferenceDatabase,
  user: UserDatabase,
  { slugs, language, format, separator, day = today(), mine = true, ...how }: Input<'exports.comparison'>,
): Promise<Result<Output<'exports.comparison'>>> {
  const compared = compareTable(reference, mine ? user : null, slugs, language, {
    ...how,
    rates: listRates(user),
    today: day,
  });
  if (!compared.ok) return compared;
  const table = compared.value;
  return writeOut(
    reference,
    {
      form: 'comparison',
      names: table.schools.slice(0, 2).map((school) => school.slug),
      title: ({ say }) => say('compare.title'),
      table: (reader) => comparisonTable(table, reader, day),
      sources: table.sources,
      content: () => comparisonContent(table),
    },
    { language, format, separator, day },
  );
}

async function withColumns(
  reference: ReferenceDatabase,
  user: UserDatabase,
  schools: readonly ListedSchool[],
  columns: readonly ListColumn[],
  { list, language, mine }: { readonly list: string; readonly language: Language; readonly mine: boolean },
): Promise<readonly ListedSchool[]> {
  if (columns.length === 0) return schools;
  const of = { slugs: schools.map(({ slug }) => slug), list, columns: [...columns], mine };
  const rows = await columnCells(reference, user, of, await readerOf(language));
  return schools.map((school, at) => ({ ...school, columns: rows[at]?.cells ?? {} }));
}

/** Returns a list as a table in a file; `not-found` where there is no such list. */
export async function exportListTable(
  reference: ReferenceDatabase,
  user: UserDatabase,
  { list: id = defaultList, mine = true, ...how }: Input<'exports.list'>,
): Promise<Result<Output<'exports.list'>>> {
  const list = findList(user, id);
  if (!list) return listIsGone(id);
  const plain = listedSchools(reference, user, id, how.language, mine);
  // The note has a column of its own wherever what is mine goes out.
  const columns = list.columns.filter((column) => column !== 'note' && (mine || !ownColumns.includes(column)));
  const schools = await withColumns(reference, user, plain, columns, { list: id, language: how.language, mine });
  return writeOut(
    reference,
    {
      form: 'list',
      // The form that comes back is that of `lists.export`.
      formOfData: 'list-view',
      names: [list.name || defaultList],
      title: ({ say }) => list.name || say('lists.title'),
      table: (reader) => listTable(schools, reader, mine, columns),
      sources: [],
      places: () =>
        placesOf(
          reference,
          schools.map(({ slug }) => slug),
        ),
      content: () => ({ name: list.name, schools }),
    },
    how,
  );
}
