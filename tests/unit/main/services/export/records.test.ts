import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { exportHandlers } from '../../../../../src/main/handlers/exports.ts';
import { writtenLanguages } from '../../../../../src/shared/domain/language.ts';
import { callsOn } from '../../../../support/compare-fixture.ts';
import { openFixture } from '../../../../support/fixture-reference.ts';
import { memoryUser } from '../../../../support/memory-user.ts';

const songhua = 'songhua-medical-university';
const { value, dispatch } = callsOn(exportHandlers(openFixture(), memoryUser()));
const how = { language: 'en', format: 'csv', day: '2026-11-28' } as const;
type Name = 'exports.register' | 'exports.rules' | 'exports.results';
const file = async (name: Name, input: object): Promise<{ fileName: string; text: string; mediaType: string }> =>
  await value(name, { ...how, ...input } as never);
const rows = (text: string, delimiter = ',') => parse(text, { bom: true, delimiter }) as readonly (readonly string[])[];
/** A row by the heads of its columns. */
const told = (text: string, at = 1) => {
  const [head = [], ...others] = rows(text);
  return Object.fromEntries(head.map((name, column) => [name, others[at - 1]?.[column] ?? '']));
};
const each: readonly (readonly [Name, object])[] = [
  ['exports.register', { slug: 'star-register' }],
  ['exports.rules', { country: 'IN' }],
  ['exports.results', { slug: songhua }],
];

describe('what stands on registers, in rules and results, as a table', () => {
  it('has a register with every school as the register prints it', async () => {
    const { text, fileName, mediaType } = await file('exports.register', { slug: 'star-register' });
    expect(fileName).toBe('almanac-register-star-register-2026-11-28.csv');
    expect(mediaType).toBe('text/csv;charset=utf-8');
    expect(told(text)).toMatchObject({
      Register: 'Schools allowed to teach in English',
      Line: '5',
      School: 'Songhua Medical University',
      'As listed': 'Songhua Medical Univ.',
      Status: 'listed',
      Programme: 'Clinical medicine in English',
      Identifier: songhua,
    });
    expect(told(text)['Sources']?.split('; ')).toHaveLength(2);
  });

  it('says of who is on a list of the refused that it is not accepted', async () => {
    const refusal = openFixture([
      { file: 'registers/star-register.yaml', find: 'purpose: teaching', put: 'purpose: refusal' },
    ]);
    const saved = await callsOn(exportHandlers(refusal, memoryUser())).value('exports.register', {
      ...how,
      slug: 'star-register',
    });
    expect(told((saved as { text: string }).text)).toMatchObject({ Status: 'not accepted' });
  });

  it('has each rule of a country with whom it binds and when, also one that was withdrawn', async () => {
    const { text } = await file('exports.rules', { country: 'IN' });
    const all = rows(text);
    expect(all).toHaveLength(5);
    expect(all.flat()).toEqual(
      expect.arrayContaining(['study-length >= 54 months', '2021-11-18', '2022', 'Council of Stars']),
    );
    const none = await file('exports.rules', { country: 'NU' });
    expect(rows(none.text)).toHaveLength(1);
  });

  it('adds up the lines of a school, and gives the interval instead of a bare share', async () => {
    const { text } = await file('exports.results', { slug: songhua });
    expect(told(text)).toMatchObject({
      Candidates: '35',
      Passed: '10',
      'As listed': 'Songhua Medical; Songhua Medical College',
      'Share, low end (95 %)': '16.3',
      'Share, high end (95 %)': '45.1',
    });
    const semicolons = await file('exports.results', { slug: songhua, separator: 'semicolon' });
    expect(rows(semicolons.text, ';')[1]).toContain('16,3');
  });

  it.each(each)('%s speaks three languages, each cell in one row of the same width', async (name, input) => {
    for (const language of writtenLanguages) {
      const all = rows((await file(name, { ...input, language })).text);
      expect(new Set(all.map((row) => row.length)).size).toBe(1);
      expect(all.length).toBeGreaterThan(1);
    }
  });

  it.each(each)('%s comes as JSON with its edition and sources', async (name, input) => {
    const { text, fileName, mediaType } = await file(name, { ...input, format: 'json' });
    expect([fileName.endsWith('.json'), mediaType]).toEqual([true, 'application/json']);
    const read = JSON.parse(text) as { format: string; version: number; edition: string; sources: unknown[] };
    expect(read).toMatchObject({ version: 1, edition: '2026.11' });
    expect(read.format).toBe(name.replace('exports.', 'university-almanac-'));
    expect(read.sources.length).toBeGreaterThan(0);
  });

  it('is refused for what this edition has not', async () => {
    for (const [name, input] of [
      ['exports.register', { slug: 'no-such-register' }],
      ['exports.results', { slug: 'no-such-school' }],
    ] as const)
      expect(await dispatch(name, { ...how, ...input })).toMatchObject({ ok: false, error: { code: 'not-found' } });
  });
});
