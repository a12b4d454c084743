import { tidyTags } from '../../../shared/domain/tags.ts';
import type { ReferenceDatabase, UserDatabase } from '../open.ts';
import { statement, valueStatement } from '../statements.ts';
import { noteWritten } from './notes.ts';

/** Where a list has the school under both slugs, the bookmark that stays gets the tags of both, and what is written for the student. */
function joinBookmarks(user: UserDatabase, slug: string, old: string): void {
  statement(
    user,
    `
    UPDATE bookmark AS b SET
      note = iif(b.note = '' OR o.note = '', b.note || o.note, b.note || char(10) || o.note),
      noted_at = coalesce(max(b.noted_at, o.noted_at), b.noted_at, o.noted_at), stage = coalesce(b.stage, o.stage)
    FROM bookmark AS o WHERE o.list_id = b.list_id AND o.slug = ? AND b.slug = ?`,
  ).run(old, slug);
  const both = statement<{ list_id: string; tags: string; old_tags: string }>(
    user,
    `
    SELECT b.list_id, b.tags, o.tags AS old_tags FROM bookmark AS b JOIN bookmark AS o ON o.list_id = b.list_id AND o.slug = ? WHERE b.slug = ? AND o.tags <> '[]'`,
  ).all(old, slug);
  for (const row of both) {
    const tags = tidyTags([...(JSON.parse(row.tags) as string[]), ...(JSON.parse(row.old_tags) as string[])]);
    statement(user, 'UPDATE bookmark SET tags = ? WHERE list_id = ? AND slug = ?').run(
      JSON.stringify(tags),
      row.list_id,
      slug,
    );
  }
}

/** Comparisons name the new slug, once. */
function renameCompared(user: UserDatabase, slug: string, old: string): void {
  for (const row of statement<{ id: number; slugs: string }>(
    user,
    'SELECT id, slugs FROM compare_set WHERE EXISTS (SELECT 1 FROM json_each(slugs) WHERE value = ?)',
  ).all(old)) {
    const slugs = [...new Set((JSON.parse(row.slugs) as string[]).map((each) => (each === old ? slug : each)))];
    statement(user, 'UPDATE compare_set SET slugs = ? WHERE id = ?').run(JSON.stringify(slugs), row.id);
  }
}

/** The stage set last stays; a document that either has ready is ready. */
function movePlan(user: UserDatabase, slug: string, old: string): void {
  statement(
    user,
    `
    INSERT INTO plan_stage (slug, stage, updated_at) SELECT ?, stage, updated_at FROM plan_stage WHERE slug = ?
    ON CONFLICT (slug) DO UPDATE SET stage = excluded.stage, updated_at = excluded.updated_at WHERE excluded.updated_at > plan_stage.updated_at`,
  ).run(slug, old);
  statement(user, 'DELETE FROM plan_stage WHERE slug = ?').run(old);
  statement(
    user,
    'UPDATE plan_entry SET done = 1 WHERE slug = ? AND document IN (SELECT document FROM plan_entry WHERE slug = ? AND done = 1)',
  ).run(slug, old);
  statement(user, 'UPDATE OR IGNORE plan_entry SET slug = ? WHERE slug = ?').run(slug, old);
  statement(user, 'DELETE FROM plan_entry WHERE slug = ?').run(old);
}

/** Moves what the person kept under one slug to another, as `followRedirects` says; within a transaction. */
export function moveKept(user: UserDatabase, slug: string, old: string): void {
  joinBookmarks(user, slug, old);
  statement(user, 'UPDATE OR IGNORE bookmark SET slug = ? WHERE slug = ?').run(slug, old);
  statement(user, 'DELETE FROM bookmark WHERE slug = ?').run(old);
  statement(
    user,
    `
  INSERT INTO note (slug, body, updated_at) SELECT ?, body, updated_at FROM note WHERE slug = ?
  ON CONFLICT (slug) DO UPDATE SET body = note.body || char(10) || excluded.body, updated_at = max(note.updated_at, excluded.updated_at)`,
  ).run(slug, old);
  statement(user, 'DELETE FROM note WHERE slug = ?').run(old);
  for (const each of [slug, old]) noteWritten(user, each);
  statement(user, 'UPDATE figure SET slug = ? WHERE slug = ?').run(slug, old);
  statement(user, 'UPDATE addition SET slug = ? WHERE slug = ?').run(slug, old);
  statement(user, 'UPDATE OR IGNORE recent SET slug = ? WHERE slug = ?').run(slug, old);
  statement(user, 'DELETE FROM recent WHERE slug = ?').run(old);
  movePlan(user, slug, old);
  renameCompared(user, slug, old);
}

/** The slugs under which anything is kept: most redirects lead from one that nobody here has ever seen. */
function keptSlugs(user: UserDatabase): ReadonlySet<string> {
  return new Set(
    valueStatement<string>(
      user,
      `SELECT slug FROM bookmark UNION SELECT slug FROM note UNION SELECT slug FROM figure UNION SELECT slug FROM addition UNION SELECT slug FROM recent
      UNION SELECT slug FROM plan_stage
      UNION SELECT slug FROM plan_entry UNION SELECT value FROM compare_set, json_each(slugs)`,
    ).all(),
  );
}

/**
 * Moves what the person kept under a slug that an edition has renamed to the new slug. Where both have a
 * bookmark one is enough, with the tags of both; where both have a note the two texts are joined, so that none is lost.
 */
export function followRedirects(reference: ReferenceDatabase, user: UserDatabase): void {
  const kept = keptSlugs(user);
  const redirects = statement<{ old_slug: string; slug: string }>(reference, 'SELECT old_slug, slug FROM redirect')
    .all()
    .filter(({ old_slug: old }) => kept.has(old));
  if (redirects.length === 0) return;
  user
    .transaction(() => {
      for (const { old_slug: old, slug } of redirects) moveKept(user, slug, old);
    })
    .immediate();
}
