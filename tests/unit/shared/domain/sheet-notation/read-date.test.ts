import { describe, expect, it } from 'vitest';
import { monthLocales } from '../../../../../src/shared/domain/sheet-notation/month-names.ts';
import { dateIn, readDate } from '../../../../../src/shared/domain/sheet-notation/read-date.ts';
import { cldrLocales } from '../../../../support/cldr-locales.ts';

describe('a date in a cell', () => {
  it.each([
    ['2026', '2026'],
    ['2026-09', '2026-09'],
    ['2026/9/1', '2026-09-01'],
    ['2026.09.01', '2026-09-01'],
    ['20260901', '2026-09-01'],
    ['2026-09-01 00:00', '2026-09-01'],
    ['2026-09-01T12:30:00Z', '2026-09-01'],
    ['09.2026', '2026-09'],
    ['1.9.2026', '2026-09-01'],
    ['2026年9月1日', '2026-09-01'],
    ['2026 年 9 月', '2026-09'],
    ['2026년 9월 1일', '2026-09-01'],
    ['1 September 2026', '2026-09-01'],
    ['Sept. 2026', '2026-09'],
    ['September 1st, 2026', '2026-09-01'],
    ['1 сентября 2026 г.', '2026-09-01'],
    ['сентябрь 2026', '2026-09'],
    ['1 de septiembre de 2026', '2026-09-01'],
    ['٠١/٠١/٢٠٢٦', '2026-01-01'],
    ['--06-30', '--06-30'],
    ['29.02.2028', '2028-02-29'],
  ])('%s is %s', (text, date) => {
    expect(readDate(text)).toMatchObject({ kind: 'date', date });
  });

  it.each([
    '',
    'soon',
    '31.02.2026',
    '2026-13',
    '13/13/2026',
    'May',
    '1 2 2026 3',
    'September 2026 2027',
    '12345',
    'listopad 2026',
  ])('%s is none', (text) => {
    expect(readDate(text)).toEqual({ kind: 'none' });
  });

  it('is two days where both numbers may be the month, and one in the order that is chosen', () => {
    const reading = readDate('03/04/2026');
    expect(reading.kind).toBe('either');
    expect(dateIn(reading, null)).toBeNull();
    expect(dateIn(reading, 'day-month')).toBe('2026-04-03');
    expect(dateIn(reading, 'month-day')).toBe('2026-03-04');
    expect(readDate('23/04/2026')).toEqual({ kind: 'date', date: '2026-04-23', order: 'day-month' });
    expect(readDate('04-23-2026')).toEqual({ kind: 'date', date: '2026-04-23', order: 'month-day' });
    expect(readDate('04/04/2026')).toEqual({ kind: 'date', date: '2026-04-04' });
  });

  it('is looked at again where it is a year that ends in the next, or a year of two digits', () => {
    expect(readDate('2026/27')).toEqual({ kind: 'date', date: '2026', doubt: 'academic-year' });
    expect(readDate('2026–2027')).toEqual({ kind: 'date', date: '2026', doubt: 'academic-year' });
    expect(readDate('23.04.26')).toEqual({ kind: 'date', date: '2026-04-23', doubt: 'short-year' });
  });

  it('is never read unasked as another day than the one that a locale has written, in digits or in words', () => {
    const day = new Date(Date.UTC(2026, 7, 23));
    // Beside each language by itself, the countries that write English each in their way.
    const locales = [...monthLocales, ...cldrLocales.filter((one) => one.startsWith('en-'))];
    for (const locale of locales)
      for (const dateStyle of ['short', 'medium', 'long'] as const) {
        const text = new Intl.DateTimeFormat(locale, { dateStyle, calendar: 'gregory', timeZone: 'UTC' }).format(day);
        const reading = readDate(text);
        // 26-08-23 is a day of 2026 in one country and of 2023 in another: it is looked at by the person.
        if (reading.kind === 'date' && reading.doubt !== 'short-year')
          expect([locale, text, reading.date]).toEqual([locale, text, '2026-08-23']);
      }
  });
});
