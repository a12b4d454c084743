import type { LocalText } from '../language.ts';

/**
 * How a value is written and compared.
 * `text` is prose in three languages; `name` is a proper name, of which English is required;
 * `code` is an identifier, kept to the letter.
 */
export type PropertyType =
  | 'count'
  | 'money'
  | 'area'
  | 'percent'
  | 'year'
  | 'text'
  | 'name'
  | 'code'
  | 'url'
  | 'choice';

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

/** Units a number may carry; money is in ISO 4217 codes, area in square metres, hectares or mu (1/15 ha). */
export const units = [
  'people',
  'items',
  'beds',
  'visits',
  'CNY',
  'RUB',
  'USD',
  'EUR',
  'm2',
  'ha',
  'mu',
  'percent',
  'months',
] as const;
export type Unit = (typeof units)[number];

export interface Property {
  readonly label: LocalText;
  /** One line on what the figure means, for a reader who has not met the term. */
  readonly meaning: LocalText;
  readonly group: PropertyGroup;
  readonly type: PropertyType;
  /** The units a claim may carry; with one only, a source file may leave it out. */
  readonly units?: readonly Unit[];
  /** The per of a money value. */
  readonly per?: 'year' | 'month' | 'once';
  /** Several values hold at once (a school has many scholarships), so unlike values are no disagreement. */
  readonly many?: true;
  /** A value belongs to its year, so values of different years are a series and no disagreement. */
  readonly series?: true;
  /** Which direction a student would call better; absent where there is none. */
  readonly better?: 'higher' | 'lower';
  /** The allowed values of a `choice`, with their labels. */
  readonly choices?: Readonly<Record<string, LocalText>>;
}

export type PropertyTable = Readonly<Record<string, Property>>;
