import type { PlanRecord } from '../../../shared/contract/plan.ts';
import { planStages, type PlanStage } from '../../../shared/domain/plan.ts';
import type { UserDatabase } from '../open.ts';
import { statement } from '../statements.ts';

/** What an entry says, without its id and when it was written. */
export type PlanContent = Omit<PlanRecord, 'id' | 'addedAt' | 'updatedAt'>;

type Row = Omit<PlanRecord, 'done'> & { readonly done: number };
const entryOf = ({ done, ...row }: Row): PlanRecord => ({ ...row, done: done !== 0 });
const columns = 'id, slug, kind, document, text, day, done, added_at AS addedAt, updated_at AS updatedAt';
// Days first in their order, then what has none as it was written.
const order = 'ORDER BY day IS NULL, day, added_at, id';

const known = (stage: string) => planStages.find((one) => one === stage);

/** Returns every stage that was set, by slug. */
export function listStages(db: UserDatabase): ReadonlyMap<string, PlanStage> {
  const rows = statement<{ slug: string; stage: string }>(db, 'SELECT slug, stage FROM plan_stage ORDER BY slug').all();
  return new Map(
    rows.flatMap(({ slug, stage }) => {
      const one = known(stage);
      return one ? [[slug, one] as const] : [];
    }),
  );
}

/** Returns the stage of a school; null where none was set. */
export function readStage(db: UserDatabase, slug: string): PlanStage | null {
  const row = statement<{ stage: string }>(db, 'SELECT stage FROM plan_stage WHERE slug = ?').get(slug);
  return (row && known(row.stage)) ?? null;
}

/** Returns the stage of a school with when it was set, ISO 8601; null where none was. */
export function readStageSet(db: UserDatabase, slug: string): { stage: PlanStage; updatedAt: string } | null {
  const row = statement<{ stage: string; updatedAt: string }>(
    db,
    'SELECT stage, updated_at AS updatedAt FROM plan_stage WHERE slug = ?',
  ).get(slug);
  const stage = row && known(row.stage);
  return stage ? { stage, updatedAt: row.updatedAt } : null;
}

interface StudentStage {
  readonly slug: string;
  readonly person: string | null;
  /** The name of the list it stands on. */
  readonly list: string;
  readonly stage: PlanStage;
}

/** Returns every stage that was set for a student, in the order of the lists. */
export function listStudentStages(db: UserDatabase): readonly StudentStage[] {
  return statement<Omit<StudentStage, 'stage'> & { readonly stage: string }>(
    db,
    `SELECT b.slug, l.person, l.name AS list, b.stage FROM bookmark AS b JOIN list AS l ON l.id = b.list_id
    WHERE b.stage IS NOT NULL ORDER BY l.position, l.id, b.position`,
  )
    .all()
    .flatMap((row) => {
      const stage = known(row.stage);
      return stage ? [{ ...row, stage }] : [];
    });
}

/** Sets the stage of a school, or takes it away. */
export function writeStage(db: UserDatabase, slug: string, stage: PlanStage | null, now: Date): void {
  if (stage === null) statement(db, 'DELETE FROM plan_stage WHERE slug = ?').run(slug);
  else
    statement(
      db,
      'INSERT INTO plan_stage (slug, stage, updated_at) VALUES (?, ?, ?) ON CONFLICT (slug) DO UPDATE SET stage = excluded.stage, updated_at = excluded.updated_at',
    ).run(slug, stage, now.toISOString());
}

/** Returns the entries on a school. */
export function listEntriesOn(db: UserDatabase, slug: string): readonly PlanRecord[] {
  return statement<Row>(db, `SELECT ${columns} FROM plan_entry WHERE slug = ? ${order}`).all(slug).map(entryOf);
}

/** Returns the entries of every school. */
export function listEntries(db: UserDatabase): readonly PlanRecord[] {
  return statement<Row>(db, `SELECT ${columns} FROM plan_entry ${order}`).all().map(entryOf);
}

/** Returns an entry, or undefined where there is none of this id. */
export function findEntry(db: UserDatabase, id: string): PlanRecord | undefined {
  const row = statement<Row>(db, `SELECT ${columns} FROM plan_entry WHERE id = ?`).get(id);
  return row && entryOf(row);
}

/** Writes an entry under its id, whether it is there or not. */
export function writeEntry(db: UserDatabase, entry: PlanRecord): void {
  statement(
    db,
    `
    INSERT INTO plan_entry (id, slug, kind, document, text, day, done, added_at, updated_at)
    VALUES (@id, @slug, @kind, @document, @text, @day, @done, @addedAt, @updatedAt)
    ON CONFLICT (id) DO UPDATE SET slug = excluded.slug, kind = excluded.kind, document = excluded.document, text = excluded.text,
      day = excluded.day, done = excluded.done, updated_at = excluded.updated_at`,
  ).run({ ...entry, done: Number(entry.done) });
}

/** Removes an entry. */
export function deleteEntry(db: UserDatabase, id: string): void {
  statement(db, 'DELETE FROM plan_entry WHERE id = ?').run(id);
}

/** Returns every school that is on a list, with the name it was kept under, as the lists have them, each once. */
export function listListed(db: UserDatabase): ReadonlyMap<string, string> {
  const rows = statement<{ slug: string; savedName: string }>(
    db,
    'SELECT b.slug, b.saved_name AS savedName FROM bookmark AS b JOIN list AS l ON l.id = b.list_id ORDER BY l.position, l.id, b.position, b.slug',
  ).all();
  const listed = new Map<string, string>();
  for (const { slug, savedName } of rows) if (!listed.has(slug)) listed.set(slug, savedName);
  return listed;
}
