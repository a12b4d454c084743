import { writtenLanguage, type Language, type WrittenLanguage } from '../language.ts';
import type { Digits } from './digits.ts';
import { spellChinese } from './spell-chinese.ts';
import { spellEnglish } from './spell-english.ts';
import { spellRussian } from './spell-russian.ts';

const spellers: Readonly<Record<WrittenLanguage, (digits: Digits) => string>> = {
  en: spellEnglish,
  zh: spellChinese,
  ru: spellRussian,
};
const minus: Readonly<Record<WrittenLanguage, string>> = { en: 'minus ', zh: '负', ru: 'минус ' };

/** Returns a number up to 1e15 in the words of a language (English where it has none here), which no separator can make ambiguous: two thousand five hundred. */
export function spellNumber(value: number, language: Language): string {
  const [whole = '', decimals = ''] = plain(Math.abs(value)).split('.');
  const written = writtenLanguage(language);
  return `${value < 0 ? minus[written] : ''}${spellers[written]({ whole: Number(whole), decimals })}`;
}

/** The digits of a number, never with an exponent. */
function plain(value: number): string {
  return value < 1e-6 ? value.toFixed(20).replace(/0+$/, '').replace(/\.$/, '') : String(value);
}
