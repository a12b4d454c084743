import type { Language } from '../language.ts';
import { spellChinese } from './spell-chinese.ts';
import { spellEnglish } from './spell-english.ts';
import { spellRussian } from './spell-russian.ts';

/** A number as its sign, the digits before the point and those behind it. */
export interface Digits {
  readonly whole: number;
  readonly decimals: string;
}

const spellers: Readonly<Record<Language, (digits: Digits) => string>> = {
  en: spellEnglish,
  zh: spellChinese,
  ru: spellRussian,
};
const minus: Readonly<Record<Language, string>> = { en: 'minus ', zh: '负', ru: 'минус ' };

/** Returns a number up to 1e15 in the words of a language, which no separator can make ambiguous: two thousand five hundred. */
export function spellNumber(value: number, language: Language): string {
  const [whole = '', decimals = ''] = plain(Math.abs(value)).split('.');
  return `${value < 0 ? minus[language] : ''}${spellers[language]({ whole: Number(whole), decimals })}`;
}

/** The digits of a number, never with an exponent. */
function plain(value: number): string {
  return value < 1e-6 ? value.toFixed(20).replace(/0+$/, '').replace(/\.$/, '') : String(value);
}
