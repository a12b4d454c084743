import { defaultList } from '../../shared/contract/keeping.ts';
import { today } from '../../shared/domain/day.ts';
import { failure, ok } from '../../shared/result.ts';
import type { ReferenceDatabase, UserDatabase } from '../database/open.ts';
import { editionOf } from '../database/reference/edition.ts';
import { findList } from '../database/user/lists.ts';
import type { Handlers } from '../dispatch.ts';
import { compareTable } from '../services/compare/compare-table.ts';
import { comparisonCsv, comparisonJson } from '../services/export/comparison.ts';
import { listCsv, listedSchools, listJson } from '../services/export/list.ts';
import { fileName } from '../services/export/file-name.ts';

const mediaTypes = { csv: 'text/csv;charset=utf-8', json: 'application/json' } as const;

/** Returns the handlers of what goes out as CSV or JSON. */
export function exportHandlers(reference: ReferenceDatabase, user: UserDatabase) {
  return {
    'exports.comparison': ({ slugs, language, format, separator = 'comma', day = today(), mine = true }) => {
      const compared = compareTable(reference, mine ? user : null, slugs, language);
      if (!compared.ok) return compared;
      const table = compared.value;
      return ok({
        fileName: fileName(['comparison', ...table.schools.slice(0, 2).map((school) => school.slug)], day, format),
        mediaType: mediaTypes[format],
        text:
          format === 'csv' ? comparisonCsv(table, language, separator) : comparisonJson(table, editionOf(reference)),
      });
    },
    'exports.list': ({ list: id = defaultList, language, format, separator = 'comma', day = today(), mine = true }) => {
      const list = findList(user, id);
      if (!list) return failure('not-found', 'There is no such list any more.', { list: id });
      const schools = listedSchools(reference, user, id, language, mine);
      return ok({
        fileName: fileName(['list', list.name || defaultList], day, format),
        mediaType: mediaTypes[format],
        text:
          format === 'csv'
            ? listCsv(schools, language, mine, separator)
            : listJson(list.name, schools, editionOf(reference)),
      });
    },
  } satisfies Partial<Handlers>;
}
