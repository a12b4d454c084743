/**
 * What stands between the cells of a CSV. Spreadsheets split at a comma where decimals stand behind a point, and at a semicolon where
 * they stand behind a comma: each file goes with the decimal sign of its kind.
 */
export const separators = ['comma', 'semicolon'] as const;
export type Separator = (typeof separators)[number];

/** Returns the separator that the spreadsheets of a locale (BCP 47) expect. */
export function separatorOf(locale: string): Separator {
  const decimal = new Intl.NumberFormat(locale).formatToParts(1.5).find(({ type }) => type === 'decimal')?.value;
  return decimal === ',' ? 'semicolon' : 'comma';
}
