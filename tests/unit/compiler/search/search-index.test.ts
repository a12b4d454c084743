import { createHash } from 'node:crypto';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { longestInRow, prefixMark, unwrittenTerms } from '../../../../src/shared/reference-format/search-layout.ts';
import { writeGeneratedReference } from '../../../support/generate/reference.ts';

const tables = ['search_term', 'search_slip', 'search_record', 'search_place', 'browse_column', 'browse_value'];

function hashOf(db: Database.Database): string {
  return createHash('sha256').update(db.serialize()).digest('hex');
}

function generated(seed: number): Database.Database {
  const db = new Database(':memory:');
  writeGeneratedReference(db, 120, seed);
  return db;
}

/** Only read by who uses it. */
const first = generated(1);

test('the same tables give the same bytes, others do not', () => {
  expect(hashOf(generated(1))).toBe(hashOf(first));
  expect(hashOf(generated(2))).not.toBe(hashOf(first));
}, 30_000);

test('every table of the index is filled', () => {
  const db = first;
  for (const table of tables)
    expect(db.prepare(`SELECT count(*) FROM ${table}`).pluck().get(), table).toBeGreaterThan(0);
});

test('a prefix is written out exactly when more terms start with it than are read in a row', () => {
  const keys = first.prepare('SELECT key FROM search_term').pluck().all() as string[];
  const written = new Set(keys.filter((key) => key.endsWith(prefixMark)).map((key) => key.slice(0, -1)));
  const terms = keys.filter((key) => !key.endsWith(prefixMark));
  const termsUnder = new Map<string, number>();
  for (const term of terms)
    for (let length = 2; length <= term.length; length++)
      termsUnder.set(term.slice(0, length), (termsUnder.get(term.slice(0, length)) ?? 0) + 1);
  const many = [...termsUnder].filter(([, count]) => count > unwrittenTerms).map(([prefix]) => prefix);
  expect(many.length).toBeGreaterThan(50);
  expect(new Set(many)).toEqual(written);
});

test('no row of terms is long, since SQLite would read it whole to compare its key', () => {
  expect(first.prepare('SELECT max(length(postings)) FROM search_term').pluck().get()).toBeLessThanOrEqual(
    longestInRow,
  );
});
