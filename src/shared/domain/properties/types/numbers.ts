import { asWritten } from '../../as-written.ts';
import type { Pen } from '../../writing/pen.ts';
import type { Fact, Given, Typed, Value, ValueType, Wrong } from './value-type.ts';

/** What the types of numbers have in common; each file beside says what is its own. */

/** The ends of what a source file gives as a number or as a range such as 600-2000; null where it is neither. */
function endsOf(value: Given['value']): readonly [number, number | null] | null {
  if (typeof value === 'number') return [value, null];
  const range = typeof value === 'string' ? /^(\d+(?:\.\d+)?)-(\d+(?:\.\d+)?)$/.exec(value) : null;
  return range ? [Number(range[1]), Number(range[2])] : null;
}

/** Returns a number, or a range of numbers, in one of the units of its property, or what is wrong with its form. */
export function readNumber(
  { property, value, unit: given }: Given,
  { units = [] }: Typed,
): { readonly fact: Fact } | Wrong {
  const ends = endsOf(value);
  if (ends === null) return { wrong: { code: 'value.takesNumber', property, given: asWritten(value) } };
  const [number, high] = ends;
  if (high !== null && high <= number) return { wrong: { code: 'value.rangeTurned', low: number, high } };
  const unit = given ?? (units.length === 1 ? units[0] : undefined);
  if (unit === undefined) return { at: 'value', wrong: { code: 'value.needsUnit', property, units } };
  if (!units.includes(unit)) return { at: 'unit', wrong: { code: 'value.otherUnit', property, given: unit, units } };
  const text = { en: high === null ? String(number) : `${number}–${high}` };
  return { fact: high === null ? { text, number, unit } : { text, number, high, unit } };
}

/** Returns what is wrong with a number below zero; null where it is none. */
export function checkNumber({ number, text }: Fact, property: string): Wrong | null {
  return (number ?? 0) < 0 ? { wrong: { code: 'value.belowZero', property, given: text.en } } : null;
}

/** Returns a number or a range of numbers with its unit: 27,724, 600–2,000 CNY. */
export function writeNumber({ text, number, high, unit }: Value, pen: Pen): string {
  if (number === null) return pen.text(text);
  const digits = high === null || high === undefined || high === number ? pen.number(number) : pen.range(number, high);
  return pen.withUnit(digits, unit);
}

type Measured = { readonly number: number; readonly unit: string | null };
const asItIs = ({ number, unit }: Value): Measured => ({ number: number ?? 0, unit });

/** Returns what a number, or a range, has in common with those that are the same in the same words: "over 2,000" and 2,000 are two. */
export function numberKey({ number, high, unit, qualifier }: Value): string {
  return JSON.stringify([number, high ?? null, unit, qualifier]);
}

/**
 * Returns whether two numbers can both be true: "about" allows a twentieth, "over" up to half as much again, a range what lies within;
 * `inUnits` makes them comparable, and `rounding` is how far apart that may leave them.
 */
export function agreeingNumbers(
  a: Value,
  b: Value,
  inUnits: (value: Value) => Measured = asItIs,
  rounding = 0,
): boolean {
  const [x, y] = [inUnits(a), inUnits(b)];
  if (x.unit !== y.unit) return false;
  const [xHigh, yHigh] = [a, b].map((value) => inUnits({ ...value, number: value.high ?? value.number }).number) as [
    number,
    number,
  ];
  if (x.number <= yHigh && y.number <= xHigh) return true;
  const tolerance = a.qualifier === 'about' || b.qualifier === 'about' ? 0.05 : rounding;
  if (Math.abs(x.number - y.number) <= tolerance * Math.max(x.number, y.number)) return true;
  const reaches = (bound: Value, low: number, high: number) =>
    bound.qualifier === 'at-least' && high >= low && high <= low * 1.5;
  return reaches(a, x.number, y.number) || reaches(b, y.number, x.number);
}

/** Orders by the number, those without one first. */
export function sortNumbers(a: Value, b: Value): number {
  return (a.number ?? -Infinity) - (b.number ?? -Infinity) || (a.high ?? a.number ?? 0) - (b.high ?? b.number ?? 0);
}

/** Returns a number that nothing qualifies; null for any other. */
export function exportNumber({ number, high, qualifier }: Value): number | null {
  return qualifier === null && (high === null || high === undefined || high === number) ? number : null;
}

/** Returns the units that the property names. */
export const ownUnits: ValueType['units'] = ({ units = [] }) => units;
