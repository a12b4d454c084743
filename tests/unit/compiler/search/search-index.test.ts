import { createHash } from 'node:crypto';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { readDirectory } from '../../../../src/compiler/search/term-table.ts';
import { prefixMark, unwrittenTerms } from '../../../../src/shared/reference-format/search-layout.ts';
import { decodeBlock, longestBlock } from '../../../../src/shared/reference-format/term-blocks.ts';
import { shortestStart } from '../../../../src/shared/reference-format/term-directory.ts';
import { writeGeneratedReference } from '../../../support/generate/reference.ts';

const tables = [
  'search_term',
  'search_directory',
  'search_slip',
  'search_record',
  'search_place',
  'browse_column',
  'browse_value',
];

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

const starts = () => readDirectory(first);

const blocks = () => {
  const block = first.prepare<[number], { terms: string; postings: Uint8Array }>(
    'SELECT terms, postings FROM search_term WHERE block = ?',
  );
  return starts().map(({ block: number }) => block.get(number) as { terms: string; postings: Uint8Array });
};

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
  const keys = blocks().flatMap(({ terms, postings }) => decodeBlock(terms, postings).map(({ key }) => key));
  const written = new Set(keys.filter((key) => key.endsWith(prefixMark)).map((key) => key.slice(0, -1)));
  const terms = keys.filter((key) => !key.endsWith(prefixMark));
  const termsUnder = new Map<string, number>();
  for (const term of terms)
    for (let length = 2; length <= term.length; length++)
      termsUnder.set(term.slice(0, length), (termsUnder.get(term.slice(0, length)) ?? 0) + 1);
  const many = [...termsUnder].filter(([, count]) => count > unwrittenTerms).map(([prefix]) => prefix);
  expect(many.length).toBeGreaterThan(40);
  expect(new Set(many)).toEqual(written);
});

test('no row of terms is long, so that four fill a page', () => {
  const lengths = blocks().map(({ terms, postings }) => Buffer.byteLength(terms) + postings.length);
  expect(Math.max(...lengths)).toBeLessThanOrEqual(longestBlock);
});

test('blocks and their terms stand in the order of texts', () => {
  const keys = blocks().flatMap(({ terms, postings }) => decodeBlock(terms, postings).map(({ key }) => key));
  for (const [at, key] of keys.entries()) if (at > 0) expect((keys[at - 1] as string) < key, key).toBe(true);
});

test('a list that several terms share is written once', () => {
  const lists = first.prepare('SELECT hex(postings) FROM search_list').pluck().all();
  expect(new Set(lists).size).toBe(lists.length);
});

test('the directory has every block, under what only it and those after it come to', () => {
  expect(first.prepare('SELECT count(*) FROM search_term').pluck().get()).toBe(starts().length);
  let before = '';
  for (const [at, { terms, postings }] of blocks().entries()) {
    const keys = decodeBlock(terms, postings).map(({ key }) => key);
    expect(starts()[at]?.start).toBe(shortestStart(keys[0] as string, before));
    before = keys.at(-1) as string;
  }
});
