/**
 * What stands between the cells of a CSV. Spreadsheets split at a comma where decimals stand behind a point, and at a semicolon where
 * they stand behind a comma: each file goes with the decimal sign of its kind.
 */
export const separators = ['comma', 'semicolon'] as const;
export type Separator = (typeof separators)[number];

/** Returns the part of a locale that is a language tag; `en` where there is none. A Chromium under LANG=C calls its language en-US@posix. */
function tagOf(locale: string): string {
  const tag = locale.replace(/[.@].*$/, '').replaceAll('_', '-');
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? 'en';
  } catch {
    return 'en';
  }
}

/** Returns the separator that the spreadsheets of a locale (BCP 47, or as the system writes it) expect. */
export function separatorOf(locale: string): Separator {
  const decimal = new Intl.NumberFormat(tagOf(locale)).formatToParts(1.5).find(({ type }) => type === 'decimal')?.value;
  return decimal === ',' ? 'semicolon' : 'comma';
}
