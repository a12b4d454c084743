import type { Addition, AdditionContent } from '../../../shared/contract/additions.ts';
import type { UserDatabase } from '../open.ts';
import { statement } from '../statements.ts';
import { givenId } from './given-ids.ts';

type Row = Omit<Addition, 'body' | 'source'> & { readonly body: string; readonly source: string };

const columns = 'id, slug, part, programme, record, body, source, added_at AS addedAt, updated_at AS updatedAt';

const additionOf = (row: Row): Addition => ({
  ...row,
  body: JSON.parse(row.body) as Addition['body'],
  source: JSON.parse(row.source) as Addition['source'],
});
const rowOf = <Content extends AdditionContent>({ body, source, ...content }: Content) => ({
  ...content,
  body: JSON.stringify(body),
  source: JSON.stringify(source),
});

/** Returns what was added to a school, in the order in which it was written. */
export function listAdditionsOn(db: UserDatabase, slug: string): readonly Addition[] {
  return statement<Row>(db, `SELECT ${columns} FROM addition WHERE slug = ? ORDER BY id`).all(slug).map(additionOf);
}

/** Returns all that was added, in the order in which it was written. */
export function listAdditions(db: UserDatabase): readonly Addition[] {
  return statement<Row>(db, `SELECT ${columns} FROM addition ORDER BY id`).all().map(additionOf);
}

/** Returns one addition, or undefined where there is none of this id. */
export function findAddition(db: UserDatabase, id: number): Addition | undefined {
  const row = statement<Row>(db, `SELECT ${columns} FROM addition WHERE id = ?`).get(id);
  return row && additionOf(row);
}

/** Writes a new addition. Returns it with its id, which none had before. */
export function addAddition(db: UserDatabase, content: AdditionContent, now: Date): Addition {
  const { lastInsertRowid } = statement(
    db,
    `
    INSERT INTO addition (slug, part, programme, record, body, source, added_at, updated_at)
    VALUES (@slug, @part, @programme, @record, @body, @source, @moment, @moment)`,
  ).run({ ...rowOf(content), moment: now.toISOString() });
  return findAddition(db, Number(lastInsertRowid)) as Addition;
}

/** Writes an addition anew under its id. Returns it, or undefined where there is none of this id. */
export function changeAddition(
  db: UserDatabase,
  id: number,
  content: AdditionContent,
  now: Date,
): Addition | undefined {
  statement(
    db,
    `UPDATE addition SET slug = @slug, part = @part, programme = @programme, record = @record, body = @body, source = @source, updated_at = @moment WHERE id = @id`,
  ).run({ ...rowOf(content), id, moment: now.toISOString() });
  return findAddition(db, id);
}

/** Removes an addition. Returns it as it was, or null where there was none. */
export function removeAddition(db: UserDatabase, id: number): Addition | null {
  const addition = findAddition(db, id);
  if (!addition) return null;
  statement(db, 'DELETE FROM addition WHERE id = ?').run(id);
  return addition;
}

/** Puts a removed addition back under its id, under a new one where this table never gave it. Returns false where it is there. */
export function restoreAddition(db: UserDatabase, addition: Addition): boolean {
  return (
    statement(
      db,
      `
    INSERT INTO addition (id, slug, part, programme, record, body, source, added_at, updated_at)
    VALUES (@id, @slug, @part, @programme, @record, @body, @source, @addedAt, @updatedAt) ON CONFLICT DO NOTHING`,
    ).run({ ...rowOf(addition), id: givenId(db, 'addition', addition.id) }).changes > 0
  );
}
