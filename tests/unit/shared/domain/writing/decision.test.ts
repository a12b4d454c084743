import { describe, expect, it } from 'vitest';
import { addFigure } from '../../../../../src/main/database/user/figures.ts';
import { compareTable, type How } from '../../../../../src/main/services/compare/compare-table.ts';
import { decidedRows, type DecidedRow } from '../../../../../src/shared/domain/decided-rows.ts';
import type { Language } from '../../../../../src/shared/domain/language.ts';
import { writeDecisions } from '../../../../../src/shared/domain/writing/decision.ts';
import { penOf } from '../../../../../src/shared/domain/writing/pen.ts';
import { everyReader } from '../../../../../src/shared/words/reader.ts';
import { comparedSchools } from '../../../../support/compare-fixture.ts';
import { openFixture, type Edit } from '../../../../support/fixture-reference.ts';
import { memoryUser } from '../../../../support/memory-user.ts';

const readers = await everyReader();
const penIn = (language: Language) =>
  penOf(readers.find((one) => one.language === language) as (typeof readers)[number]);
const songhua = 'institutions/songhua-medical-university.yaml';
const deadline: Edit = {
  file: songhua,
  find: '      - { property: tuition, value: 30000',
  put: '      - { property: application-deadline, value: 2024-06-30, as_of: 2024, source: songhua-site }\n      - { property: tuition, value: 30000',
};
const reference = openFixture([...comparedSchools, deadline]);
const slugs = ['songhua-medical-university', 'river-medical-university', 'bare-medical-university'];
const today = '2026-11-28';

function decided(language: Language, how: Partial<How> = {}, user: ReturnType<typeof memoryUser> | null = null) {
  const compared = compareTable(reference, user, slugs, language, {
    today,
    depth: 'decide',
    country: 'IN',
    currency: 'CNY',
    ...how,
  });
  if (!compared.ok) throw new Error(compared.error.message);
  const rows = writeDecisions(decidedRows, compared.value, penIn(language), today);
  const row = (name: DecidedRow) => rows.find((one) => one.row === name) as (typeof rows)[number];
  const texts = (name: DecidedRow, school = 0) =>
    row(name).cells[school]?.lines.map(({ text }) => text.replaceAll('\u00a0', ' '));
  return { rows, row, texts };
}

describe('what decides, in words', () => {
  const { row, texts } = decided('en');

  it('is ten rows, each with a cell for each school', () => {
    const { rows } = decided('en');
    expect(rows.map((one) => one.row)).toEqual([...decidedRows]);
    for (const { cells } of rows) expect(cells).toHaveLength(slugs.length);
  });

  it('says the programme, its language, length and practice', () => {
    expect(texts('programme')).toEqual(['Clinical medicine in English', 'MBBS']);
    expect(texts('taught')).toEqual(['English']);
    expect(texts('length')).toEqual(['6 years']);
    expect(texts('internship')?.[0]).toMatch(/^(12 months|1 year)$/);
  });

  it('has what other sources say beside the value that stands first, and warns', () => {
    const [first, other] = row('length').cells[1]?.lines ?? [];
    expect(first?.tone).toBe('plain');
    expect(other).toMatchObject({ tone: 'disagree' });
    expect(`${first?.text} ${other?.text}`.replaceAll('\u00a0', ' ')).toMatch(/5 years.*6 years|6 years.*5 years/);
    expect(other?.sources.length).toBeGreaterThan(0);
  });

  it('adds up the cost as far as parts were found, and says how far', () => {
    expect(texts('cost')?.[0]).toBe('at least 222,000 CNY');
    expect(texts('cost')?.at(-1)).toMatch(/^2 of \d+ parts found · tuition of 2024$/);
  });

  it('tells of registers and rules, what speaks against a school among the first', () => {
    expect(texts('registers')?.[0]).toMatch(/listed/);
    expect(texts('rules')?.[0]).toMatch(/1 met|2 met/);
    expect(row('rules').label).toContain('India');
  });

  it('gives a result as candidates and passed with the interval, never as a bare share', () => {
    expect(texts('results')?.[0]).toMatch(/^\d+ of \d+ passed \(.*%.*\)$/);
  });

  it('says of a register that has ended until when it held, and speaks of it against nobody', () => {
    const ended = openFixture([
      { file: 'registers/star-register.yaml', find: 'purpose: teaching', put: 'purpose: refusal\nvalid_to: 2021-02' },
    ]);
    const compared = compareTable(ended, null, slugs.slice(0, 1), 'en', { today, depth: 'decide' });
    if (!compared.ok) throw new Error(compared.error.message);
    const lines = writeDecisions(['registers'], compared.value, penIn('en'), today)[0]?.cells[0]?.lines;
    expect(lines?.map(({ text, tone }) => [text.replaceAll('\u00a0', ' '), tone])).toContainEqual([
      expect.stringMatching(/: not accepted \(ended February 2021\)$/),
      'quiet',
    ]);
  });

  it('says of a deadline of an earlier year that the next is not announced', () => {
    expect(texts('deadline')?.join(' ')).toMatch(/2024/);
    expect(texts('deadline')?.join(' ')).toMatch(/not (yet )?announced/);
  });

  it('says that a deadline is for some people only, and takes one for all before it', () => {
    const transfer =
      '  - { property: application-deadline, value: 2027-08-14, as_of: 2026, scope: { en: transfer, zh: 转学, ru: перевод }, scope_kind: other, source: songhua-site }\n';
    const said = (...claims: readonly string[]) => {
      const edited = openFixture([{ file: songhua, find: 'claims:\n', put: `claims:\n${claims.join('')}` }]);
      const compared = compareTable(edited, null, slugs.slice(0, 1), 'en', { today, depth: 'decide' });
      if (!compared.ok) throw new Error(compared.error.message);
      const cell = writeDecisions(['deadline'], compared.value, penIn('en'), today)[0]?.cells[0];
      return { ...cell, texts: cell?.lines.map(({ text }) => text) };
    };
    expect(said(transfer).texts).toEqual(['known for some only; see its page']);
    const yearly = '  - { property: application-deadline, value: --06-30, as_of: 2014, source: songhua-site }\n';
    const both = said(transfer, yearly);
    expect(both.texts?.slice(0, 2)).toEqual(['30 June every year; 2027 not announced', 'for the school as a whole']);
    // Its own year, and not that of the other.
    expect(both.year).toBe('2014');
  });

  it('is empty for a school without a programme, and then says so of no row but that of registers', () => {
    for (const name of [
      'programme',
      'taught',
      'length',
      'internship',
      'tuition',
      'cost',
      'results',
      'deadline',
    ] as const)
      expect(texts(name, 2), name).toEqual([]);
  });

  it('asks for a country where none is known', () => {
    const compared = compareTable(reference, null, slugs, 'en', { today, depth: 'decide' });
    if (!compared.ok) throw new Error(compared.error.message);
    const rules = writeDecisions(['rules'], compared.value, penIn('en'), today)[0];
    expect(rules?.cells[0]?.lines).toEqual([
      { text: 'Say where you will practise to see them.', sources: [], tone: 'quiet' },
    ]);
  });

  it('marks once on a row what the schools are unlike in, and tells a row that differs from one that does not', () => {
    expect(row('tuition').marks).toEqual(['year', 'currency']);
    expect(row('length').differs).toBe(true);
    expect(row('deadline').unanswered).toBe(false);
  });

  it('has my own figures last, as mine', () => {
    const user = memoryUser();
    addFigure(
      user,
      {
        slug: slugs[0] ?? '',
        field: 'tuition',
        label: null,
        number: 28_000,
        text: null,
        unit: 'CNY',
        asOf: null,
        note: null,
      },
      new Date(),
    );
    const mine = decided('en', {}, user).row('tuition').cells[0]?.lines.at(-1);
    expect(mine).toMatchObject({ tone: 'mine' });
    expect(mine?.text).toContain('28,000');
  });

  it.each(['zh', 'ru'] as const)('is said in %s, with the same sources and tones', (language) => {
    const other = decided(language);
    for (const { row: name, cells } of decided('en').rows)
      cells.forEach(({ lines }, school) => {
        const said = other.row(name).cells[school]?.lines ?? [];
        expect(
          said.map(({ tone, sources }) => ({ tone, sources })),
          name,
        ).toEqual(lines.map(({ tone, sources }) => ({ tone, sources })));
      });
    expect(other.texts('taught')?.[0]).toMatch(language === 'zh' ? /英语/ : /английский/i);
    expect(other.row('cost').label).toMatch(language === 'zh' ? /\p{Script=Han}/u : /\p{Script=Cyrillic}/u);
  });
});
