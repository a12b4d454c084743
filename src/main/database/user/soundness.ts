import Database from 'better-sqlite3';
import { migrations } from '../migrations/migrations.ts';
import { openHardened } from '../open.ts';

type Reading = Pick<Database.Database, 'prepare' | 'pragma'>;

/** The tables with their columns, and the indexes, as text that can be compared. */
function shapeOf(db: Reading): Set<string> {
  const parts = new Set<string>();
  const rows = db.prepare(`SELECT type, name FROM sqlite_schema WHERE name NOT LIKE 'sqlite!_%' ESCAPE '!'`).all() as {
    type: string;
    name: string;
  }[];
  for (const { type, name } of rows) {
    parts.add(`${type} ${name}`);
    if (type !== 'table') continue;
    const columns = db
      .prepare('SELECT name, type, "notnull", pk FROM pragma_table_xinfo(?)')
      .raw()
      .all(name) as unknown[][];
    for (const column of columns) parts.add(`${name} ${column.join(' ')}`);
  }
  return parts;
}

const shapes = new Map<number, ReadonlySet<string>>();

/** What a user.db of a version must hold: what its migrations make. */
function expectedShape(version: number): ReadonlySet<string> {
  let shape = shapes.get(version);
  if (!shape) {
    const db = new Database(':memory:');
    for (const migration of migrations) if (migration.version <= version) db.exec(migration.sql);
    shape = shapeOf(db);
    db.close();
    shapes.set(version, shape);
  }
  return shape;
}

/** What is wrong with an open database whatever its form, or null: every page and index fits, every reference leads somewhere. */
function brokenPart(db: Reading): string | null {
  const integrity = db.pragma('integrity_check(3)', { simple: true }) as string;
  if (integrity !== 'ok') return integrity;
  return (db.pragma('foreign_key_check') as unknown[]).length > 0 ? 'a row refers to one that is not there' : null;
}

const versionOf = (db: Reading): number => db.pragma('user_version', { simple: true }) as number;

/** Columns that hold JSON, by which a letter changed within a text is found. */
const jsonColumns = [
  ['bookmark', 'tags'],
  ['compare_set', 'slugs'],
  ['addition', 'body'],
  ['addition', 'source'],
] as const;

/** Of these, those that hold a list of texts. */
const listColumns = [
  ['bookmark', 'tags'],
  ['compare_set', 'slugs'],
] as const;

function brokenText(db: Reading, shape: ReadonlySet<string>): string | null {
  for (const [table, column] of jsonColumns) {
    if (![...shape].some((part) => part.startsWith(`${table} ${column} `))) continue;
    if (db.prepare(`SELECT 1 FROM ${table} WHERE NOT json_valid(${column})`).get() !== undefined)
      return `${table}.${column} holds what it cannot`;
  }
  for (const [table, column] of listColumns) {
    if (![...shape].some((part) => part.startsWith(`${table} ${column} `))) continue;
    const other = db.prepare(
      `SELECT 1 FROM ${table} AS one WHERE json_type(one.${column}) <> 'array'
        OR EXISTS (SELECT 1 FROM json_each(one.${column}) WHERE type <> 'text')`,
    );
    if (other.get() !== undefined) return `${table}.${column} holds what it cannot`;
  }
  return null;
}

/**
 * Returns what is wrong with an open user.db, in English for the log, or null where it is sound: whole in itself, and
 * with the tables of its version. Throws what SQLite throws.
 */
export function unsoundness(db: Reading): string | null {
  const broken = brokenPart(db);
  if (broken !== null) return broken;
  const version = versionOf(db);
  if (version !== 0 && !migrations.some((migration) => migration.version === version))
    return `${version} is no version of user.db`;
  const shape = shapeOf(db);
  if (version === 0 && shape.size > 0) return 'it has tables but no version';
  const missing = [...expectedShape(version)].find((part) => !shape.has(part));
  return missing === undefined ? brokenText(db, shape) : `it lacks ${missing}`;
}

/**
 * Takes out of an open user.db what another hand put there and acts by itself: triggers, which change more than what is written, and
 * indexes and views that its version has not, which can refuse what is written. Tables stay: they hold what somebody may miss.
 */
export function dropForeignParts(db: Database.Database): void {
  const expected = expectedShape(versionOf(db));
  const parts = db
    .prepare(`SELECT type, name FROM sqlite_schema WHERE type <> 'table' AND name NOT LIKE 'sqlite!_%' ESCAPE '!'`)
    .all() as { type: string; name: string }[];
  for (const { type, name } of parts)
    if (!expected.has(`${type} ${name}`)) db.exec(`DROP ${type} IF EXISTS "${name.replaceAll('"', '""')}"`);
}

/** Returns what is wrong with a copy of an open database, or null where it is whole and of the same version and form. Throws what SQLite throws. */
export function unsoundnessOfCopy(copy: Reading, original: Reading): string | null {
  const broken = brokenPart(copy);
  if (broken !== null) return broken;
  if (versionOf(copy) !== versionOf(original)) return 'it is of another version';
  const shape = shapeOf(copy);
  const missing = [...shapeOf(original)].find((part) => !shape.has(part));
  return missing === undefined ? null : `it lacks ${missing}`;
}

/** As `unsoundness`, for a file that nobody has open; the file and its log stay as they are. Throws what SQLite throws, damage too. */
export function unsoundnessOfFile(file: string): string | null {
  const db = openHardened(file, { readonly: true, fileMustExist: true });
  try {
    return unsoundness(db);
  } finally {
    db.close();
  }
}

/** What a person would not miss: the settings, what was looked at last, and what the program keeps for itself. */
const unmissed = new Set(['setting', 'recent', 'list_number', 'seen_reference', 'seen_entity']);

/** Returns how many rows a user.db holds that a person would miss. Throws what SQLite throws. */
export function countContent(db: Reading): number {
  const tables = db
    .prepare(`SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite!_%' ESCAPE '!'`)
    .pluck()
    .all() as string[];
  let rows = 0;
  for (const name of tables) {
    if (unmissed.has(name)) continue;
    rows += db
      .prepare(`SELECT count(*) FROM "${name.replaceAll('"', '""')}"`)
      .pluck()
      .get() as number;
    // The first list is the program's own.
    if (name === 'list') rows -= 1;
  }
  return Math.max(0, rows);
}
