import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writtenLanguages } from '../../../../src/shared/domain/language.ts';
import { readTerm, soonestFirst, standingOf, termText, type Standing } from '../../../../src/shared/domain/term.ts';
import { penOf } from '../../../../src/shared/domain/writing/pen.ts';
import { writeStanding, writeTerm } from '../../../../src/shared/domain/writing/term.ts';
import { readers } from '../../../support/catalogs.ts';

/** Reads a term of a case; a case that states none is a mistake of the table. */
function term(text: string) {
  const read = readTerm(text);
  if (read === null) throw new Error(`${text} is no term`);
  return read;
}

const open = (closes: string | null, opens: string | null = null): Standing => ({ state: 'open', opens, closes });
const ahead = (opens: string, closes: string | null = null): Standing => ({ state: 'ahead', opens, closes });
const usual = (closes: string | null, day: string, opens: string | null = null): Standing => ({
  state: 'usual',
  opens,
  closes,
  next: Number(day.slice(0, 4)),
  day,
});
const closed = (day: string): Standing => ({ state: 'closed', closed: day });
const past = (last: string, next: number): Standing => ({ state: 'past', last, of: Number(last.slice(0, 4)), next });

/** The table of cases of the rule: term, the person's day, how it stands. */
const cases: readonly (readonly [string, string, string, Standing])[] = [
  ['a day to come', '2027-06-30', '2026-11-28', open('2027-06-30')],
  ['the last day itself', '2027-06-30', '2027-06-30', open('2027-06-30')],
  ['the day after', '2027-06-30', '2027-07-01', closed('2027-06-30')],
  ['the last day of the year it closed in', '2027-06-30', '2027-12-31', closed('2027-06-30')],
  ['a day of years ago', '2024-06-30', '2026-11-28', past('2024-06-30', 2027)],
  ['a day of years ago, before it comes again', '2024-06-30', '2026-06-29', past('2024-06-30', 2026)],
  ['a day of years ago, on the very day', '2024-06-30', '2026-06-30', past('2024-06-30', 2026)],
  ['a day of last year, in the new year', '2025-12-01', '2026-01-15', past('2025-12-01', 2026)],
  ['the 29th of February, in other years', '2024-02-29', '2026-02-28', past('2024-02-29', 2026)],
  ['a month to come', '2027-06', '2026-11-28', open('2027-06')],
  ['the last day of a month', '2027-06', '2027-06-30', open('2027-06')],
  ['the day after a month', '2027-06', '2027-07-01', closed('2027-06')],
  ['February of a leap year', '2028-02', '2028-02-29', open('2028-02')],
  ['a year, on its last day', '2026', '2026-12-31', open('2026')],
  ['a year that is over', '2025', '2026-01-01', past('2025', 2026)],
  ['before it opens', '2027-02-01/2027-06-30', '2027-01-31', ahead('2027-02-01', '2027-06-30')],
  ['the first day', '2027-02-01/2027-06-30', '2027-02-01', open('2027-06-30', '2027-02-01')],
  ['after it closed', '2026-02-01/2026-06-30', '2026-11-28', closed('2026-06-30')],
  ['a term over the new year', '2026-12-01/2027-03-31', '2027-01-01', open('2027-03-31', '2026-12-01')],
  ['a first day alone, before', '2027-07-01/..', '2026-11-28', ahead('2027-07-01')],
  ['a first day alone, in its year', '2026-07-01/..', '2026-11-28', open(null, '2026-07-01')],
  ['a first day alone, of last year', '2025-07-01/..', '2026-11-28', past('2025-07-01', 2027)],
  ['every year, before', '--06-30', '2026-06-29', usual('--06-30', '2026-06-30')],
  ['every year, on the day', '--06-30', '2026-06-30', usual('--06-30', '2026-06-30')],
  ['every year, after', '--06-30', '2026-07-01', usual('--06-30', '2027-06-30')],
  ['every year, a day that other years have not', '--02-29', '2026-11-28', usual('--02-29', '2027-02-28')],
  ['every year, a day that a leap year has', '--02-29', '2027-12-01', usual('--02-29', '2028-02-29')],
  ['every year from a day, before', '--02-01/--07-01', '2026-11-28', usual('--07-01', '2027-07-01', '--02-01')],
  ['every year from a day, within', '--02-01/--07-01', '2027-03-01', usual('--07-01', '2027-07-01', '--02-01')],
  ['every winter, in the old year', '--12-01/--03-31', '2026-12-31', usual('--03-31', '2027-03-31', '--12-01')],
  ['every winter, after', '--12-01/--03-31', '2027-04-01', usual('--03-31', '2028-03-31', '--12-01')],
  ['every year from a day without an end', '--09-01/..', '2026-08-31', usual(null, '2026-09-01', '--09-01')],
  ['every year from a day without an end, after', '--09-01/..', '2026-11-28', usual(null, '2027-09-01', '--09-01')],
];

describe('how a term stands', () => {
  it.each(cases)('%s: %s on %s', (_, text, today, standing) => {
    expect(standingOf(term(text), today)).toEqual(standing);
  });

  it('of every year is never over, and never announced', () => {
    const days = fc
      .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
      .map((day) => day.toISOString().slice(0, 10));
    const yearly = days.map((day) => `-${day.slice(4)}`);
    fc.assert(
      fc.property(fc.option(yearly, { nil: null }), yearly, days, (opens, closes, today) => {
        const standing = standingOf({ opens, closes }, today);
        expect(standing).toMatchObject({ state: 'usual', opens, closes });
        if (standing.state === 'usual') expect(standing.day >= today).toBe(true);
      }),
    );
  });

  it('is ordered by what can be met soonest, what is over last and the latest of it first', () => {
    const given = [
      '2024-06-30',
      '2026-05-01',
      '2026-06-30',
      '2027-02-01/2027-06-30',
      '--06-30',
      '2026-12-05',
      '2026-07-01/..',
    ];
    const order = given
      .map((text) => ({ text, standing: standingOf(term(text), '2026-11-28') }))
      .sort((a, b) => soonestFirst(a.standing, b.standing))
      .map(({ text }) => text);
    expect(order).toEqual([
      '2026-12-05',
      '2026-07-01/..',
      '2027-02-01/2027-06-30',
      '--06-30',
      '2026-06-30',
      '2026-05-01',
      '2024-06-30',
    ]);
  });
});

describe('a term as text', () => {
  it('is read as it was written', () => {
    for (const [, text] of cases) expect(termText(term(text))).toBe(text);
  });

  it.each([
    '',
    '..',
    '../..',
    '30 June',
    '2026-02-30',
    '--02-30',
    '--6-30',
    '2026-06-30/2026-07-01/2026-08-01',
    '2026-13',
  ])('is none: %j', (text) => {
    expect(readTerm(text)).toBeNull();
  });

  const inThree = (write: (pen: ReturnType<typeof penOf>) => string) =>
    writtenLanguages.map((language) => write(penOf(readers[language])));

  it('is written in three languages', () => {
    expect(inThree((pen) => writeTerm(term('2026-06-30'), pen))).toEqual([
      '30 June 2026',
      '2026年6月30日',
      '30 июня 2026',
    ]);
    expect(inThree((pen) => writeTerm(term('--06-30'), pen))).toEqual([
      '30 June every year',
      '每年6月30日',
      '30 июня, каждый год',
    ]);
    expect(inThree((pen) => writeTerm(term('--12-01/--03-31'), pen))).toEqual([
      '1 December to 31 March every year',
      '每年12月1日至3月31日',
      '1 декабря – 31 марта, каждый год',
    ]);
    expect(inThree((pen) => writeTerm(term('2025-07-01/..'), pen))).toEqual([
      'from 1 July 2025',
      '2025年7月1日起',
      'начало: 1 июля 2025',
    ]);
  });

  it('says of which year it is where the next is not announced', () => {
    expect(inThree((pen) => writeStanding(standingOf(term('2024-06-30'), '2026-11-28'), pen, '2024'))).toEqual([
      '30 June 2024 was the last one known; that of 2027 is not announced',
      '已知最近一次为2024年6月30日；2027 年的尚未公布',
      'последний известный срок: 30 июня 2024; на 2027 год ещё не объявлен',
    ]);
    const inEnglish = (text: string, asOf: string | null = null) =>
      writeStanding(standingOf(term(text), '2026-11-28'), penOf(readers.en), asOf);
    expect(inEnglish('2027-02-01/2027-07-01')).toBe('opens on 1 February 2027');
    expect(inEnglish('2026-07-01/..')).toBe('opened on 1 July 2026; the last day is not known');
    expect(inEnglish('2027-06-30')).toBe('closes on 30 June 2027');
    expect(inEnglish('2026-06-30')).toBe('closed on 30 June 2026');
  });

  it('says of a day of every year who said so when, and that the next is not announced', () => {
    const yearly = standingOf(term('--02-01/--07-01'), '2026-11-28');
    expect(inThree((pen) => writeStanding(yearly, pen, '2014-11'))).toEqual([
      '1 February to 1 July every year, as told in 2014; that of 2027 is not announced',
      '每年2月1日至7月1日（2014 年的说法）；2027 年的尚未公布',
      '1 февраля – 1 июля, каждый год (сведения 2014 года); на 2027 год ещё не объявлен',
    ]);
    expect(inThree((pen) => writeStanding(standingOf(term('--06-30'), '2026-11-28'), pen, null))).toEqual([
      '30 June every year, as an undated page has it; that of 2027 is not announced',
      '每年6月30日（来源未注日期）；2027 年的尚未公布',
      '30 июня, каждый год (источник без даты); на 2027 год ещё не объявлен',
    ]);
  });
});
