import type { CompareTable } from '../../../shared/contract/compare-values.ts';
import type { Input } from '../../../shared/contract/index.ts';
import type { Rate } from '../../../shared/domain/costs.ts';
import type { Source } from '../../../shared/contract/values.ts';
import type { Language } from '../../../shared/domain/language.ts';
import { failure, ok, type Result } from '../../../shared/result.ts';
import type { ReferenceDatabase, UserDatabase } from '../../database/open.ts';
import { findCompared, type Compared } from '../../database/reference/compare/compared.ts';
import { sourcesById } from '../../database/reference/sources.ts';
import { listAdditionsOn } from '../../database/user/additions.ts';
import { listFiguresOn } from '../../database/user/figures.ts';
import { sourcesOfAdditions, withFigures } from '../additions/lay-over.ts';
import { markOfSource, programmeLinkOf } from '../answers/subject.ts';
import { finishRow } from './cells.ts';
import { chosenProgramme, type Choice } from './chosen-programme.ts';
import { decideTable } from './decide-table.ts';
import { columnOf, draftRows } from './rows.ts';
import { compareSeries } from './series.ts';

/** How schools are compared, and from where the person asks who compares them. */
export interface How extends Pick<
  Input<'compare.table'>,
  'depth' | 'programmes' | 'like' | 'wanted' | 'country' | 'currency'
> {
  readonly rates?: readonly Rate[];
  readonly today?: string;
}

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

interface Chosen {
  readonly school: Compared;
  readonly head: CompareTable['schools'][number];
  readonly missing: readonly string[];
}

/** A school as it is compared: with all its programmes, or at depth like with the one that is chosen. */
function chosenOf(school: Compared, choice: Choice | null): Chosen {
  const { slug, type, tier, name, pack, kind, place } = school;
  const links = school.programmes.map(programmeLinkOf);
  const head = {
    slug,
    type,
    tier,
    name,
    ...(pack === undefined ? {} : { pack }),
    kind,
    place,
    programmes: links,
    programme: null,
  };
  if (!choice) return { school, head, missing: [] };
  const { programme, missing } = chosenProgramme(slug, school.programmes, choice);
  return {
    school: { ...school, programmes: programme ? [programme] : [] },
    head: { ...head, programme: programme && programmeLinkOf(programme) },
    missing: missing === null ? [] : [`${slug}.${missing}`],
  };
}

const noSeries: CompareTable['series'] = { rankings: [], counts: [], costs: [] };

/** The table of depth like and of everything: rows of what all sources say. */
function fullTable(
  reference: ReferenceDatabase,
  user: UserDatabase | null,
  slugs: readonly string[],
  language: Language,
  choice: Choice | null,
): CompareTable {
  const { schools, unknown } = findAll(reference, slugs);
  const chosen = schools.map((school) => chosenOf(school, choice));
  const columns = chosen.map(({ school }) =>
    user
      ? columnOf(withFigures(user, school, choice === null), listFiguresOn(user, school.slug))
      : columnOf(school, []),
  );
  const numbers = new Map<string, number>();
  const numbered = (source: string) => {
    const number = numbers.get(source) ?? numbers.size + 1;
    numbers.set(source, number);
    return number;
  };
  const levels = choice && new Set(chosen.flatMap(({ head }) => head.programme?.level ?? []));
  const rows = draftRows(columns, language, levels).map((row) => finishRow(row, numbered));
  // Pictures draw what the edition says.
  const drawn = user ? chosen.map(({ school }) => columnOf(school, [])) : columns;
  const series = compareSeries(drawn, language, numbered, markOfSource(reference));
  const own = user
    ? sourcesOfAdditions(schools.flatMap(({ slug }) => listAdditionsOn(user, slug)))
    : new Map<string, Source>();
  return {
    schools: chosen.map(({ head }) => head),
    unknown: [...unknown, ...chosen.flatMap(({ missing }) => missing)],
    rows,
    decisions: null,
    sources: [...numbers.keys()].flatMap((id) => own.get(id) ?? sourcesById(reference, [id])),
    series,
  };
}

/** Returns the schools side by side, with the own figures on them where `user` is given; `not-found` where none is an institution of this edition. */
export function compareTable(
  reference: ReferenceDatabase,
  user: UserDatabase | null,
  slugs: readonly string[],
  language: Language,
  {
    depth = 'everything',
    programmes = [],
    like = {},
    wanted = {},
    country,
    currency,
    rates = [],
    today = '',
  }: How = {},
): Result<CompareTable> {
  const choice: Choice = { programmes, like, wanted };
  const table: CompareTable =
    depth === 'decide'
      ? {
          ...decideTable(reference, user, slugs, choice, { country, currency, rates, today }),
          rows: [],
          series: noSeries,
        }
      : fullTable(reference, user, slugs, language, depth === 'like' ? choice : null);
  if (table.schools.length === 0)
    return failure('not-found', 'This edition has none of these institutions. Search for them by name.', { slugs });
  return ok(table);
}
