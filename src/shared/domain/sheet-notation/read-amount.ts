import type { DecimalSign } from '../figure-sheet.ts';
import { rangeIn } from '../figure-draft.ts';
import type { Period, Qualifier } from '../kinds.ts';
import type { CurrencyMention } from '../numbers/currencies.ts';
import { plainDigits } from '../numbers/plain-digits.ts';
import { readNumber } from '../numbers/read-number.ts';

/** What the text of a cell means as an amount. */
export type AmountReading =
  | { readonly kind: 'none' }
  /** 1.234 is two numbers, until it is known what the point is. */
  | { readonly kind: 'either' }
  | {
      readonly kind: 'amount';
      readonly low: number;
      /** Null where it is no range. */
      readonly high: number | null;
      readonly currency: CurrencyMention | null;
      readonly qualifier: Qualifier | null;
      /** Words behind the number that are no currency: years, people. */
      readonly words: string;
      /** For how long it pays, where the text says so. */
      readonly period: Period | null;
    };

const qualified: readonly (readonly [Qualifier, RegExp])[] = [
  [
    'at-least',
    /^(?:≥|>=?|at least|more than|over|from|min\.?|не менее|не меньше|более|больше|свыше|от|至少|不少于|超过|从)\s*/iu,
  ],
  ['at-most', /^(?:≤|<=?|at most|up to|max\.?|no more than|не более|не больше|до|至多|最多|不超过)\s*/iu],
  ['about', /^(?:~|～|≈|about|around|approx\.?|approximately|circa|ca\.|около|примерно|прибл\.?|约|大约)\s*/iu],
  ['at-least', /\s*(?:\+|以上)$/u],
  ['at-most', /\s*(?:以下|以内)$/u],
  ['about', /\s*(?:左右)$/u],
];

const periods: readonly (readonly [Period, RegExp])[] = [
  ['semester', /\s*(?:\/|per|a|each|за|в|每)?\s*(?:semesters?|term|sem\.?|семестр|学期)\.?$/iu],
  [
    'year',
    /\s*(?:(?:\/|per|an?|each|в|за|每)\s*(?:academic\s+)?(?:years?|yr|annum|год|学年|年)|p\.?\s?a\.?|annually|ежегодно)\.?$/iu,
  ],
  ['month', /\s*(?:(?:\/|per|a|each|в|за|每)\s*(?:month|mo|мес|месяц|个?月)|monthly)\.?$/iu],
];

/** Takes away what a pattern finds; null where it finds nothing. */
function without<Kind>(text: string, table: readonly (readonly [Kind, RegExp])[]): readonly [Kind | null, string] {
  for (const [kind, pattern] of table) {
    const rest = text.replace(pattern, '');
    if (rest !== text && /[\d一二三四五六七八九十百千万]/u.test(rest)) return [kind, rest.trim()];
  }
  return [null, text];
}

/** Returns for how long a unit pays, and the unit without that: CNY/year, 元/学年. */
export function periodIn(unit: string): readonly [Period | null, string] {
  for (const [period, pattern] of periods) {
    const rest = unit.replace(pattern, '');
    if (rest !== unit) return [period, rest.trim()];
  }
  return [null, unit.trim()];
}

/** The sign that may be that of thousands or of decimals. */
const openSign = (plain: string) => /\d([.,])\d{3}(?!\d)/.exec(plain)?.[1];

type OneRead = { readonly value: number; readonly currency: CurrencyMention | null; readonly words: string };

function readOne(text: string, decimals: DecimalSign | null): OneRead | 'either' | null {
  const reading = readNumber(text, 'en', 'amount');
  if (reading.kind === 'words') {
    const [, digits, words] = /^([^\p{L}]*\d[\d .,'٬٫]*)\s*(\p{L}[^\d]*)$/u.exec(plainDigits(text)) ?? [];
    const inner = digits === undefined ? null : readOne(digits, decimals);
    return inner === null || inner === 'either' ? inner : { ...inner, words: (words ?? '').trim() };
  }
  if (reading.kind !== 'number') return null;
  const [first, second] = reading.values;
  const { unit: currency } = reading;
  if (first === undefined) return null;
  if (second === undefined) return { value: first, currency, words: '' };
  if (decimals === null) return 'either';
  return { value: openSign(plainDigits(text)) === decimals ? second : first, currency, words: '' };
}

/**
 * Returns what a text means as an amount: a number or a range in any notation, with a currency, "over" or "about", and for how long it
 * pays. `decimals` is the sign before the decimals, null where it is not known.
 */
export function readAmount(text: string, decimals: DecimalSign | null): AmountReading {
  const [period, withoutPeriod] = without(plainDigits(text), periods);
  const ends = rangeIn(withoutPeriod);
  if (ends) {
    const [low, high] = ends.map((end) => readOne(end, decimals));
    if (low === 'either' || high === 'either') return { kind: 'either' };
    if (low && high)
      return {
        kind: 'amount',
        low: low.value,
        high: high.value,
        currency: high.currency ?? low.currency,
        qualifier: null,
        words: high.words,
        period,
      };
  }
  const [qualifier, bare] = without(withoutPeriod, qualified);
  const one = readOne(bare, decimals);
  if (one === 'either') return { kind: 'either' };
  if (one === null) return { kind: 'none' };
  return { kind: 'amount', low: one.value, high: null, currency: one.currency, qualifier, words: one.words, period };
}

/** What a text tells of the sign before the decimals: one, `either` where it could be both, null where it tells nothing. */
export function decimalsOf(text: string): DecimalSign | 'either' | null {
  const plain = plainDigits(text);
  const told = (rangeIn(plain) ?? [plain]).map((end): DecimalSign | 'either' | null => {
    const one = readOne(end.replace(/^[^\d]+/, ''), null);
    if (one === 'either') return 'either';
    const signs = end.match(/(?<=\d)[.,](?=\d)/g) ?? [];
    const last = signs.at(-1);
    if (one === null || last === undefined) return null;
    // All that stand between digits are thousands: the other sign is left for the decimals.
    const isWhole = Number(end.replace(/\D/g, '')) === one.value;
    return isWhole ? (last === ',' ? '.' : ',') : (last as DecimalSign);
  });
  return told.find((one) => one === '.' || one === ',') ?? told.find((one) => one !== null) ?? null;
}

/** Returns the sign that stands before decimals in cells, and whether it is to be asked for: where they tell nothing of it, or different things. */
export function decimalsIn(cells: readonly string[]): {
  readonly found: DecimalSign | null;
  readonly asked: boolean;
  /** A cell that has two meanings. */
  readonly example: string | null;
} {
  const told = cells.map(decimalsOf);
  const example = cells[told.indexOf('either')] ?? null;
  const found = (['.', ','] as const).filter((sign) => told.includes(sign));
  const [only] = found;
  if (found.length === 1 && only !== undefined) return { found: only, asked: false, example };
  return { found: null, asked: example !== null, example };
}
