import type { Qualifier } from './kinds.ts';
import type { LocalText } from './language.ts';

export const qualifierWords: Readonly<Record<Qualifier, LocalText>> = {
  'at-least': { en: 'over', zh: '超过', ru: 'свыше' },
  'at-most': { en: 'at most', zh: '至多', ru: 'не более' },
  about: { en: 'about', zh: '约', ru: 'около' },
};

export const periodWords: Readonly<Record<'year' | 'semester' | 'programme' | 'month' | 'once', LocalText>> = {
  year: { en: 'a year', zh: '每年', ru: 'в год' },
  semester: { en: 'a semester', zh: '每学期', ru: 'за семестр' },
  programme: { en: 'for the whole programme', zh: '全程', ru: 'за всю программу' },
  month: { en: 'a month', zh: '每月', ru: 'в месяц' },
  once: { en: 'once', zh: '一次性', ru: 'единовременно' },
};

/** Currencies are written by their codes, and people and things are counted without a word. */
export const unitWords: Readonly<Record<string, LocalText>> = {
  people: { en: '', zh: '', ru: '' },
  items: { en: '', zh: '', ru: '' },
  beds: { en: '', zh: '', ru: '' },
  visits: { en: '', zh: '', ru: '' },
  m2: { en: 'm²', zh: '平方米', ru: 'м²' },
  ha: { en: 'ha', zh: '公顷', ru: 'га' },
  mu: { en: 'mu', zh: '亩', ru: 'му' },
  percent: { en: '%', zh: '%', ru: '%' },
  months: { en: 'months', zh: '个月', ru: 'мес.' },
};
