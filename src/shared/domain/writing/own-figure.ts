import type { Pen } from './pen.ts';
import { writeValue } from './write-value.ts';
import { writtenField } from './written-fields.ts';

/** What a person wrote of a figure: a number in a unit, or a text. */
export interface Noted {
  readonly field: string | null;
  readonly number: number | null;
  readonly text: string | null;
  readonly unit: string | null;
}

/** Returns a person's own figure as a value of its field would read; for what time it is paid, only they know. */
export function writeOwnFigure({ field, number, text, unit }: Noted, pen: Pen): string {
  const value = { text: { en: text ?? String(number) }, number, unit, qualifier: null };
  return writeValue(value, writtenField(field ?? ''), pen, null);
}
