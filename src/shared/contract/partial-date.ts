import { z } from 'zod';
import { dateForm, dateProblem } from '../domain/partial-date.ts';

/** Returns the one rule for dates that may be known to the year or month only, with what it says of one that is none and of a day that the calendar has not. */
export function partialDateSaying(form: string, day: string | ((given: string) => string)) {
  return z
    .string()
    .max(10, { error: form, abort: true })
    .regex(dateForm, form)
    .refine((text) => dateProblem(text) !== 'day', {
      error: ({ input }) => (typeof day === 'string' ? day : day(String(input))),
    });
}

/** Such a date in calls and list files. */
export const partialDate = partialDateSaying(
  'write a date as 2021, 2021-07 or 2021-07-09',
  (given) => `the calendar has no ${given}`,
);
