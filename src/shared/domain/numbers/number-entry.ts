import type { NumberReading, ReadNumber } from './read-number.ts';

/** What the person chose of the readings: one by its place, or the text as it stands. */
export type Picked = number | 'words' | null;

/** What a field for a number holds, as far as it is understood. */
export type NumberEntry =
  | { readonly kind: 'blank' }
  | { readonly kind: 'words' }
  | { readonly kind: 'number'; readonly value: number; readonly unit: ReadNumber['unit'] }
  | { readonly kind: 'unclear'; readonly problem: 'choose' | 'notation' | 'size' | 'currencies' };

/** What is kept of a reading once it was echoed; what has two meanings waits for a choice, unless the likelier is sure. */
export function entryOf(reading: NumberReading, picked: Picked): NumberEntry {
  if (reading.kind === 'blank') return reading;
  if (picked === 'words' || reading.kind === 'words') return { kind: 'words' };
  if (reading.kind === 'refused') return { kind: 'unclear', problem: reading.problem };
  const value = reading.values[picked ?? (reading.sure ? 0 : -1)];
  return value === undefined ? { kind: 'unclear', problem: 'choose' } : { kind: 'number', value, unit: reading.unit };
}
