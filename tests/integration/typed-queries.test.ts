import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { openReference } from '../../src/main/database/open.ts';
import { searchEntities } from '../../src/main/database/reference/search/search-entities.ts';
import { statement } from '../../src/main/database/statements.ts';
import { reference } from '../bench/paths.ts';

const opened = openReference(reference);
if (!opened.ok) throw new Error(opened.error.message);
const db = opened.value;
afterAll(() => {
  db.close();
});

const typed = readFileSync(join(import.meta.dirname, 'typed-queries.tsv'), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split('\t') as [string, string]);

/** A school goes on under the slug that it has today. */
const today = (slug: string): string =>
  statement<{ slug: string }>(db, 'SELECT slug FROM redirect WHERE old_slug = ?').get(slug)?.slug ?? slug;

it('puts the school that is meant first in 95 of 100, and among the first three in 99', () => {
  const notFirst: string[] = [];
  const notThree: string[] = [];
  for (const [text, slugs] of typed) {
    const meant = slugs.split(',').map(today);
    const at = searchEntities(db, { text, limit: 8 }).hits.findIndex((hit) => meant.includes(hit.slug));
    if (at !== 0) notFirst.push(text);
    if (at === -1 || at > 2) notThree.push(text);
  }
  expect(typed.length).toBeGreaterThan(350);
  expect(notFirst.length, notFirst.join('\n')).toBeLessThanOrEqual(typed.length * 0.05);
  expect(notThree.length, notThree.join('\n')).toBeLessThanOrEqual(typed.length * 0.01);
});
