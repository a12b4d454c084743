import type Database from 'better-sqlite3';
import { pinyin } from 'pinyin-pro';
import { bandOf, completenessBands, foundedBands, hospitalBands, sizeBands } from '../../shared/domain/bands.ts';
import {
  browseHas,
  browseLanguages,
  fillColumn,
  keepColumn,
  multipleFacets,
  orderColumn,
  singleFacets,
  wideFacets,
  type KeptColumn,
  type listedFacets,
} from '../../shared/reference-format/browse-layout.ts';
import { writeNumbers } from './browse-numbers.ts';
import { fold } from '../../shared/reference-format/fold.ts';

const tables = `
CREATE TABLE browse_column (
  name TEXT PRIMARY KEY, width INTEGER NOT NULL, count INTEGER NOT NULL, step INTEGER NOT NULL, numbers BLOB NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE browse_value (
  facet TEXT NOT NULL, number INTEGER NOT NULL, value TEXT NOT NULL, label TEXT, label_zh TEXT, label_ru TEXT,
  PRIMARY KEY (facet, number)
) STRICT, WITHOUT ROWID;
`;

interface Row {
  readonly id: number;
  readonly kind: string;
  readonly tier: string;
  readonly country: string | null;
  readonly region: string | null;
  readonly founded: number | null;
  readonly students: number | null;
  readonly hospitals: number | null;
  readonly completeness: number;
  readonly has_tuition: number;
  readonly has_ranking: number;
  readonly name_en: string;
  readonly name_zh: string | null;
  readonly name_ru: string | null;
}

type SingleFacet = (typeof singleFacets)[number];

const band = <Band extends string>(bands: readonly Band[], value: number | null) =>
  value === null ? null : bandOf(bands, value);

const valueOf: Readonly<Record<SingleFacet, (row: Row) => string | null>> = {
  country: (row) => row.country,
  region: (row) => row.region,
  kind: (row) => row.kind,
  tier: (row) => row.tier,
  founded: (row) => band(foundedBands, row.founded),
  size: (row) => band(sizeBands, row.students),
  hospitals: (row) => band(hospitalBands, row.hospitals),
  completeness: (row) => band(completenessBands, row.completeness),
};

/** Compares texts by code unit: the same on every machine. */
const byUnits = (a: string, b: string) => (a < b ? -1 : Number(a > b));

/** The order of rows by a key, unknown ones last in both directions, equal ones better known first. `written` is that of the first of them, as it was. */
function orderBy<Key>(
  rows: readonly Row[],
  keyOf: (row: Row) => Key | null,
  compare: (a: Key, b: Key) => number,
  descending: boolean,
  written: ArrayLike<number> | undefined,
): Uint32Array {
  if (written) return insertInOrder(rows, keyOf, (a, b) => (descending ? -1 : 1) * compare(a, b), written);
  const keys = rows.map(keyOf);
  const known = rows.map((_, at) => at).filter((at) => keys[at] !== null);
  const unknown = rows.map((_, at) => at).filter((at) => keys[at] === null);
  const sign = descending ? -1 : 1;
  known.sort((a, b) => sign * compare(keys[a] as Key, keys[b] as Key) || a - b);
  return Uint32Array.from([...known, ...unknown]);
}

/** Puts the rows that an order does not have yet into it, each after those that are equal: a key is slow to make, and few have to be looked at. */
function insertInOrder<Key>(
  rows: readonly Row[],
  keyOf: (row: Row) => Key | null,
  compare: (a: Key, b: Key) => number,
  written: ArrayLike<number>,
): Uint32Array {
  const order = Array.from(written);
  const keyAt = (at: number) => keyOf(rows[order[at] as number] as Row);
  let known = order.length;
  while (known > 0 && keyAt(known - 1) === null) known--;
  for (let row = written.length; row < rows.length; row++) {
    const key = keyOf(rows[row] as Row);
    if (key === null) {
      order.push(row);
      continue;
    }
    let from = 0;
    for (let to = known; from < to;) {
      const middle = (from + to) >> 1;
      if (compare(keyAt(middle) as Key, key) <= 0) from = middle + 1;
      else to = middle;
    }
    order.splice(from, 0, row);
    known++;
  }
  return Uint32Array.from(order);
}

/** What a Chinese name sorts by: its syllables with tones, as a dictionary does; a Latin name stands among them by its letters. */
function pinyinKey(name: string): string {
  return pinyin(name, { toneType: 'num', type: 'array', nonZh: 'consecutive', v: true })
    .map((part) => fold(part))
    .join(' ')
    .trim();
}

/** The orders that were written of the first rows, by name. */
type WrittenOrders = ReadonlyMap<string, ArrayLike<number>>;

function writeOrders(
  rows: readonly Row[],
  write: (name: string, numbers: Uint32Array) => void,
  written: WrittenOrders | undefined,
): void {
  const numbers = (a: number, b: number) => a - b;
  const english = new Intl.Collator('en', { numeric: true });
  const russian = new Intl.Collator('ru', { numeric: true });
  for (const descending of [false, true]) {
    const order = <Key>(name: string, keyOf: (row: Row) => Key | null, compare: (a: Key, b: Key) => number): void => {
      write(name, orderBy(rows, keyOf, compare, descending, written?.get(name)));
    };
    const name = (language: string) => orderColumn('name', language, descending);
    order(name('en'), (row) => row.name_en, english.compare);
    order(name('ru'), (row) => row.name_ru ?? row.name_en, russian.compare);
    order(name('zh'), (row) => pinyinKey(row.name_zh ?? row.name_en), byUnits);
    for (const sort of ['founded', 'students', 'completeness'] as const)
      order(orderColumn(sort, '', descending), (row) => row[sort], numbers);
  }
}

function writeSingle(
  db: Database.Database,
  rows: readonly Row[],
  facet: SingleFacet,
  write: (name: string, numbers: Uint8Array | Uint16Array) => void,
): void {
  const values = [...new Set(rows.map(valueOf[facet]))].filter((value) => value !== null).sort(byUnits);
  const numberOf = new Map(values.map((value, at) => [value, at + 1]));
  const column = rows.map((row) => numberOf.get(valueOf[facet](row) ?? '') ?? 0);
  write(facet, wideFacets.has(facet) ? Uint16Array.from(column) : Uint8Array.from(column));
  const insert = db.prepare('INSERT INTO browse_value (facet, number, value) VALUES (?, ?, ?)');
  for (const [value, number] of numberOf) insert.run(facet, number, value);
  if (facet === 'region') {
    db.exec(`UPDATE browse_value SET label = value, label_zh = place_name.zh, label_ru = place_name.ru
      FROM (SELECT value AS region, zh, ru, row_number() OVER (PARTITION BY value ORDER BY country) AS nth FROM place_name WHERE kind = 'region') AS place_name
      WHERE facet = 'region' AND region = browse_value.value AND nth = 1`);
  }
}

/** Of a claim: it is on no programme that takes nobody any more. */
const isOpen = '(programme_id IS NULL OR programme_id NOT IN (SELECT id FROM programme WHERE closed))';

/** The schools with an internship in one of their programmes, with results in an exam, and with a scholarship that a first degree can have. */
function readMarked(
  db: Database.Database,
): Readonly<Record<'internship' | 'results' | 'scholarship', ReadonlySet<number>>> {
  const ids = (sql: string) => new Set(db.prepare(sql).pluck().all() as number[]);
  return {
    internship: ids(
      `SELECT entity_id FROM stated_claim WHERE property = 'internship' AND rank <> 'deprecated' AND (number IS NULL OR number > 0)
      AND ${isOpen}`,
    ),
    results: ids('SELECT entity_id FROM exam_result WHERE entity_id IS NOT NULL'),
    // What is for masters and doctors alone says so.
    scholarship: ids(
      `SELECT c.entity_id FROM stated_claim AS c LEFT JOIN programme AS p ON p.id = c.programme_id
      WHERE c.property = 'scholarship' AND c.rank <> 'deprecated' AND p.closed IS NOT 1 AND (p.level = 'bachelor' OR (p.id IS NULL AND (
        coalesce(c.scope, '') || ' ' || c.value LIKE '%undergraduate%' OR coalesce(c.scope, '') || ' ' || c.value LIKE '%bachelor%' OR
        coalesce(c.scope, '') || ' ' || c.value LIKE '%every level%' OR coalesce(c.scope, '') || ' ' || c.value LIKE '%all levels%')))`,
    ),
  };
}

function writeMultiple(
  db: Database.Database,
  rows: readonly Row[],
  write: (name: string, numbers: Uint8Array) => void,
): void {
  // Three years in English of six are told in the profile: who asks for English would not find it there to the end.
  const taught = new Map<number, Set<string>>();
  const languages = db
    .prepare(`
    SELECT entity_id, value AS language FROM stated_claim
      WHERE property = 'teaching-language' AND rank <> 'deprecated' AND study_from IS NULL AND ${isOpen}
    UNION SELECT entity_id, language FROM programme WHERE language IS NOT NULL AND NOT closed`)
    .all() as { entity_id: number; language: string }[];
  for (const { entity_id: id, language } of languages) taught.set(id, (taught.get(id) ?? new Set()).add(language));
  const marked = readMarked(db);
  const masks: Readonly<Record<(typeof multipleFacets)[number], (row: Row) => number>> = {
    language: (row) =>
      browseLanguages.reduce((mask, language, bit) => mask | (taught.get(row.id)?.has(language) ? 1 << bit : 0), 0),
    has: (row) =>
      row.has_tuition |
      (row.has_ranking << 1) |
      (marked.internship.has(row.id) ? 4 : 0) |
      (marked.results.has(row.id) ? 8 : 0) |
      (marked.scholarship.has(row.id) ? 16 : 0),
  };
  const insert = db.prepare('INSERT INTO browse_value (facet, number, value) VALUES (?, ?, ?)');
  for (const facet of multipleFacets) {
    write(facet, Uint8Array.from(rows, masks[facet]));
    (facet === 'language' ? browseLanguages : browseHas).forEach((value, at) => insert.run(facet, at + 1, value));
  }
}

/** Writes the rows of each value of a listed facet. */
function writeListed(
  facet: (typeof listedFacets)[number],
  listed: ReadonlyMap<number | string, ReadonlySet<number>>,
  name: (number: number, key: number | string) => void,
  write: (name: string, numbers: Uint32Array) => void,
): void {
  [...listed].forEach(([key, rows], at) => {
    name(at + 1, key);
    write(`${facet}.${at + 1}`, Uint32Array.from(rows).sort());
  });
}

/** Gathers rows by a key, from pairs of key and entity; entities that are no rows are left out. */
function rowsBy<Key extends number | string>(
  pairs: readonly { readonly key: Key; readonly entity: number }[],
  rowOf: ReadonlyMap<number, number>,
): ReadonlyMap<Key, ReadonlySet<number>> {
  const rows = new Map<Key, Set<number>>();
  for (const { key, entity } of pairs) {
    const row = rowOf.get(entity);
    if (row !== undefined) rows.set(key, (rows.get(key) ?? new Set()).add(row));
  }
  return rows;
}

/** Writes, for each field and language of teaching, and for each register, the rows with it. */
function writeProgrammesAndRegisters(
  db: Database.Database,
  rowOf: ReadonlyMap<number, number>,
  write: (name: string, numbers: Uint32Array) => void,
): void {
  const programmes = db
    .prepare(
      `SELECT field || '.' || CASE instr(language, '+') WHEN 0 THEN language ELSE substr(language, 1, instr(language, '+') - 1) END AS key,
        entity_id AS entity FROM programme WHERE field IS NOT NULL AND language IS NOT NULL AND NOT closed ORDER BY key`,
    )
    .all() as { key: string; entity: number }[];
  const value = db.prepare("INSERT INTO browse_value (facet, number, value) VALUES ('programme', ?, ?)");
  writeListed('programme', rowsBy(programmes, rowOf), (number, key) => value.run(number, key), write);
  const listings = db
    .prepare(
      "SELECT register_id AS key, entity_id AS entity FROM listing WHERE status NOT IN ('removed', 'exempt') ORDER BY register_id",
    )
    .all() as { key: number; entity: number }[];
  const register = db.prepare(
    "INSERT INTO browse_value (facet, number, value, label, label_zh, label_ru) SELECT 'register', ?, slug, title, title_zh, title_ru FROM register WHERE id = ?",
  );
  writeListed('register', rowsBy(listings, rowOf), (number, key) => register.run(number, key), write);
}

/** Writes, for each alliance with institutions, their rows. */
function writeAlliances(
  db: Database.Database,
  rowOf: ReadonlyMap<number, number>,
  write: (name: string, numbers: Uint32Array) => void,
): void {
  const members = db
    .prepare(
      "SELECT alliance_id AS key, member_id AS entity FROM membership WHERE role <> 'took-part' ORDER BY alliance_id",
    )
    .all() as { key: number; entity: number }[];
  const insert = db.prepare(
    "INSERT INTO browse_value (facet, number, value, label, label_zh, label_ru) SELECT 'alliance', ?, slug, name_en, name_zh, name_ru FROM entity WHERE id = ?",
  );
  writeListed('alliance', rowsBy(members, rowOf), (number, key) => insert.run(number, key), write);
}

/** Takes the tables of Browse out, to be written again. Returns the orders that were in them. */
export function takeBrowseIndex(db: Database.Database): WrittenOrders {
  const columns = db
    .prepare<[], { name: string } & KeptColumn>(
      "SELECT name, width, count, step, numbers FROM browse_column WHERE name LIKE 'order.%'",
    )
    .all();
  db.exec('DROP TABLE browse_column; DROP TABLE browse_value;');
  return new Map(
    columns.map(({ name, ...column }) => {
      const order = new Uint32Array(column.count);
      fillColumn(order, { ...column, numbers: Uint8Array.from(column.numbers) });
      return [name, order];
    }),
  );
}

/**
 * Creates and fills the tables of Browse, after those of the schema: a column for each facet and each order. The same tables give the same
 * bytes. `written` are the orders of the first rows, where those are as they were.
 */
export function writeBrowseIndex(db: Database.Database, written?: WrittenOrders): void {
  db.exec(tables);
  const insert = db.prepare('INSERT INTO browse_column (name, width, count, step, numbers) VALUES (?, ?, ?, ?, ?)');
  const write = (name: string, numbers: Uint8Array | Uint16Array | Uint32Array) => {
    const { width, count, step, numbers: bytes } = keepColumn(numbers);
    insert.run(name, width, count, step, bytes);
  };
  const rows = db
    .prepare(`SELECT id, kind, tier, country, region, founded, students, hospitals, completeness, has_tuition, has_ranking, name_en, name_zh, name_ru
    FROM entity WHERE type = 'institution' ORDER BY id`)
    .all() as Row[];
  write(
    'id',
    Uint32Array.from(rows, (row) => row.id),
  );
  for (const facet of singleFacets) writeSingle(db, rows, facet, write);
  writeMultiple(db, rows, write);
  const rowOf = new Map(rows.map((row, at) => [row.id, at]));
  writeAlliances(db, rowOf, write);
  writeProgrammesAndRegisters(db, rowOf, write);
  writeNumbers(
    db,
    rows.map((row) => row.id),
    write,
  );
  writeOrders(rows, write, written);
}
