import { asWritten } from '../../as-written.ts';
import type { Fact, Given, Value, ValueType, Wrong } from './value-type.ts';

/** What the types of texts have in common; each file beside says what is its own. */

/** Returns a text in the languages given, or what is wrong with its form. */
export function readText({ property, value, unit }: Given): { readonly fact: Fact } | Wrong {
  if (unit !== undefined) return { at: 'unit', wrong: { code: 'value.noUnit', property, given: unit } };
  if (typeof value === 'number' || typeof value === 'boolean')
    return { wrong: { code: 'value.takesText', property, given: asWritten(value) } };
  if (typeof value === 'object' && !('en' in value))
    return { wrong: { code: 'value.takesTexts', property, given: asWritten(value) } };
  return { fact: { text: typeof value === 'string' ? { en: value } : value, number: null, unit: null } };
}

/** Returns the letters and digits of a text, whatever its case, width and signs. */
export function textKey({ text }: Pick<Value, 'text'>): string {
  return text.en
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

/** What every type of text has: nothing to reckon with, and nothing that two schools could be measured by. */
export const textual = {
  read: readText,
  check: () => null,
  units: () => 'any',
  write: ({ text }, _property, pen) => pen.text(text),
  compare: { key: textKey, aspects: [] },
  sort: (a, b) => (a.text.en < b.text.en ? -1 : Number(a.text.en > b.text.en)),
  export: () => null,
  entry: 'line',
  shownAs: 'text',
} as const satisfies Omit<ValueType, 'name'>;
