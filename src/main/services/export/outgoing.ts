import type { Source } from '../../../shared/contract/values.ts';
import type { Reader } from '../../../shared/words/reader.ts';
import type { Place } from '../../database/reference/located.ts';

/** A whole day, ISO 8601: a form that knows days writes it as one. */
export interface Day {
  readonly day: string;
}

/** A number stays one; a text is kept from being taken for a formula, a date or a number; null is an empty cell. */
export type Cell = string | number | Day | null;

const wholeDay = /^\d{4}-\d{2}-\d{2}$/;

/** Returns a partial date as a cell: a day where it is one, else its text. */
export function dateCell(date: string | null): Cell {
  return date !== null && wholeDay.test(date) ? { day: date } : date;
}

/** Rows under a head, all of one width. */
export interface Table {
  readonly head: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  /** Whether cells name sources by their numbers alone, so that a form without sheets has them below. */
  readonly numbersSources?: boolean;
}

/** What goes out, said once for all forms: each writer takes from it what its form holds. */
export interface Outgoing {
  /** Names the file and the form of its JSON. */
  readonly form: string;
  /** What the form of its JSON is called, where it is called otherwise. */
  readonly formOfData?: string;
  /** What else is in the file's name. */
  readonly names: readonly string[];
  /** What the sheet is called. */
  readonly title: (reader: Reader) => string;
  readonly table: (reader: Reader) => Table;
  /** Further sheets, where the form has sheets. */
  readonly beside?: (reader: Reader) => readonly { readonly name: string; readonly table: Table }[];
  readonly sources: readonly Source[];
  /** The schools in it that lie somewhere; absent where it is no matter of places. */
  readonly places?: () => readonly Place[];
  /** All of it in all languages, as JSON has it. */
  readonly content: () => object;
}
