import type Database from 'better-sqlite3';
import { strangeMark } from './pack-of-everything.ts';

/** What a table says of the edition's own entities: the columns that count, and which rows are the edition's. */
export interface Told {
  readonly table: string;
  readonly holder: string;
  readonly columns: readonly string[];
  readonly own: string;
  readonly order: string;
}

const cited = '(SELECT pack FROM source WHERE id = t.source_id) IS NULL';
const ofSource = (table: string, columns: readonly string[], holder = 'entity_id'): Told => ({
  table,
  holder,
  columns: [...columns, 'source_id'],
  own: cited,
  order: 't.id',
});
const texts = (name: string) => [name, `${name}_zh`, `${name}_ru`];

/** Everything that the reference says of schools, alliances and organizations. Coordinates are left out, which a pack may add. */
export const toldByEdition: readonly Told[] = [
  {
    table: 'entity',
    holder: 'id',
    columns:
      'slug type tier kind country region city founded parent_id name_en name_zh name_ru students hospitals has_tuition has_ranking completeness'.split(
        ' ',
      ),
    own: 't.pack IS NULL',
    order: 't.id',
  },
  ofSource('stated_claim', [
    'property',
    ...texts('value'),
    'number',
    'number_high',
    'unit',
    'qualifier',
    ...texts('scope'),
    'scope_kind',
    'study_from',
    'study_to',
    'applies',
    'as_of',
    'rank',
    'flag',
    ...texts('deprecation'),
  ]),
  {
    table: 'name',
    holder: 'entity_id',
    columns: ['value', 'lang', 'kind', 'from_year', 'to_year'],
    own: 'NOT EXISTS (SELECT 1 FROM name_source AS n JOIN source AS s ON s.id = n.source_id WHERE n.name_id = t.id AND s.pack IS NOT NULL)',
    order: 't.id',
  },
  {
    table: 'programme',
    holder: 'entity_id',
    columns: ['slug', ...texts('title'), 'degree', 'level', 'language', 'field', 'closed'],
    own: "t.slug NOT LIKE 'pack-%'",
    order: 't.id',
  },
  ofSource('ranking', ['list_id', 'publisher', 'list', 'scope', 'year', 'rank_low', 'rank_high']),
  ofSource('unit', ['kind', ...texts('name')]),
  ofSource('event', ['date', 'precision', ...texts('title'), ...texts('place'), 'occasion']),
  ofSource('membership', ['role', 'since', 'until', 'as_listed', 'line'], 'alliance_id'),
  ofSource('listing', ['status', 'as_listed', 'line', 'since', 'until']),
  ofSource('exam_result', ['exam', ...texts('title'), 'from_year', 'to_year', 'candidates', 'passed', 'as_listed']),
  {
    table: 'passage',
    holder: 'entity_id',
    columns: ['lang', 'heading', 'body'],
    own: `t.body NOT LIKE '%${strangeMark}%'`,
    order: 't.position, t.lang',
  },
];

type Row = Readonly<Record<string, unknown>>;

/** Of what the edition alone says once there is nothing to prefer; beside a pack's it is said to stand first. */
function settled(claims: readonly Row[]): readonly Row[] {
  return claims.map((claim) => {
    if (claim['rank'] === 'deprecated') return claim;
    const values = claims.filter((other) =>
      ['of', 'programme', 'property'].every((key) => other[key] === claim[key] && other['rank'] !== 'deprecated'),
    );
    return new Set(values.map(({ value }) => value)).size === 1 ? { ...claim, rank: 'alone' } : claim;
  });
}

/** Returns what the edition says, of each table in its own order, as texts that can be compared. */
export function readTold(db: Database.Database): Readonly<Record<string, string>> {
  return Object.fromEntries(
    toldByEdition.map(({ table, holder, columns, own, order }) => {
      const programme =
        table === 'stated_claim' ? ', (SELECT slug FROM programme WHERE id = t.programme_id) AS programme' : '';
      const read = columns.map((column) =>
        column === 'parent_id' ? '(SELECT slug FROM entity WHERE id = t.parent_id) AS parent_id' : `t.${column}`,
      );
      // A line of a country of study has no school.
      const rows = db
        .prepare(
          `SELECT e.slug AS of${programme}, ${read.join(', ')} FROM ${table} AS t LEFT JOIN entity AS e ON e.id = t.${holder}
           WHERE ${own} ORDER BY ${table === 'entity' ? '' : 'e.slug, '}${order}`,
        )
        .all() as Row[];
      return [table, JSON.stringify(table === 'stated_claim' ? settled(rows) : rows, null, 1)];
    }),
  );
}
