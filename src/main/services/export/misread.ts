const english =
  'jan(uary)?|feb(ruary)?|mar(ch)?|apr(il)?|may|june?|july?|aug(ust)?|sept?(ember)?|oct(ober)?|nov(ember)?|dec(ember)?';
const russian =
  'янв(ар[ья])?|фев(рал[ья])?|марта?|мар|апр(ел[ья])?|ма[йя]|июн[ья]?|июл[ья]?|авг(уста?)?|сент?(ябр[ья])?|окт(ябр[ья])?|ноя(бр[ья])?|дек(абр[ья])?';
const month = `(${english}|${russian})\\.?`;

/**
 * Texts that a spreadsheet turns into something else as it opens a CSV, in quotes or not (Excel by the system's locale, LibreOffice where
 * it is told to): a month into its first day, a band of ranks into a day, a code into a number without its zeros.
 */
const misread: readonly RegExp[] = [
  // 2026-03, 1-2, 3/4, 01.02.2026, 12:30, 5 pm, 1 1/2
  /^\d{1,4}\s*[-/.:]\s*\d{1,4}(\s*[-/.:]\s*\d{1,4})?(\s*[ap]m?)?$/i,
  /^\d{1,2}\s+[ap]m?$/i,
  /^\d+\s+\d+\/\d+$/,
  // March 2026, Mar-26, 5 May, 3-Mar-26; 5 мая; 2026年3月, 3月5日
  new RegExp(`^${month}[\\s,/-]*\\d{1,4}([\\s,/-]+\\d{1,4})?$`, 'i'),
  new RegExp(`^\\d{1,4}[\\s.,/-]*${month}([\\s.,/-]*\\d{1,4})?$`, 'i'),
  /^(\d{2,4}\s*年\s*)?\d{1,2}\s*月(\s*\d{1,2}\s*日)?$/,
  // 007, 1e5, more digits than a number holds, 1,000, 1,5, 25 %, (5) for -5
  /^0\d+([.,]\d+)?$/,
  /^\d+([.,]\d+)?e[+-]?\d+$/i,
  /^\d{16,}$/,
  /^\d{1,3}([,.\s\u00a0\u202f]\d{3})+([.,]\d+)?$/,
  /^\d+,\d+$/,
  /^\d+([.,]\d+)?\s*%$/,
  /^\(\d+([.,]\d+)?\)$/,
  /^(true|false|истина|ложь)$/i,
  /^#[a-z/0]+[!?]?$/i,
];
/** A spreadsheet takes a whole ISO day for that very day, which is how it can be sorted there. */
const isoDay = /^\d{4}-\d{2}-\d{2}$/;

/** Returns whether a spreadsheet would take a text for a date, a number, a truth value or an error, and so keep another than it says. */
export function isMisread(text: string): boolean {
  const trimmed = text.trim();
  return !isoDay.test(trimmed) && misread.some((pattern) => pattern.test(trimmed));
}
