import { afterAll, describe, expect, it } from 'vitest';
import { openReference } from '../../src/main/database/open.ts';
import { searchEntities } from '../../src/main/database/reference/search/search-entities.ts';
import { statement } from '../../src/main/database/statements.ts';
import { reference } from '../bench/paths.ts';
import { sampled } from '../support/results.ts';
import { declinedName } from '../support/russian-declension.ts';

const opened = openReference(reference);
if (!opened.ok) throw new Error(opened.error.message);
const db = opened.value;
afterAll(() => {
  db.close();
});

const first = (text: string) => searchEntities(db, { text, limit: 3 }).hits[0]?.slug;

const schools = statement<{ slug: string; tier: string; name: string }>(
  db,
  "SELECT slug, tier, name_ru AS name FROM entity WHERE type = 'institution' AND tier <> 'directory' AND name_ru IS NOT NULL",
).all();

describe('a school’s name in the cases of Russian', () => {
  it('finds the school first, in all six, for every profile and every listed school (some twenty of them in a usual run)', () => {
    const wrong: string[] = [];
    for (const { slug, name } of sampled(schools, 20)) {
      const alone = first(name) ?? slug;
      for (const declined of Object.values(declinedName(name) ?? {}))
        for (const text of [declined, `в ${declined}`])
          if (first(text) !== alone) wrong.push(`${text}: ${first(text)}, not ${alone}`);
    }
    expect(schools.filter(({ name }) => declinedName(name) !== null).length).toBeGreaterThan(200);
    expect(wrong).toEqual([]);
  });
});
