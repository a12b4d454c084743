import { listFormat } from '../intl.ts';
import type { Reader } from '../../words/reader.ts';
import { value } from '../../words/value.ts';
import { dot, formatNumber, formatPartialDate, localeOf } from '../formatting.ts';
import { inLanguage, type PartialText } from '../language.ts';
import { isYearly } from '../partial-date.ts';
import { glued } from './glued.ts';

/**
 * Writes the parts of values in one language. `grouped` is for people: digits in groups, units that do not leave their number
 * at the end of a line. `plain` is for files, which programs read too.
 */
export interface Pen extends Reader {
  readonly text: (text: PartialText) => string;
  readonly number: (value: number) => string;
  readonly range: (low: number, high: number) => string;
  /** As precise as it is known. */
  readonly date: (date: string) => string;
  /** Several things one after another, as the language sets them apart. */
  readonly list: (items: readonly string[]) => string;
  /** Several things told on one line, which no line of a page begins with a dot of. */
  readonly apart: (parts: readonly string[]) => string;
  /** Currencies without a word are written by their code. */
  readonly withUnit: (digits: string, unit: string | null) => string;
  readonly counted: (what: 'years' | 'months' | 'ages', from: number, to: number) => string;
}

type NamedUnit = keyof typeof value.unit;
const isNamed = (unit: string): unit is NamedUnit => Object.hasOwn(value.unit, unit);

/** Returns what a unit is called; nothing where people and things are counted without a word. */
export function unitWord(unit: string | null, { say }: Reader): string {
  return unit === null || !isNamed(unit) ? (unit ?? '') : say(`value.unit.${unit}`);
}

/** Returns the pen that writes for a reader. */
export function penOf(reader: Reader, digits: 'grouped' | 'plain' = 'grouped'): Pen {
  const { language, say } = reader;
  const number = (value: number) => (digits === 'grouped' ? formatNumber(value, language) : String(value));
  const range = (low: number, high: number) => `${number(low)}–${number(high)}`;
  const space = digits === 'grouped' ? '\u00a0' : ' ';
  return {
    ...reader,
    text: (text) => (digits === 'grouped' ? glued(inLanguage(text, language)) : inLanguage(text, language)),
    number,
    range,
    // For a day of every year programs have no form that a spreadsheet would not take for a formula.
    date: (date) => (digits === 'grouped' || isYearly(date) ? formatPartialDate(date, language) : date),
    list: (items) => listFormat(localeOf(language), { style: 'narrow', type: 'conjunction' }).format(items),
    apart: (parts) => parts.join(digits === 'grouped' ? dot : ' · '),
    withUnit: (written, unit) => {
      const word = unitWord(unit, reader);
      return word === '' ? written : `${written}${space}${word}`;
    },
    counted: (what, from, to) =>
      say(`lengths.${what}`, { digits: from === to ? number(from) : range(from, to), count: to }),
  };
}
