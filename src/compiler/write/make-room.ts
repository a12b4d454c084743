import type Database from 'better-sqlite3';
import type { Insert } from './insert.ts';

/*
 * Rows are numbered by their entities, one after the other. Where one of these has more rows than before, all after it move on, so that a
 * reference to which something was added is numbered as one that was written at once.
 */

/** The tables whose rows are numbered, each with the entity that a row is of. */
const ownerIn = {
  name: 'entity_id',
  programme: 'entity_id',
  stated_claim: 'entity_id',
  ranking: 'entity_id',
  unit: 'entity_id',
  event: 'entity_id',
  membership: 'alliance_id',
} as const;
type Numbered = keyof typeof ownerIn;
const numbered = Object.keys(ownerIn) as Numbered[];
const isNumbered = (table: string): table is Numbered => Object.hasOwn(ownerIn, table);

/** Other tables that name a numbered row, in a column that is a part of their key or not. */
const naming = {
  name: [{ table: 'name_source', column: 'name_id', isKey: true }],
  programme: [
    { table: 'speciality', column: 'programme_id', isKey: true },
    { table: 'stated_claim', column: 'programme_id', isKey: false },
    { table: 'listing', column: 'programme_id', isKey: false },
  ],
} as const;
const namingOf = (table: Numbered) => (table === 'name' || table === 'programme' ? naming[table] : []);

/** Tables without numbers whose rows are of one entity. */
const keyed = ['gap', 'passage', 'place_source'] as const;

/** Where the rows of an entity stood in a table. */
interface Stood {
  readonly entity: number;
  readonly first: number;
  readonly count: number;
}

/** What writes the rows of an entity. */
type WriteRows = (insert: Insert) => void;

function stoodIn(db: Database.Database, table: Numbered, entity: number): Stood {
  const { count, first } = db
    .prepare(`SELECT count(*) AS count, min(id) AS first FROM ${table} WHERE ${ownerIn[table]} = ?`)
    .get(entity) as { count: number; first: number | null };
  const before = () =>
    db.prepare(`SELECT coalesce(max(id), 0) FROM ${table} WHERE ${ownerIn[table]} < ?`).pluck().get(entity) as number;
  return { entity, count, first: first ?? before() + 1 };
}

/** Takes the rows of an entity out, with what names them. */
function takeOut(db: Database.Database, table: Numbered, { entity, first, count }: Stood): void {
  for (const { table: other, column, isKey } of namingOf(table))
    if (isKey) db.prepare(`DELETE FROM ${other} WHERE ${column} BETWEEN ? AND ?`).run(first, first + count - 1);
  db.prepare(`DELETE FROM ${table} WHERE ${ownerIn[table]} = ?`).run(entity);
}

/** Moves the rows after others on, by what is added before them. */
function moveOn(
  db: Database.Database,
  table: string,
  column: string,
  isKey: boolean,
  shifts: readonly { readonly after: number; readonly by: number }[],
): void {
  const [first] = shifts;
  if (!first) return;
  const moved = `${column} + CASE ${shifts
    .toReversed()
    .map(({ after, by }) => `WHEN ${column} > ${after} THEN ${by}`)
    .join(' ')} END`;
  if (!isKey) {
    db.exec(`UPDATE ${table} SET ${column} = ${moved} WHERE ${column} > ${first.after}`);
    return;
  }
  const columns = (db.pragma(`table_info(${table})`) as { name: string }[]).map(({ name }) => name);
  // A key cannot be moved to one that is still taken.
  db.exec(`CREATE TEMP TABLE moving AS SELECT * FROM main.${table} WHERE ${column} > ${first.after};
    DELETE FROM main.${table} WHERE ${column} > ${first.after};
    INSERT INTO main.${table} (${columns.join(', ')})
      SELECT ${columns.map((name) => (name === column ? moved : name)).join(', ')} FROM temp.moving ORDER BY ${column};
    DROP TABLE temp.moving;`);
}

/** Returns how many rows of each numbered table are written. */
function countRows(write: WriteRows): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  write((table) => {
    counts.set(table, (counts.get(table) ?? 0) + 1);
    return 0;
  });
  return counts;
}

/**
 * Writes the rows of entities again, each where those it had stood. Entities ascend, and have at least as many rows as before; foreign keys
 * must not be looked after meanwhile.
 */
export function writeInPlace(
  db: Database.Database,
  insert: Insert,
  entities: readonly { readonly id: number; readonly write: WriteRows }[],
): void {
  const counts = new Map(entities.map(({ id, write }) => [id, countRows(write)]));
  const stood = new Map(numbered.map((table) => [table, entities.map(({ id }) => stoodIn(db, table, id))]));
  for (const [table, all] of stood) for (const one of all) takeOut(db, table, one);
  for (const { id } of entities) {
    for (const table of keyed) db.prepare(`DELETE FROM ${table} WHERE entity_id = ?`).run(id);
    db.prepare('DELETE FROM entity WHERE id = ?').run(id);
  }
  const next = new Map<string, number>();
  const keyOf = (table: string, entity: number) => `${table} ${entity}`;
  for (const [table, all] of stood) {
    let by = 0;
    const shifts: { after: number; by: number }[] = [];
    for (const { entity, first, count } of all) {
      next.set(keyOf(table, entity), first + by);
      by += (counts.get(entity)?.get(table) ?? 0) - count;
      if (by > 0) shifts.push({ after: first + count - 1, by });
    }
    moveOn(db, table, 'id', true, shifts);
    for (const other of namingOf(table)) moveOn(db, other.table, other.column, other.isKey, shifts);
  }
  for (const { id, write } of entities)
    write((table, row) => {
      if (!isNumbered(table)) return insert(table, row);
      const number = next.get(keyOf(table, id)) as number;
      next.set(keyOf(table, id), number + 1);
      return insert(table, { id: number, ...row });
    });
}
