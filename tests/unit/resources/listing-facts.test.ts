import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { givenText } from '../../../src/compiler/facts.ts';
import { realSources } from './real-sources.ts';

/**
 * Until edition 2026.11 that a school stands on a list of an authority was told by a sentence under `recognition`. Each was made a listing; the
 * file holds what they said as `school|register|source`, so that none is lost on the way.
 */
const before = readFileSync(join(import.meta.dirname, 'listing-facts-2026.11.txt'), 'utf8')
  .trim()
  .split('\n');

/** Reading all sources takes longer than one test has. */
beforeAll(() => void realSources(), 120_000);

const listings = () =>
  new Set(
    realSources().registers.flatMap(({ slug, value }) =>
      value.listings.flatMap(({ school, source }) => source.map((one) => `${school}|${slug}|${one}`)),
    ),
  );

/** A sentence that says no more than that the school stands on a list of an authority. */
const saysListing = /\b(on|among) the .*\blist of\b.*\b(schools|universities)\b|\bon the .*embass.* list\b/i;

describe('what recognition said of lists', () => {
  it('were 93 facts', () => {
    expect(new Set(before).size).toBe(93);
  });

  it('is a listing in its register, from the same source', () => {
    const now = listings();
    expect(before.filter((fact) => !now.has(fact))).toEqual([]);
  });

  it('would be missed', () => {
    const now = listings();
    expect(
      now.has('harbin-medical-university|india-embassy-beijing-2022|news18-india-embassy-45-universities-2022'),
    ).toBe(true);
    expect(now.has('harbin-medical-university|india-embassy-beijing-2022|medicaldialogues-mbbs-china-45')).toBe(false);
  });

  it('stands in no sentence any more', () => {
    const sentences = realSources().institutions.flatMap(({ slug, value }) =>
      value.claims
        .filter(({ property, deprecated }) => property === 'recognition' && deprecated === undefined)
        .map(({ value: said }) => `${slug}: ${givenText(said)}`),
    );
    expect(sentences.filter((sentence) => saysListing.test(sentence))).toEqual([]);
  });
});
