import type { CompareTable } from '../../../shared/contract/compare-values.ts';
import type { Language } from '../../../shared/domain/language.ts';
import { failure, ok, type Result } from '../../../shared/result.ts';
import type { ReferenceDatabase, UserDatabase } from '../../database/open.ts';
import { findCompared, type Compared } from '../../database/reference/compare/compared.ts';
import { sourcesById } from '../../database/reference/sources.ts';
import { listFiguresOn } from '../../database/user/figures.ts';
import { finishRow } from './cells.ts';
import { columnOf, draftRows } from './rows.ts';
import { compareSeries } from './series.ts';

/** The schools in the order asked for, each once, and the slugs that are none. */
function findAll(
  db: ReferenceDatabase,
  slugs: readonly string[],
): { readonly schools: readonly Compared[]; readonly unknown: readonly string[] } {
  const schools = new Map<string, Compared>();
  const unknown = new Set<string>();
  for (const slug of new Set(slugs)) {
    const school = findCompared(db, slug);
    if (school) schools.set(school.slug, school);
    else unknown.add(slug);
  }
  return { schools: [...schools.values()], unknown: [...unknown] };
}

/** Returns the schools side by side, with the own figures on them where `user` is given; `not-found` where none is an institution of this edition. */
export function compareTable(
  reference: ReferenceDatabase,
  user: UserDatabase | null,
  slugs: readonly string[],
  language: Language,
): Result<CompareTable> {
  const { schools, unknown } = findAll(reference, slugs);
  if (schools.length === 0)
    return failure('not-found', 'This edition has none of these institutions. Search for them by name.', { slugs });
  const columns = schools.map((school) => columnOf(school, user ? listFiguresOn(user, school.slug) : []));
  const numbers = new Map<string, number>();
  const numbered = (source: string) => {
    const number = numbers.get(source) ?? numbers.size + 1;
    numbers.set(source, number);
    return number;
  };
  const rows = draftRows(columns, language).map((row) => finishRow(row, numbered));
  const series = compareSeries(columns, language, numbered);
  return ok({
    schools: schools.map(({ slug, type, tier, name, kind, place }) => ({ slug, type, tier, name, kind, place })),
    unknown: [...unknown],
    rows,
    sources: sourcesById(reference, numbers.keys()),
    series,
  });
}
