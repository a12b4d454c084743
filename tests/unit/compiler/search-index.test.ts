import { createHash } from 'node:crypto';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { unwrittenTerms } from '../../../src/shared/domain/search-layout.ts';
import { writeGeneratedReference } from '../../support/generate/reference.ts';

const tables = ['search_term', 'search_prefix', 'search_slip', 'search_record', 'browse_column', 'browse_value'];

function hashOf(db: Database.Database): string {
  return createHash('sha256').update(db.serialize()).digest('hex');
}

function generated(seed: number): Database.Database {
  const db = new Database(':memory:');
  writeGeneratedReference(db, 120, seed);
  return db;
}

test('the same tables give the same bytes, others do not', () => {
  expect(hashOf(generated(1))).toBe(hashOf(generated(1)));
  expect(hashOf(generated(2))).not.toBe(hashOf(generated(1)));
}, 30_000);

test('every table of the index is filled', () => {
  const db = generated(1);
  for (const table of tables) expect(db.prepare(`SELECT count(*) FROM ${table}`).pluck().get(), table).toBeGreaterThan(0);
});

test('a prefix is written out exactly when more terms start with it than are read in a row', () => {
  const db = generated(1);
  const termsUnder = db.prepare("SELECT count(*) FROM search_term WHERE key >= ? AND key < ? || char(0x10ffff)").pluck();
  const written = new Set(db.prepare('SELECT key FROM search_prefix').pluck().all() as string[]);
  for (const key of written) expect(termsUnder.get(key, key)).toBeGreaterThan(unwrittenTerms);
  for (const key of db.prepare("SELECT DISTINCT substr(key, 1, 3) FROM search_term WHERE key GLOB 'w*'").pluck().all() as string[]) {
    expect(written.has(key), key).toBe((termsUnder.get(key, key) as number) > unwrittenTerms);
  }
});
