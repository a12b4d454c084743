import { z } from 'zod';
import { dateForm, dateProblem } from '../domain/partial-date.ts';

/** The one rule for dates that may be known to the year or month only: in calls, list files, packs and sources. */
export const partialDate = z
  .string()
  .max(10)
  .regex(dateForm, 'write a date as 2021, 2021-07 or 2021-07-09')
  .refine((text) => dateProblem(text) !== 'day', { error: ({ input }) => `the calendar has no ${String(input)}` });
