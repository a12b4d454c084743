/** What is paid for studying, in the order in which it is read. */
export const costLines = [
  'tuition',
  'room',
  'insurance',
  'living',
  'books',
  'visa',
  'application',
  'registration',
  'medical-check',
  'other',
] as const;
export type CostLine = (typeof costLines)[number];

/** What has to be found before a whole can be told: without these a sum would mislead. */
export const essentialLines: readonly CostLine[] = ['tuition', 'room', 'insurance'];

const monthsOfYear = 12;
const semestersOfYear = 2;

/** On which line a price stands, and how often it is paid in a year of study; once in all where null. */
export const timesAYear: Readonly<Record<string, { readonly line: CostLine; readonly times: number | null }>> = {
  tuition: { line: 'tuition', times: 1 },
  'tuition-semester': { line: 'tuition', times: semestersOfYear },
  'tuition-whole': { line: 'tuition', times: null },
  'accommodation-fee': { line: 'room', times: 1 },
  'insurance-fee': { line: 'insurance', times: 1 },
  'living-cost': { line: 'living', times: monthsOfYear },
  'books-fee': { line: 'books', times: 1 },
  'visa-fee': { line: 'visa', times: 1 },
  'application-fee': { line: 'application', times: null },
  'registration-fee': { line: 'registration', times: null },
  'medical-check-fee': { line: 'medical-check', times: null },
  'other-fee': { line: 'other', times: 1 },
};

/** The properties that a sum is worked out from. */
export const costProperties: ReadonlySet<string> = new Set([...Object.keys(timesAYear), 'duration']);

/** Returns the line on which a figure of this property stands, an own one too; null where it is on none. */
export function costLineOf(property: string): CostLine | null {
  return property === 'programme-cost' ? 'tuition' : (timesAYear[property]?.line ?? null);
}
