import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { partialDate } from '../../../../src/shared/contract/partial-date.ts';
import { certainDate, dateProblem } from '../../../../src/shared/domain/partial-date.ts';

/** Days that a calendar does not have, each kind of month. */
const noDays = [
  '2026-02-29',
  '2026-02-30',
  '2026-02-31',
  '1900-02-29',
  '2100-02-29',
  '2024-02-30',
  '2026-04-31',
  '2026-06-31',
  '2026-09-31',
  '2026-11-31',
  '0000',
  '0000-01-01',
];
const noDates = [
  '',
  '26',
  '2026-13',
  '2026-00',
  '2026-1',
  '2026-01-00',
  '2026-01-32',
  '2026-01-1',
  '2026/01/01',
  'May',
];

describe('a date that may be known to the year or month only', () => {
  it('is sound for every day there is, and for its month and year', () => {
    fc.assert(
      fc.property(fc.date({ min: new Date('0900-01-01'), max: new Date('2999-12-31'), noInvalidDate: true }), (day) => {
        const text = day.toISOString().slice(0, 10);
        expect([text, text.slice(0, 7), text.slice(0, 4)].map(dateProblem)).toEqual([null, null, null]);
      }),
    );
  });

  it('is refused for a day that no calendar has, as JavaScript’s own tells', () => {
    for (const text of noDays) expect([text, dateProblem(text)]).toEqual([text, 'day']);
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9999 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 31 }),
        (year, month, day) => {
          const text = [
            String(year).padStart(4, '0'),
            ...[month, day].map((part) => String(part).padStart(2, '0')),
          ].join('-');
          const moment = new Date(0);
          moment.setUTCFullYear(year, month - 1, day);
          expect(dateProblem(text) === null).toBe(moment.getUTCDate() === day);
        },
      ),
    );
  });

  it('is none in any other form', () => {
    for (const text of noDates) expect([text, dateProblem(text)]).toEqual([text, 'form']);
  });

  it('is refused by the schema with what is wrong', () => {
    const told = (text: string) => partialDate.safeParse(text).error?.issues.map(({ message }) => message);
    expect(told('2026-02-31')).toEqual(['the calendar has no 2026-02-31']);
    expect(told('May')).toEqual(['write a date as 2021, 2021-07 or 2021-07-09']);
    expect(told('2026-02-28')).toBeUndefined();
  });

  it('is certain as far as the calendar has it', () => {
    expect(['2026-02-31', '2026-02-28', '2026', '0000', 'May'].map(certainDate)).toEqual([
      '2026-02',
      '2026-02-28',
      '2026',
      null,
      null,
    ]);
  });
});
