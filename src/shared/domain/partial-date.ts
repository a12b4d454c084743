/** A year, a month or a day, as precise as it is known: 2026, 2026-09, 2026-09-01 (ISO 8601). */
export const dateForm = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;

/** Returns how many days a month has, counted from 1, by the Gregorian calendar. */
function daysOf(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** A day that comes again every year: --06-30 (ISO 8601). */
const yearly = /^--(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
/** In a leap year the calendar has every day that any year has. */
const someLeapYear = 2024;

/**
 * Returns what is wrong with a partial date: `form` where it is none at all, `day` where the calendar has no such day
 * (or no such year: there is no year 0); null where it is sound.
 */
export function dateProblem(text: string): 'form' | 'day' | null {
  if (!dateForm.test(text)) return 'form';
  const [year = 0, month = 1, day = 1] = text.split('-').map(Number);
  return year > 0 && day <= daysOf(year, month) ? null : 'day';
}

/** Returns whether a text is a day that comes again every year, such as --06-30; such a day may be one that the calendar has not. */
export function isYearly(text: string): boolean {
  return text.startsWith('--');
}

/** Returns the day of a year on which a yearly one falls, as ISO 8601: of --02-29 the last of February where there is no other. */
export function inYear(text: string, year: number): string {
  const [month = 1, day = 1] = text.slice(2).split('-').map(Number);
  const pad = (part: number, length = 2) => String(part).padStart(length, '0');
  return [pad(year, 4), pad(month), pad(Math.min(day, daysOf(year, month)))].join('-');
}

/** Returns what is wrong with a partial date or a day of every year, in the words of `dateProblem`. */
export function anyDateProblem(text: string): 'form' | 'day' | null {
  if (!isYearly(text)) return dateProblem(text);
  if (!yearly.test(text)) return 'form';
  return dateProblem(`${someLeapYear}-${text.slice(2)}`);
}

/** Returns the first day of a partial date, as ISO 8601. */
export function firstDay(date: string): string {
  const [year, month = '01', day = '01'] = date.split('-');
  return `${year}-${month}-${day}`;
}

/** Returns the last day of a partial date, as ISO 8601: of 2026-06 the thirtieth. */
export function lastDay(date: string): string {
  const [year = '', month = '12', day = String(daysOf(Number(year), Number(month)))] = date.split('-');
  return `${year}-${month}-${day}`;
}

/** Returns as much of a date as the calendar has: of 2026-02-31 the month; null where nothing is left. */
export function certainDate(text: string): string | null {
  const known = [text, text.slice(0, 7), text.slice(0, 4)];
  return known.find((date) => dateProblem(date) === null) ?? null;
}
