import { defaultList } from '../../../shared/contract/bookmarks.ts';
import type { Input, Output } from '../../../shared/contract/index.ts';
import { today } from '../../../shared/domain/day.ts';
import type { Result } from '../../../shared/result.ts';
import type { ReferenceDatabase, UserDatabase } from '../../database/open.ts';
import { placesOf } from '../../database/reference/located.ts';
import { listRates } from '../../database/user/rates.ts';
import { findList } from '../../database/user/lists.ts';
import { compareTable } from '../compare/compare-table.ts';
import { listIsGone } from '../lists/no-list.ts';
import { comparisonContent, comparisonTable } from './comparison.ts';
import { listedSchools, listTable } from './list.ts';
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

/** Returns a list as a table in a file; `not-found` where there is no such list. */
export async function exportListTable(
  reference: ReferenceDatabase,
  user: UserDatabase,
  { list: id = defaultList, mine = true, ...how }: Input<'exports.list'>,
): Promise<Result<Output<'exports.list'>>> {
  const list = findList(user, id);
  if (!list) return listIsGone(id);
  const schools = listedSchools(reference, user, id, how.language, mine);
  return writeOut(
    reference,
    {
      form: 'list',
      // The form that comes back is that of `lists.export`.
      formOfData: 'list-view',
      names: [list.name || defaultList],
      title: ({ say }) => list.name || say('lists.title'),
      table: (reader) => listTable(schools, reader, mine),
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
