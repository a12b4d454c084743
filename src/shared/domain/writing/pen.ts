import { fill } from '../../words/fill.ts';
import { lengths } from '../../words/lengths.ts';
import { value } from '../../words/value.ts';
import { formatNumber, formatPartialDate } from '../formatting.ts';
import { inLanguage, type Language, type LocalText, type PartialText } from '../language.ts';

/**
 * Writes the parts of values in one language. `grouped` is for people: digits in groups, units that do not leave their number
 * at the end of a line. `plain` is for files, which programs read too.
 */
export interface Pen {
  readonly language: Language;
  readonly text: (text: PartialText) => string;
  readonly number: (value: number) => string;
  readonly range: (low: number, high: number) => string;
  /** As precise as it is known. */
  readonly date: (date: string) => string;
  /** Currencies without a word are written by their code. */
  readonly withUnit: (digits: string, unit: string | null) => string;
  readonly counted: (what: 'years' | 'months', from: number, to: number) => string;
}

const unitWords: Readonly<Record<string, LocalText>> = value.unit;

/** Returns what a unit is called; nothing where people and things are counted without a word. */
export function unitWord(unit: string | null, language: Language): string {
  if (unit === null) return '';
  return Object.hasOwn(unitWords, unit) ? (unitWords[unit]?.[language] ?? unit) : unit;
}

function createPen(language: Language, digits: 'grouped' | 'plain'): Pen {
  const number = (value: number) => (digits === 'grouped' ? formatNumber(value, language) : String(value));
  const range = (low: number, high: number) => `${number(low)}–${number(high)}`;
  const space = digits === 'grouped' ? '\u00a0' : ' ';
  return {
    language,
    text: (text) => inLanguage(text, language),
    number,
    range,
    date: (date) => (digits === 'grouped' ? formatPartialDate(date, language) : date),
    withUnit: (written, unit) => {
      const word = unitWord(unit, language);
      return word === '' ? written : `${written}${space}${word}`;
    },
    counted: (what, from, to) =>
      fill(lengths[what], language, { digits: from === to ? number(from) : range(from, to), count: to }),
  };
}

const pens = new Map<string, Pen>();

/** Returns the pen of a language, the same each time. */
export function penOf(language: Language, digits: 'grouped' | 'plain' = 'grouped'): Pen {
  const known = pens.get(language + digits) ?? createPen(language, digits);
  pens.set(language + digits, known);
  return known;
}
