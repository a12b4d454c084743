import { dateFormat, displayNames, numberFormat } from './intl.ts';
import { languageTable } from '../words/languages.ts';
import type { Language } from './language.ts';
import { anyDateProblem, dateProblem, isYearly } from './partial-date.ts';

/** Returns the BCP 47 tag by which numbers and dates of a language are written. */
export function localeOf(language: Language): string {
  return languageTable[language].locale;
}

/** Returns a number as the language groups its digits; whole numbers have no decimals, others at most two. */
export function formatNumber(value: number, language: Language): string {
  return numberFormat(localeOf(language), { maximumFractionDigits: 2 }).format(value);
}

/** Returns a year, month or day (ISO 8601, as precise as it is known) or the day of every year in the words of the language; what is no date as it is. */
export function formatPartialDate(date: string, language: Language): string {
  if (isYearly(date)) return formatYearly(date, language);
  const [year, month, day] = date.split('-').map(Number);
  // A day that no calendar has would become one that nobody wrote: programs before 2026.11 kept such days.
  if (year === undefined || month === undefined || dateProblem(date) !== null) return date;
  const moment = new Date(0);
  moment.setUTCFullYear(year, month - 1, day ?? 1);
  const options: Intl.DateTimeFormatOptions =
    day === undefined ? { year: 'numeric', month: 'long' } : { year: 'numeric', month: 'long', day: 'numeric' };
  return dateFormat(localeOf(language), { ...options, timeZone: 'UTC' })
    .format(moment)
    .replace(/\s*г\.$/, '');
}

function formatYearly(date: string, language: Language): string {
  if (anyDateProblem(date) !== null) return date;
  const [month = 1, day = 1] = date.slice(2).split('-').map(Number);
  // A leap year has every day that any year has.
  return dateFormat(localeOf(language), { month: 'long', day: 'numeric', timeZone: 'UTC' }).format(
    Date.UTC(2024, month - 1, day),
  );
}

/** Returns a rank or a band of ranks: 5, 401–500. */
export function formatRank(low: number, high: number): string {
  return low === high ? String(low) : `${low}–${high}`;
}

/** Returns the name of a country by its ISO 3166-1 code. */
export function countryName(code: string, language: Language): string {
  return displayNames(localeOf(language), { type: 'region' }).of(code) ?? code;
}

/** Returns the name of a language by its BCP 47 tag. */
export function languageName(tag: string, language: Language): string {
  return displayNames(localeOf(language), { type: 'language' }).of(tag) ?? tag;
}

/** Returns the name of a currency with its code, as a list of them shows it: Indian Rupee (INR). */
export function currencyTitle(code: string, language: Language): string {
  const name = displayNames(localeOf(language), { type: 'currency' }).of(code) ?? code;
  return name === code ? code : `${name} (${code})`;
}

/** Returns what stands between parts of a line that have commas of their own. */
export function semicolon(language: Language): string {
  return language === 'zh' ? '；' : '; ';
}

/** Returns a remark in brackets, with what parts it from the thing before: those of Chinese have their room in themselves. */
export function bracketed(remark: string, language: Language): string {
  return language === 'zh' ? `（${remark}）` : ` (${remark})`;
}

/** Stands between things told on one line: a line may end with it, and none begins with it. */
export const dot = '\u00a0· ';

/** Returns what stands between two sentences of a paragraph: a full stop of Chinese has its room in itself. */
export function sentenceGap(language: Language): string {
  return language === 'zh' ? '' : ' ';
}

/** Returns what stands between the things of a list. */
export function comma(language: Language): string {
  return language === 'zh' ? '、' : ', ';
}

/** Returns what stands between a thing and what is said of it. */
export function colon(language: Language): string {
  return language === 'zh' ? '：' : ': ';
}
