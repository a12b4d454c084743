import type { OwnFigure } from '../../../shared/contract/figures.ts';
import type { UserDatabase } from '../open.ts';
import { statement, valueStatement } from '../statements.ts';
import { tagsOf } from './bookmarks.ts';
import { listFigures } from './figures.ts';
import type { PlanRecord } from '../../../shared/contract/plan.ts';
import { listEntries } from './plan.ts';

/** All that the person has on one school. */
export interface OwnRecords {
  readonly slug: string;
  /** The name it was bookmarked under; the slug where it is on no list. */
  readonly savedName: string;
  /** Ids of the lists it is on, in their order. */
  readonly lists: readonly string[];
  /** Of all lists. */
  readonly tags: readonly string[];
  readonly note: string | null;
  readonly figures: readonly OwnFigure[];
  /** Documents, dates and tasks of the plan. */
  readonly entries: readonly PlanRecord[];
}

interface NoteOn {
  readonly slug: string;
  readonly body: string;
}

const listNotes = (db: UserDatabase): readonly NoteOn[] =>
  statement<NoteOn>(db, 'SELECT slug, body FROM note ORDER BY slug').all();

/**
 * Returns every school with a bookmark, note, own figure or entry of the plan: as the lists have them, then the others by slug. Whoever
 * has read the notes already hands them in: they may be long.
 */
export function listOwnRecords(db: UserDatabase, notes: readonly NoteOn[] = listNotes(db)): readonly OwnRecords[] {
  type Mutable = {
    slug: string;
    savedName: string;
    lists: string[];
    tags: Set<string>;
    note: string | null;
    figures: OwnFigure[];
    entries: PlanRecord[];
  };
  const kept = new Map<string, Mutable>();
  const of = (slug: string, savedName: string) => {
    let one = kept.get(slug);
    if (!one) {
      one = { slug, savedName, lists: [], tags: new Set(), note: null, figures: [], entries: [] };
      kept.set(slug, one);
    }
    return one;
  };
  const bookmarks = statement<{ slug: string; saved_name: string; list_id: string; tags: string }>(
    db,
    `
    SELECT b.slug, b.saved_name, b.list_id, b.tags FROM bookmark AS b JOIN list AS l ON l.id = b.list_id ORDER BY l.position, l.id, b.position, b.slug`,
  ).all();
  for (const row of bookmarks) {
    const one = of(row.slug, row.saved_name);
    one.lists.push(row.list_id);
    for (const tag of tagsOf(row)) one.tags.add(tag);
  }
  for (const { slug, body } of notes) of(slug, slug).note = body;
  for (const figure of listFigures(db)) of(figure.slug, figure.slug).figures.push(figure);
  for (const entry of listEntries(db)) of(entry.slug, entry.slug).entries.push(entry);
  return Array.from(kept.values(), (one) => ({ ...one, tags: [...one.tags] }));
}

/** Whether the person has anything on a school: a bookmark, a note, a figure, a part of the plan, or an addition. */
export function isKept(db: UserDatabase, slug: string): boolean {
  const tables = ['bookmark', 'note', 'figure', 'plan_stage', 'plan_entry', 'addition'];
  const any = tables.map((table) => `EXISTS (SELECT 1 FROM ${table} WHERE slug = @slug)`).join(' OR ');
  return valueStatement<number>(db, `SELECT ${any}`).get({ slug }) === 1;
}
