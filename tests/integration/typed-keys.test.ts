import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openReference, type ReferenceDatabase } from '../../src/main/database/open.ts';
import { searchEntities } from '../../src/main/database/reference/search/search-entities.ts';
import { quantile } from '../bench/figure.ts';
import { reference } from '../bench/paths.ts';
import { keystrokes } from '../support/generate/queries.ts';
import { countingRuns } from '../support/statement-runs.ts';

function opened(): ReferenceDatabase {
  const result = openReference(reference);
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}

/** Of the queries that people type; each is typed key by key. */
const step = 12;
const typed = readFileSync(join(import.meta.dirname, 'typed-queries.tsv'), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split('\t')[0] as string)
  .filter((_, at) => at % step === 0);
const asked = (text: string) => ({ text, limit: 20, profileText: false });

let db: ReferenceDatabase;
let runsOfKeys: readonly number[];
const typedOut = new Map<string, unknown>();

beforeAll(() => {
  db = opened();
  const counted = countingRuns(db);
  runsOfKeys = typed.flatMap((text) =>
    keystrokes(text).map((key) => {
      const before = counted.runs();
      typedOut.set(key, searchEntities(counted.db, asked(key)));
      return counted.runs() - before;
    }),
  );
});
afterAll(() => {
  db.close();
});

it('answers what was typed key by key as it answers who asks for it at once', () => {
  for (const text of typed) {
    const fresh = opened();
    expect(searchEntities(fresh, asked(text)), text).toEqual(typedOut.get(text));
    fresh.close();
  }
});

it('asks the index little for one more key, since what a letter cannot change is at hand', () => {
  expect(runsOfKeys.length).toBeGreaterThan(400);
  expect(quantile(runsOfKeys, 0.5)).toBeLessThanOrEqual(2);
  expect(quantile(runsOfKeys, 0.95)).toBeLessThanOrEqual(37);
});
