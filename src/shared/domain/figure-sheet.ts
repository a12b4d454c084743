import { propertyIds, type PropertyId } from './properties/dictionary.ts';

/** What a column of a table of figures may be, in the order in which the template has them. */
export const figureRoles = [
  'school',
  'property',
  'value',
  'unit',
  'programme',
  'level',
  'years',
  'scope',
  'date',
  'title',
  'publisher',
  'url',
  'kind',
  'published',
  'accessed',
  'note',
] as const;
export type FigureRole = (typeof figureRoles)[number];

/** A column that holds the values of one property, as most tables have them: a school a row, a fee a column. */
export type ValueColumn = `value:${PropertyId}`;
export type FigureColumn = FigureRole | ValueColumn | 'none';

const valuesOf = (id: PropertyId): ValueColumn => `value:${id}`;
/** All that a column can be. */
export const figureColumns: readonly FigureColumn[] = ['none', ...figureRoles, ...propertyIds.map(valuesOf)];

/** Returns the property whose values stand in a column; null where it is another. */
export function propertyOfColumn(column: FigureColumn): PropertyId | null {
  return propertyIds.find((id) => column === valuesOf(id)) ?? null;
}

/** Returns the column of the values of a property. */
export const columnOfProperty = valuesOf;

/** The forms of the table to be filled in. */
export const templateForms = ['csv', 'xlsx'] as const;

/** The sign before the decimals. */
export const decimalSigns = ['.', ','] as const;
export type DecimalSign = (typeof decimalSigns)[number];

/** In which order day and month stand, where both are numbers and the year comes last. */
export const dateOrders = ['day-month', 'month-day'] as const;
export type DateOrder = (typeof dateOrders)[number];

/** How a row stands: to be taken, to be looked at, not to be taken, or there already. */
export const figureStates = ['sure', 'unsure', 'refused', 'there'] as const;
export type FigureState = (typeof figureStates)[number];

/** Why a row is not taken. */
export const refusals = [
  'blank-school',
  'no-school',
  'no-property',
  'of-programme',
  'no-programme',
  'blank',
  'no-number',
  'which-number',
  'other-period',
  'no-date',
  'which-date',
  'no-currency',
  'which-currency',
  'no-unit',
  'no-choice',
  'no-document',
  'no-source',
  'no-kind',
  'rule',
  'full',
  'long',
] as const;
export type Refusal = (typeof refusals)[number];

/** What is to be looked at in a row that could be taken. */
export const doubts = ['near-school', 'likely-programme', 'academic-year', 'short-year', 'share'] as const;
export type Doubt = (typeof doubts)[number];
