import { mostRecent } from '../../../shared/contract/limits.ts';
import type { UserDatabase } from '../open.ts';
import { statement } from '../statements.ts';

/** Something viewed, with the name it had then. */
export interface Viewed {
  readonly slug: string;
  readonly savedName: string;
  /** ISO 8601, UTC. */
  readonly viewedAt: string;
}

/** Returns what was viewed last, the newest first. */
export function listRecent(db: UserDatabase): Viewed[] {
  return statement<Viewed>(
    db,
    'SELECT slug, saved_name AS savedName, viewed_at AS viewedAt FROM recent ORDER BY id DESC',
  ).all();
}

function trim(db: UserDatabase): void {
  statement(db, 'DELETE FROM recent WHERE id NOT IN (SELECT id FROM recent ORDER BY id DESC LIMIT ?)').run(mostRecent);
}

/** Remembers something as viewed last; beyond 50 the oldest is forgotten. */
export function addRecent(db: UserDatabase, { slug, savedName, viewedAt }: Viewed): void {
  db.transaction(() => {
    statement(db, 'DELETE FROM recent WHERE slug = ?').run(slug);
    statement(db, 'INSERT INTO recent (slug, saved_name, viewed_at) VALUES (?, ?, ?)').run(slug, savedName, viewedAt);
    trim(db);
  }).immediate();
}

/** Forgets all that was viewed. Returns it, the newest first. */
export function clearRecent(db: UserDatabase): Viewed[] {
  return db
    .transaction(() => {
      const rows = listRecent(db);
      statement(db, 'DELETE FROM recent').run();
      return rows;
    })
    .immediate();
}

/** Puts rows back, the newest first, behind what was viewed since; 50 are kept in all. Returns how many came back. */
export function restoreRecent(db: UserDatabase, rows: readonly Viewed[]): number {
  return db
    .transaction(() => {
      const since = clearRecent(db);
      const back = rows
        .filter(({ slug }, at) => ![...since, ...rows.slice(0, at)].some((known) => known.slug === slug))
        .slice(0, mostRecent - since.length);
      for (const row of [...since, ...back].toReversed()) addRecent(db, row);
      return back.length;
    })
    .immediate();
}
