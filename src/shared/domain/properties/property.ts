import type { LocalText } from '../language.ts';
import type { ValueType } from './types/value-type.ts';

/** Groups in the order of a profile: what a student of medicine compares first comes first. */
export const propertyGroups = [
  'recognition',
  'cost',
  'teaching',
  'licensing',
  'clinical',
  'admission',
  'standing',
  'scholarship',
  'international',
  'size',
  'research',
  'history',
  'alliance',
  'identity',
  'contact',
] as const;
export type PropertyGroup = (typeof propertyGroups)[number];

export interface Property {
  readonly label: LocalText;
  /** One line on what the figure means, for a reader who has not met the term. */
  readonly meaning: LocalText;
  readonly group: PropertyGroup;
  /** How its values are read, checked, written, compared, sorted and exported: a file of `types/`. */
  readonly type: ValueType;
  /** The units a claim may carry; with one only, a source file may leave it out. Money is in ISO 4217 codes. */
  readonly units?: readonly string[];
  /** The per of a money value. */
  readonly per?: 'year' | 'semester' | 'programme' | 'month' | 'once';
  /** Whom a claim may be on: the school (where it is left out), one of its programmes, or either. */
  readonly holder?: 'programme' | 'either';
  /** Several values hold at once (a school has many scholarships), so unlike values are no disagreement. */
  readonly many?: true;
  /** A value belongs to its year, so values of different years are a series and no disagreement. */
  readonly series?: true;
  /** Its date is the last day of what may open on another, and may come again every year. */
  readonly term?: true;
  /** Its value holds until another takes its place, as who holds an office does, so that the newest dated one is first. */
  readonly state?: true;
  /** Which direction a student would call better; absent where there is none. */
  readonly better?: 'higher' | 'lower';
  /** The allowed values of a `choice`, with their labels. */
  readonly choices?: Readonly<Record<string, LocalText>>;
}

export type PropertyTable = Readonly<Record<string, Property>>;
