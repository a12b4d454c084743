/** Signs that stand for another in a number, whatever keyboard or locale they came from. */
const asWritten: Readonly<Record<string, string>> = {
  '·': '.',
  '。': '.',
  '﹒': '.',
  '．': '.',
  '،': ',',
  '﹐': ',',
  '⹁': '٬',
  '’': "'",
  '‘': "'",
  ʼ: "'",
  '`': "'",
  '´': "'",
  '−': '-',
  '–': '-',
  '﹣': '-',
  '٪': '%',
  '￥': '¥',
  '￡': '£',
  '￦': '₩',
};

/**
 * Returns a text with every script's digits as 0 to 9 and the signs of numbers by one sign each: full width as narrow, any space as
 * a plain one, any apostrophe as ', the Adlam comma as the Arabic mark of thousands. Marks of direction and of no width are left out.
 * Superscripts and digits in circles stay as they are: 5² is not 52.
 */
export function plainDigits(text: string): string {
  return text
    .replaceAll(/\p{Cf}/gu, '')
    .replaceAll(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replaceAll(/[\p{Zs}\t\r\n]+/gu, ' ')
    .replaceAll(/\p{Nd}/gu, (digit) => String(digitValue(digit)))
    .replaceAll(/[·。﹒،﹐⹁’‘ʼ`´−–﹣٪￥￡￦]/g, (sign) => asWritten[sign] ?? sign)
    .trim();
}

/** Unicode keeps the ten digits of a script together and in order, so that the place in the run is the value. */
function digitValue(digit: string): number {
  const code = digit.codePointAt(0) ?? 0;
  let start = code;
  while (/\p{Nd}/u.test(String.fromCodePoint(start - 1))) start -= 1;
  return (code - start) % 10;
}
