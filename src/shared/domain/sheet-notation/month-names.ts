/**
 * Languages in which sources on schools are written, by their locales. Not all of CLDR: what is a month in a small language is another in a
 * large one in short (out is August in Mauritius and October in Portugal), so that with all of them hardly any short name would be left.
 */
export const monthLocales: readonly string[] = (
  'en ru zh de fr es pt it nl pl cs sk sl hr sr-Latn sr bs mk bg uk be ro hu el sq tr az uz kk ky tg tk mn ka hy et lv lt fi sv da nb is ca gl ' +
  'ar fa ur he hi ne bn ta te kn ml gu mr pa si my km lo th vi id ms sw am'
).split(' ');

const long = { month: 'long' } as const;
/** By itself, beside a day (many languages decline it then), and in short. */
const forms: readonly Intl.DateTimeFormatOptions[] = [
  long,
  { ...long, day: 'numeric' },
  { month: 'short' },
  { month: 'short', day: 'numeric' },
];

const folded = (word: string) => word.normalize('NFKC').toLowerCase().replace(/\.$/, '');

/** What is written beside what CLDR has. */
const names = new Map<string, Set<number>>([['sept', new Set([9])]]);
/** The locales whose names are not read yet: a person may never bring a date with a month in words. */
const unread = [...monthLocales];

function learnFrom(locale: string): void {
  for (const form of forms) {
    const format = new Intl.DateTimeFormat(locale, {
      ...form,
      calendar: 'gregory',
      numberingSystem: 'latn',
      timeZone: 'UTC',
    });
    for (let month = 1; month <= 12; month++)
      for (const { type, value } of format.formatToParts(Date.UTC(2026, month - 1, 15))) {
        if (type !== 'month' || /\d/.test(value)) continue;
        const word = folded(value);
        names.set(word, (names.get(word) ?? new Set()).add(month));
      }
  }
}

/** Learns the names of all months: some ten milliseconds a locale, so that `pause` lets whoever waits in between them. */
export async function learnMonths(pause: () => Promise<void>): Promise<void> {
  for (let locale = unread.shift(); locale !== undefined; locale = unread.shift()) {
    learnFrom(locale);
    await pause();
  }
}

/** Returns the months that a word may name in any language: more than one where two languages differ, none where it is no month. */
export function monthsNamed(word: string): readonly number[] {
  for (let locale = unread.shift(); locale !== undefined; locale = unread.shift()) learnFrom(locale);
  return [...(names.get(folded(word)) ?? [])];
}
