import { z } from 'zod';

/** A year, a month or a day, as precise as it is known: 2026, 2026-09, 2026-09-01 (ISO 8601). */
const form = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;

/** Returns how many days a month has, counted from 1, by the Gregorian calendar. */
function daysOf(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/**
 * Returns what is wrong with a partial date: `form` where it is none at all, `day` where the calendar has no such day
 * (or no such year: there is no year 0); null where it is sound.
 */
export function dateProblem(text: string): 'form' | 'day' | null {
  if (!form.test(text)) return 'form';
  const [year = 0, month = 1, day = 1] = text.split('-').map(Number);
  return year > 0 && day <= daysOf(year, month) ? null : 'day';
}

/** Returns as much of a date as the calendar has: of 2026-02-31 the month; null where nothing is left. */
export function certainDate(text: string): string | null {
  const known = [text, text.slice(0, 7), text.slice(0, 4)];
  return known.find((date) => dateProblem(date) === null) ?? null;
}

/** The one rule for dates that may be known to the year or month only: in calls, list files, packs and sources. */
export const partialDate = z
  .string()
  .max(10)
  .regex(form, 'write a date as 2021, 2021-07 or 2021-07-09')
  .refine((text) => dateProblem(text) !== 'day', { error: ({ input }) => `the calendar has no ${String(input)}` });
