import type { OwnFigure } from '../../../shared/contract/figures.ts';
import type { UserDatabase } from '../open.ts';
import { statement } from '../statements.ts';
import { givenId } from './given-ids.ts';

/** What the person writes of a figure. */
export type FigureContent = Omit<OwnFigure, 'id' | 'addedAt' | 'updatedAt'>;

const columns =
  'id, slug, property AS field, label, number, text, unit, as_of AS asOf, note, added_at AS addedAt, updated_at AS updatedAt';

/** Returns the own figures on a school, in the order in which they were written. */
export function listFiguresOn(db: UserDatabase, slug: string): OwnFigure[] {
  return statement<OwnFigure>(db, `SELECT ${columns} FROM figure WHERE slug = ? ORDER BY id`).all(slug);
}

/** Returns every own figure, in the order in which they were written. */
export function listFigures(db: UserDatabase): OwnFigure[] {
  return statement<OwnFigure>(db, `SELECT ${columns} FROM figure ORDER BY id`).all();
}

/** Returns one figure, or undefined where there is none of this id. */
export function findFigure(db: UserDatabase, id: number): OwnFigure | undefined {
  return statement<OwnFigure>(db, `SELECT ${columns} FROM figure WHERE id = ?`).get(id);
}

/** Writes a new figure. Returns it with its id, which no figure had before. */
export function addFigure(db: UserDatabase, content: FigureContent, now: Date): OwnFigure {
  const moment = now.toISOString();
  const { lastInsertRowid } = statement(
    db,
    `
    INSERT INTO figure (slug, property, label, number, text, unit, as_of, note, added_at, updated_at)
    VALUES (@slug, @field, @label, @number, @text, @unit, @asOf, @note, @moment, @moment)`,
  ).run({ ...content, moment });
  return findFigure(db, Number(lastInsertRowid)) as OwnFigure;
}

/** Writes a figure again under its id. Returns it, or undefined where there is none of this id. */
export function changeFigure(db: UserDatabase, id: number, content: FigureContent, now: Date): OwnFigure | undefined {
  statement(
    db,
    `UPDATE figure SET slug = @slug, property = @field, label = @label, number = @number, text = @text, unit = @unit, as_of = @asOf, note = @note, updated_at = @moment WHERE id = @id`,
  ).run({ ...content, id, moment: now.toISOString() });
  return findFigure(db, id);
}

/** Removes a figure. Returns it as it was, or null where there was none. */
export function removeFigure(db: UserDatabase, id: number): OwnFigure | null {
  const figure = findFigure(db, id);
  if (!figure) return null;
  statement(db, 'DELETE FROM figure WHERE id = ?').run(id);
  return figure;
}

/** Puts a removed figure back under its id, under a new one where this table never gave it. Returns false where it is there. */
export function restoreFigure(db: UserDatabase, figure: OwnFigure): boolean {
  return (
    statement(
      db,
      `
    INSERT INTO figure (id, slug, property, label, number, text, unit, as_of, note, added_at, updated_at)
    VALUES (@id, @slug, @field, @label, @number, @text, @unit, @asOf, @note, @addedAt, @updatedAt) ON CONFLICT DO NOTHING`,
    ).run({ ...figure, id: givenId(db, 'figure', figure.id) }).changes > 0
  );
}
