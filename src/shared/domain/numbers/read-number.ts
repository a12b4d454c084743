import { localeOf } from '../formatting.ts';
import { languages, type Language } from '../language.ts';
import { readCurrencyName, type CurrencyMention } from './currencies.ts';
import { readHan, times, type HanPart } from './han-number.ts';
import { partsOf, type Part } from './number-parts.ts';
import { plainDigits } from './plain-digits.ts';
import { readSeparated, type DigitsRead, type Habit } from './separated-digits.ts';

/** What a number is for: an amount (money, people) has thousands, a rate has decimals. */
export type NumberPurpose = 'amount' | 'rate';

/** What a person's text means as a number. */
export type NumberReading =
  | { readonly kind: 'blank' }
  /** No number, or more than one: a sentence, a range. */
  | { readonly kind: 'words' }
  /** Nothing but digits and signs, and yet no number: 2,5000; larger or finer than can be kept; or two unlike currencies. */
  | { readonly kind: 'refused'; readonly problem: 'notation' | 'size' | 'currencies' }
  | ReadNumber;

export interface ReadNumber {
  readonly kind: 'number';
  /** The meanings there may be, the likelier first. */
  readonly values: readonly number[];
  /** Whether the first may be kept unasked; it is echoed in any case. */
  readonly sure: boolean;
  /** The currency in the text, or `percent`; null where there is none. */
  readonly unit: CurrencyMention | null;
}

/** The largest number that is kept, and the most digits that a number holds to the last. */
const largest = 1e15;
const mostDigits = 15;

type Notation = Pick<Habit, 'decimal' | 'comma'>;

/** What point and comma mean where a language is written, found out once. */
const habits = Object.fromEntries(languages.map((language) => [language, notationOf(language)])) as Readonly<
  Record<Language, Notation>
>;

function notationOf(language: Language): Notation {
  const parts = new Intl.NumberFormat(localeOf(language), { numberingSystem: 'latn' }).formatToParts(1234567.5);
  const has = (type: string, sign: string) => parts.some((part) => part.type === type && part.value === sign);
  return { decimal: has('decimal', ',') ? ',' : '.', comma: has('group', ',') };
}

/**
 * Returns what a text means as a number, in any notation of the world: digits of any script, thousands and lakhs, decimal point and
 * comma, 2.5万, 1.2 lakh, 25 тыс., with a currency before or behind. Where a notation has two meanings both are told; the language of
 * the window and the purpose say which is the likelier. What has none is refused and never guessed at.
 */
export function readNumber(text: string, language: Language, purpose: NumberPurpose = 'amount'): NumberReading {
  const plain = plainDigits(text);
  if (plain === '') return { kind: 'blank' };
  // 25'000.– and 25,- are whole, and so are 1,50,000/- of India, "only" behind it or not, and 40,000/= of East Africa.
  const sign = /^([^\d]*?)-\s*/.exec(plain);
  const body = plain.replace(/(?:[.,]-{1,2}|\/[-=](?: ?only\b)?)(?=\s*\D*$)/i, '');
  const negative = sign !== null && body.startsWith(sign[0]);
  const parts = partsOf(negative ? `${sign[1]}${body.slice(sign[0].length)}` : body);
  const first = parts.findIndex((part) => part.kind === 'digits' || part.kind === 'han');
  const last = parts.findLastIndex((part) => part.kind !== 'words');
  if (first < 0) return { kind: 'words' };
  const inside = parts.slice(first, last + 1);
  const around = [...parts.slice(0, first), ...parts.slice(last + 1)];
  const units = around.map((part) => (part.kind === 'words' ? readUnit(part.text) : null));
  if (inside.some((part) => part.kind === 'words') || units.includes(null))
    return /\d/.test(plain) && !/[\p{L}\p{Sc}-]/u.test(plain)
      ? { kind: 'refused', problem: 'notation' }
      : { kind: 'words' };
  const unit = together(units as readonly CurrencyMention[]);
  if (unit === 'unlike') return { kind: 'refused', problem: 'currencies' };
  const read = valuesOf(inside, { ...habits[language], purpose: purpose === 'rate' ? 'factor' : 'amount' });
  if (read === null) return { kind: 'refused', problem: 'notation' };
  if (read.values.some((value) => !fits(value))) return { kind: 'refused', problem: 'size' };
  const values = read.values.map((value) => Number(value) * (negative ? -1 : 1));
  return { kind: 'number', values: [...new Set(values)], sure: read.sure, unit };
}

function readUnit(words: string): CurrencyMention | null {
  if (words === '%') return { written: words, codes: ['percent'], asked: false, alias: false };
  return readCurrencyName(words);
}

/** ¥ before and RMB behind are one currency; ¥ and USD are two. */
function together(mentions: readonly CurrencyMention[]): CurrencyMention | null | 'unlike' {
  const [first, ...rest] = mentions;
  if (!first) return null;
  return rest.reduce<CurrencyMention | 'unlike'>((all, next) => {
    if (all === 'unlike') return all;
    const codes = all.codes.filter((code) => next.codes.includes(code));
    if (codes.length === 0) return 'unlike';
    return {
      written: `${all.written} ${next.written}`,
      codes,
      asked: all.asked && next.asked,
      alias: all.alias || next.alias,
    };
  }, first);
}

function fits(value: string): boolean {
  const digits = value.replace('.', '').replace(/^0+/, '');
  const fine = value.includes('.') ? digits.replace(/0+$/, '') : digits;
  return Math.abs(Number(value)) <= largest && fine.length <= mostDigits + (value.includes('.') ? 0 : 1);
}

function valuesOf(parts: readonly Part[], habit: Habit): DigitsRead | null {
  if (parts.some((part) => part.kind === 'han')) return readChinese(parts, habit);
  const [only] = parts;
  if (parts.length === 1 && only?.kind === 'digits') return readSeparated(only.text, habit);
  return readTerms(parts, { ...habit, purpose: 'factor' });
}

/** 1 crore 20 lakh: each term smaller than the power of the one before. */
function readTerms(parts: readonly Part[], habit: Habit): DigitsRead | null {
  const terms: { read: DigitsRead; power: number }[] = [];
  for (const part of parts) {
    const term = terms.at(-1);
    if (part.kind === 'digits') {
      const read = readSeparated(part.text, habit);
      if (read === null || (term && term.power === 0)) return null;
      terms.push({ read, power: 0 });
    } else if (part.kind === 'power' && term) term.power += part.power;
    else return null;
  }
  const [first, ...rest] = terms;
  if (!first) return null;
  if (rest.length === 0)
    return { values: first.read.values.map((value) => times(value, first.power)), sure: first.read.sure };
  let sum = 0;
  let room = Infinity;
  for (const { read, power } of terms) {
    const [value, other] = read.values;
    const part = Number(times(value ?? '', power));
    if (value === undefined || other !== undefined || value.includes('.') || part >= room) return null;
    sum += part;
    room = 10 ** power;
  }
  return { values: [String(sum)], sure: true };
}

function readChinese(parts: readonly Part[], habit: Habit): DigitsRead | null {
  const choices: DigitsRead[] = [];
  const all: HanPart[] = [];
  for (const part of parts) {
    if (part.kind === 'han') all.push({ sign: part.text });
    else if (part.kind === 'digits') {
      const read = readSeparated(part.text, { ...habit, purpose: 'factor' });
      if (!read) return null;
      choices.push(read);
      all.push({ number: read.values[0] ?? '' });
    } else return null;
  }
  const [first] = choices;
  const unsure = choices.find((read) => read.values.length > 1 || !read.sure);
  if (unsure && (choices.length > 1 || first !== unsure)) return null;
  const variants = unsure
    ? unsure.values.map((number) => all.map((part) => ('number' in part ? { number } : part)))
    : [all];
  const values = variants.flatMap((variant) => readHan(variant));
  return values.length === 0 ? null : { values, sure: unsure ? unsure.sure : true };
}
