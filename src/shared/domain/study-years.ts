import type { LocalText } from './language.ts';

/** Years of study, counted from 1, both ends included. */
export interface StudyYears {
  readonly from: number;
  readonly to: number;
}

/** Returns years of study in words: year 1, years 2 to 6. */
export function studyYearsText({ from, to }: StudyYears): LocalText {
  return from === to
    ? { en: `year ${from}`, zh: `第 ${from} 学年`, ru: `${from}-й год` }
    : { en: `years ${from} to ${to}`, zh: `第 ${from} 至 ${to} 学年`, ru: `${from}–${to}-й годы` };
}
