import { afterAll, expect, it } from 'vitest';
import { openReference } from '../../src/main/database/open.ts';
import { searchEntities } from '../../src/main/database/reference/search/search-entities.ts';
import { statement } from '../../src/main/database/statements.ts';
import { readSources } from '../../src/compiler/read.ts';
import { join } from 'node:path';
import { reference, root } from '../bench/paths.ts';
import { sampled } from '../support/results.ts';

const opened = openReference(reference);
if (!opened.ok) throw new Error(opened.error.message);
const db = opened.value;
afterAll(() => {
  db.close();
});

const { otherNames } = readSources(join(root, 'resources', 'sources')).sources;

it('finds each school of the open list by every name it is called by elsewhere', () => {
  const wrong: string[] = [];
  for (const [slug, byLanguage] of Object.entries(otherNames.schools)) {
    const now = statement<{ slug: string }>(db, 'SELECT slug FROM redirect WHERE old_slug = ?').get(slug)?.slug ?? slug;
    for (const text of Object.values(byLanguage).flat()) {
      const found = searchEntities(db, { text, limit: 3 }).hits.map((hit) => hit.slug);
      if (!found.includes(now)) wrong.push(`${text}: ${found.join(' ')}, not ${now}`);
    }
  }
  expect(wrong).toEqual([]);
});

it('finds by each other name of a town nothing that is called otherwise (by those of a hundred towns in a usual run)', () => {
  const silent: string[] = [];
  for (const [key, others] of sampled(Object.entries(otherNames.words), 100)) {
    const own = searchEntities(db, { text: key.split(' / ')[0] ?? '', limit: 20 }).hits;
    if (own.length === 0) continue;
    for (const text of others) if (searchEntities(db, { text, limit: 3 }).hits.length === 0) silent.push(text);
  }
  expect(Object.keys(otherNames.words).length).toBeGreaterThan(200);
  expect(silent).toEqual([]);
});
