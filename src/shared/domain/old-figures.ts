import { lastDay } from './partial-date.ts';
import { isPropertyId, properties } from './properties/dictionary.ts';

/** Beyond so many years a figure says that it is old. */
const oldAfterYears = 5;

/** Returns whether a partial date is, even by its last day, more than five years before a day (ISO 8601). */
export function isOld(date: string, today: string): boolean {
  const end = lastDay(date);
  return `${String(Number(end.slice(0, 4)) + oldAfterYears).padStart(4, '0')}${end.slice(4)}` < today;
}

/** Returns whether values of a field grow old: who holds an office does, what happened once does not, and a rank is that of its year for ever. */
export function ages(field: string): boolean {
  if (!isPropertyId(field)) return field !== 'ranking';
  const { group, state } = properties[field];
  return state === true || group !== 'history';
}
