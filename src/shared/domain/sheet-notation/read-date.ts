import type { DateOrder } from '../figure-sheet.ts';
import { plainDigits } from '../numbers/plain-digits.ts';
import { anyDateProblem } from '../partial-date.ts';
import { monthsNamed } from './month-names.ts';

/** What the text of a cell means as a date, ISO 8601 as far as it is precise. */
export type DateReading =
  | { readonly kind: 'none' }
  | {
      readonly kind: 'date';
      readonly date: string;
      /** The order that it can only be in; absent where it says nothing of that. */
      readonly order?: DateOrder;
      readonly doubt?: 'academic-year' | 'short-year';
    }
  /** 03/04/2026: two days, until it is known which number is the month. */
  | { readonly kind: 'either'; readonly by: Readonly<Record<DateOrder, string>>; readonly doubt?: 'short-year' };

const none: DateReading = { kind: 'none' };
const pad = (part: number | string) => String(part).padStart(2, '0');

/** A year, a month of it, or a day, where the calendar has it. */
function dated(
  year: string | number,
  month?: string | number,
  day?: string | number,
  more: { readonly order?: DateOrder; readonly doubt?: 'academic-year' | 'short-year' } = {},
): DateReading {
  const date = [String(year), ...[month, day].flatMap((part) => (part === undefined ? [] : [pad(part)]))].join('-');
  return anyDateProblem(date) === null ? { kind: 'date', date, ...more } : none;
}

/** Years of two digits are of this century: no figure that is brought is older. */
const wholeYear = (year: string) => (year.length === 2 ? `20${year}` : year);

/** 03/04/2026, 3-4-26: with dots the day stands first wherever dates have dots. */
function yearLast(first: string, second: string, sign: string, year: string): DateReading {
  const doubt = year.length === 2 ? ({ doubt: 'short-year' } as const) : {};
  const whole = wholeYear(year);
  const dayMonth = dated(whole, second, first, doubt);
  if (sign === '.') return dayMonth;
  const monthDay = dated(whole, first, second, doubt);
  if (dayMonth.kind !== 'date') return monthDay.kind === 'date' ? { ...monthDay, order: 'month-day' } : none;
  if (monthDay.kind !== 'date') return { ...dayMonth, order: 'day-month' };
  if (dayMonth.date === monthDay.date) return dayMonth;
  return { kind: 'either', by: { 'day-month': dayMonth.date, 'month-day': monthDay.date }, ...doubt };
}

type Match = readonly string[];

/** The forms that are digits alone, each with what it means. */
const digitForms: readonly (readonly [RegExp, (parts: Match) => DateReading])[] = [
  [/^--(\d{2})-(\d{2})$/, ([text = '']) => (anyDateProblem(text) === null ? { kind: 'date', date: text } : none)],
  [/^(\d{4})$/, ([, year = '']) => dated(year)],
  [/^(\d{4})[-/.](\d{1,2})$/, ([, year = '', month = '']) => yearAndMonth(year, month)],
  [/^(\d{1,2})[-/.](\d{4})$/, ([, month = '', year = '']) => dated(year, month)],
  [/^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})\.?$/, ([, year = '', , month = '', day = '']) => dated(year, month, day)],
  [
    /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})$/,
    ([, first = '', sign = '', second = '', year = '']) => yearLast(first, second, sign, year),
  ],
  [/^(\d{4})(\d{2})(\d{2})$/, ([, year = '', month = '', day = '']) => dated(year, month, day)],
  // 2026-2027 is the year that begins in 2026.
  [
    /^(\d{4}) ?[-/] ?(\d{4})$/,
    ([, year = '', next = '']) =>
      Number(next) === Number(year) + 1 ? dated(year, undefined, undefined, { doubt: 'academic-year' }) : none,
  ],
  [
    /^(\d{4}) ?[年년] ?(?:(\d{1,2}) ?[月월] ?(?:(\d{1,2}) ?[日号號일])?)?$/u,
    ([, year = '', month, day]) => dated(year, month, day),
  ],
];

/** 2026/07 is a month, and 2026/27 the year that begins in 2026. */
function yearAndMonth(year: string, second: string): DateReading {
  const month = dated(year, second);
  if (month.kind === 'date') return month;
  return Number(second) === (Number(year) + 1) % 100
    ? dated(year, undefined, undefined, { doubt: 'academic-year' })
    : none;
}

/** What may stand beside a month in words and says nothing: 1st of September, 1 de septiembre de 2026, 1 сентября 2026 г. */
const asides = new Set(
  'st nd rd th of the de del d en le anno an г год года р року ж жылы й yil il m r god godine հ թ թվականի ค ศ ปี at'.split(
    ' ',
  ),
);

/** 1 September 2026, Sept 2026, September 1, 2026: a month in words, a year, and perhaps a day, in any order. */
function inWords(text: string): DateReading {
  const parts = text.match(/\d+|[\p{L}\p{M}]+/gu) ?? [];
  const numbers = parts.filter((part) => /^\d/.test(part));
  const words = parts.filter((part) => !/^\d/.test(part) && !asides.has(part.toLowerCase()));
  const named = [...new Set(words.flatMap(monthsNamed))];
  const years = numbers.filter((number) => number.length === 4);
  const days = numbers.filter((number) => number.length <= 2);
  const [year] = years;
  // A month that is another one in another language is none: листопад, listopad.
  if (words.length !== 1 || named.length !== 1 || year === undefined) return none;
  return years.length === 1 && numbers.length === 1 + days.length && days.length <= 1
    ? dated(year, named[0], days[0])
    : none;
}

/** Returns what a text means as a date, in the digits of any script and the months of any language; what may be two days is told as both. */
export function readDate(text: string): DateReading {
  // The hour, where a workbook or a page has one, is not kept.
  const plain = plainDigits(text).replace(/[T ]\d{1,2}:\d{2}(?::\d{2})?(?:\.\d+)?Z?$/, '');
  for (const [form, meaning] of digitForms) {
    const match = form.exec(plain);
    if (match) return meaning([...match]);
  }
  return /\p{L}/u.test(plain) ? inWords(plain) : none;
}

/** Returns the date of a reading in an order; null where it is none, or the order is not known and matters. */
export function dateIn(reading: DateReading, order: DateOrder | null): string | null {
  if (reading.kind === 'none') return null;
  if (reading.kind === 'date') return reading.date;
  return order === null ? null : reading.by[order];
}
