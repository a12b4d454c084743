import { defaultList } from '../../../shared/contract/bookmarks.ts';
import type { Input, Output } from '../../../shared/contract/index.ts';
import { today } from '../../../shared/domain/day.ts';
import { ok, type Result } from '../../../shared/result.ts';
import { readerOf } from '../../../shared/words/reader.ts';
import type { ReferenceDatabase, UserDatabase } from '../../database/open.ts';
import { editionOf } from '../../database/reference/edition.ts';
import { listRates } from '../../database/user/rates.ts';
import { findList } from '../../database/user/lists.ts';
import { compareTable } from '../compare/compare-table.ts';
import { listIsGone } from '../lists/no-list.ts';
import { comparisonCsv, comparisonJson } from './comparison.ts';
import { fileName } from './file-name.ts';
import { listCsv, listedSchools, listJson } from './list.ts';

/** What a file is, by its form. */
export const mediaTypes = { csv: 'text/csv;charset=utf-8', json: 'application/json' } as const;

/** Returns a comparison as a file; fails as `compareTable` does. */
export async function exportComparison(
  reference: ReferenceDatabase,
  user: UserDatabase,
  { slugs, language, format, separator = 'comma', day = today(), mine = true, ...how }: Input<'exports.comparison'>,
): Promise<Result<Output<'exports.comparison'>>> {
  const compared = compareTable(reference, mine ? user : null, slugs, language, {
    ...how,
    rates: listRates(user),
    today: day,
  });
  if (!compared.ok) return compared;
  const table = compared.value;
  return ok({
    fileName: fileName(['comparison', ...table.schools.slice(0, 2).map((school) => school.slug)], day, format),
    mediaType: mediaTypes[format],
    text:
      format === 'csv'
        ? comparisonCsv(table, await readerOf(language), separator, day)
        : comparisonJson(table, editionOf(reference)),
  });
}

/** Returns a list as a table in a file; `not-found` where there is no such list. */
export async function exportListTable(
  reference: ReferenceDatabase,
  user: UserDatabase,
  { list: id = defaultList, language, format, separator = 'comma', day = today(), mine = true }: Input<'exports.list'>,
): Promise<Result<Output<'exports.list'>>> {
  const list = findList(user, id);
  if (!list) return listIsGone(id);
  const schools = listedSchools(reference, user, id, language, mine);
  return ok({
    fileName: fileName(['list', list.name || defaultList], day, format),
    mediaType: mediaTypes[format],
    text:
      format === 'csv'
        ? listCsv(schools, await readerOf(language), mine, separator)
        : listJson(list.name, schools, editionOf(reference)),
  });
}
