import type { Texts } from './texts.ts';

/** Lengths of time; `digits` are written by the language and may be a range, whose upper end is `count`. */
export const lengths = {
  years: {
    en: '{digits} {count, plural, one {year} other {years}}',
    zh: '{digits} {count, plural, other {年}}',
    ru: '{digits} {count, plural, one {год} few {года} many {лет} other {года}}',
  },
  ages: {
    en: '{digits} {count, plural, one {year} other {years}}',
    zh: '{digits}{count, plural, other {岁}}',
    ru: '{digits} {count, plural, one {год} few {года} many {лет} other {года}}',
  },
  months: {
    en: '{digits} {count, plural, one {month} other {months}}',
    zh: '{digits} {count, plural, other {个月}}',
    ru: '{digits} {count, plural, one {месяц} few {месяца} many {месяцев} other {месяца}}',
  },
} as const satisfies Texts;
