import type { ReferenceDatabase, UserDatabase } from '../open.ts';
import { statement } from '../statements.ts';

/**
 * Moves what the person kept under a slug that an edition has renamed to the new slug. Where both have a
 * bookmark one is enough; where both have a note the two texts are joined, so that none is lost.
 */
export function followRedirects(reference: ReferenceDatabase, user: UserDatabase): void {
  const redirects = statement<{ old_slug: string; slug: string }>(reference, 'SELECT old_slug, slug FROM redirect').all();
  user.transaction(() => {
    for (const { old_slug: old, slug } of redirects) {
      statement(user, 'UPDATE OR IGNORE bookmark SET slug = ? WHERE slug = ?').run(slug, old);
      statement(user, 'DELETE FROM bookmark WHERE slug = ?').run(old);
      statement(user, `
        INSERT INTO note (slug, body, updated_at) SELECT ?, body, updated_at FROM note WHERE slug = ?
        ON CONFLICT (slug) DO UPDATE SET body = note.body || char(10) || excluded.body, updated_at = max(note.updated_at, excluded.updated_at)`).run(slug, old);
      statement(user, 'DELETE FROM note WHERE slug = ?').run(old);
    }
  }).immediate();
}
