import type Database from 'better-sqlite3';
import { pinyin } from 'pinyin-pro';
import { bandOf, completenessBands, foundedBands, hospitalBands, sizeBands } from '../../shared/domain/bands.ts';
import {
  browseHas,
  browseLanguages,
  multipleFacets,
  orderColumn,
  singleFacets,
  wideFacets,
} from '../../shared/reference-format/browse-layout.ts';
import { fold } from '../../shared/reference-format/fold.ts';

const tables = `
CREATE TABLE browse_column (name TEXT PRIMARY KEY, numbers BLOB NOT NULL) STRICT, WITHOUT ROWID;
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

function bytesOf(numbers: Uint8Array | Uint16Array | Uint32Array): Uint8Array {
  return new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength);
}

/** Compares texts by code unit: the same on every machine. */
const byUnits = (a: string, b: string) => (a < b ? -1 : Number(a > b));

/** The order of rows by a key, unknown ones last in both directions, equal ones better known first. */
function orderBy<Key>(
  rows: readonly Row[],
  keyOf: (row: Row) => Key | null,
  compare: (a: Key, b: Key) => number,
  descending: boolean,
): Uint32Array {
  const keys = rows.map(keyOf);
  const known = rows.map((_, at) => at).filter((at) => keys[at] !== null);
  const unknown = rows.map((_, at) => at).filter((at) => keys[at] === null);
  const sign = descending ? -1 : 1;
  known.sort((a, b) => sign * compare(keys[a] as Key, keys[b] as Key) || a - b);
  return Uint32Array.from([...known, ...unknown]);
}

/** What a Chinese name sorts by: its syllables with tones, as a dictionary does; a Latin name stands among them by its letters. */
function pinyinKey(name: string): string {
  return pinyin(name, { toneType: 'num', type: 'array', nonZh: 'consecutive', v: true })
    .map((part) => fold(part))
    .join(' ')
    .trim();
}

function writeOrders(rows: readonly Row[], write: (name: string, numbers: Uint32Array) => void): void {
  const numbers = (a: number, b: number) => a - b;
  const english = new Intl.Collator('en', { numeric: true });
  const russian = new Intl.Collator('ru', { numeric: true });
  for (const descending of [false, true]) {
    const name = (language: string) => orderColumn('name', language, descending);
    write(
      name('en'),
      orderBy(rows, (row) => row.name_en, english.compare, descending),
    );
    write(
      name('ru'),
      orderBy(rows, (row) => row.name_ru ?? row.name_en, russian.compare, descending),
    );
    write(
      name('zh'),
      orderBy(rows, (row) => pinyinKey(row.name_zh ?? row.name_en), byUnits, descending),
    );
    for (const sort of ['founded', 'students', 'completeness'] as const)
      write(
        orderColumn(sort, '', descending),
        orderBy(rows, (row) => row[sort], numbers, descending),
      );
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

function writeMultiple(
  db: Database.Database,
  rows: readonly Row[],
  write: (name: string, numbers: Uint8Array) => void,
): void {
  const taught = new Map<number, Set<string>>();
  const languages = db
    .prepare(`
    SELECT entity_id, value AS language FROM claim WHERE property = 'teaching-language' AND rank <> 'deprecated'
    UNION SELECT entity_id, language FROM programme WHERE language IS NOT NULL`)
    .all() as { entity_id: number; language: string }[];
  for (const { entity_id: id, language } of languages) taught.set(id, (taught.get(id) ?? new Set()).add(language));
  const masks: Readonly<Record<(typeof multipleFacets)[number], (row: Row) => number>> = {
    language: (row) =>
      browseLanguages.reduce((mask, language, bit) => mask | (taught.get(row.id)?.has(language) ? 1 << bit : 0), 0),
    has: (row) => row.has_tuition | (row.has_ranking << 1),
  };
  const insert = db.prepare('INSERT INTO browse_value (facet, number, value) VALUES (?, ?, ?)');
  for (const facet of multipleFacets) {
    write(facet, Uint8Array.from(rows, masks[facet]));
    (facet === 'language' ? browseLanguages : browseHas).forEach((value, at) => insert.run(facet, at + 1, value));
  }
}

/** Writes, for each alliance with institutions, their rows. */
function writeAlliances(
  db: Database.Database,
  rowOf: ReadonlyMap<number, number>,
  write: (name: string, numbers: Uint32Array) => void,
): void {
  const members = new Map<number, Set<number>>();
  for (const { alliance_id: alliance, member_id: member } of db
    .prepare("SELECT alliance_id, member_id FROM membership WHERE role <> 'took-part' ORDER BY alliance_id")
    .all() as { alliance_id: number; member_id: number }[]) {
    const row = rowOf.get(member);
    if (row !== undefined) members.set(alliance, (members.get(alliance) ?? new Set()).add(row));
  }
  const insert = db.prepare(
    "INSERT INTO browse_value (facet, number, value, label, label_zh, label_ru) SELECT 'alliance', ?, slug, name_en, name_zh, name_ru FROM entity WHERE id = ?",
  );
  [...members].forEach(([alliance, rows], at) => {
    insert.run(at + 1, alliance);
    write(`alliance.${at + 1}`, Uint32Array.from(rows).sort());
  });
}

/** Creates and fills the tables of Browse, after those of the schema: a column for each facet and each order. The same tables give the same bytes. */
export function writeBrowseIndex(db: Database.Database): void {
  db.exec(tables);
  const insert = db.prepare('INSERT INTO browse_column (name, numbers) VALUES (?, ?)');
  const write = (name: string, numbers: Uint8Array | Uint16Array | Uint32Array) => {
    insert.run(name, bytesOf(numbers));
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
  writeAlliances(db, new Map(rows.map((row, at) => [row.id, at])), write);
  writeOrders(rows, write);
}
