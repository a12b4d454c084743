import type { Addition, AdditionContent } from '../../../shared/contract/additions.ts';
import type { UserDatabase } from '../open.ts';
import { statement } from '../statements.ts';
import { givenId } from './given-ids.ts';

interface Row extends Omit<Addition, 'body' | 'source' | 'attachment'> {
  readonly body: string;
  readonly source: string;
  readonly key: string | null;
  readonly name: string | null;
  readonly bytes: number | null;
}

const select = `SELECT a.id, a.slug, a.part, a.programme, a.record, a.body, a.source, a.added_at AS addedAt, a.updated_at AS updatedAt,
  f.key, f.name, f.bytes FROM addition AS a LEFT JOIN attachment AS f ON f.key = a.attachment`;

const additionOf = ({ key, name, bytes, ...row }: Row): Addition => ({
  ...row,
  body: JSON.parse(row.body) as Addition['body'],
  source: JSON.parse(row.source) as Addition['source'],
  attachment: key === null || name === null || bytes === null ? null : { key, name, bytes },
});
const rowOf = <Content extends AdditionContent>({ body, source, ...content }: Content) => ({
  ...content,
  body: JSON.stringify(body),
  source: JSON.stringify(source),
});

const insertion = `
    INSERT INTO addition (slug, part, programme, record, body, source, added_at, updated_at)
    VALUES (@slug, @part, @programme, @record, @body, @source, @moment, @moment)`;

/** Returns what was added to a school, in the order in which it was written. */
export function listAdditionsOn(db: UserDatabase, slug: string): readonly Addition[] {
  return statement<Row>(db, `${select} WHERE a.slug = ? ORDER BY a.id`).all(slug).map(additionOf);
}

/** Returns all that was added, in the order in which it was written. */
export function listAdditions(db: UserDatabase): readonly Addition[] {
  return statement<Row>(db, `${select} ORDER BY a.id`).all().map(additionOf);
}

/** Returns the schools that were added, in the order in which they were. */
export function listOwnSchools(db: UserDatabase): readonly Addition[] {
  return statement<Row>(db, `${select} WHERE a.part = 'school' ORDER BY a.id`).all().map(additionOf);
}

/** Returns one addition, or undefined where there is none of this id. */
export function findAddition(db: UserDatabase, id: number): Addition | undefined {
  const row = statement<Row>(db, `${select} WHERE a.id = ?`).get(id);
  return row && additionOf(row);
}

/** Writes a new addition. Returns it with its id, which none had before. */
export function addAddition(db: UserDatabase, content: AdditionContent, now: Date): Addition {
  const [id = 0] = addAdditions(db, [content], now);
  return findAddition(db, id) as Addition;
}

/** Writes new additions. Returns their ids, which none had before. */
export function addAdditions(db: UserDatabase, contents: readonly AdditionContent[], now: Date): readonly number[] {
  const insert = statement(db, insertion);
  return contents.map((content) =>
    Number(insert.run({ ...rowOf(content), moment: now.toISOString() }).lastInsertRowid),
  );
}

/** Removes those of these additions that nobody has changed since they were written. Returns how many have been. */
export function removeUnchanged(db: UserDatabase, ids: readonly number[], written: Date): number {
  const remove = statement(db, 'DELETE FROM addition WHERE id = ? AND updated_at = ?');
  const is = statement(db, 'SELECT 1 FROM addition WHERE id = ?');
  return ids.filter((id) => remove.run(id, written.toISOString()).changes === 0 && is.get(id) !== undefined).length;
}

/** Writes an addition again under its id. Returns it, or undefined where there is none of this id. */
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

/**
 * Puts a removed addition back under its id, under a new one where this table never gave it, with its file as long as that is kept. Returns
 * false where it is there.
 */
export function restoreAddition(db: UserDatabase, addition: Addition): boolean {
  return (
    statement(
      db,
      `
    INSERT INTO addition (id, slug, part, programme, record, body, source, attachment, added_at, updated_at)
    VALUES (@id, @slug, @part, @programme, @record, @body, @source, (SELECT key FROM attachment WHERE key = @key), @addedAt, @updatedAt)
    ON CONFLICT DO NOTHING`,
    ).run({
      ...rowOf(addition),
      id: givenId(db, 'addition', addition.id),
      key: addition.attachment?.key ?? null,
    }).changes > 0
  );
}
