const digits: Readonly<Record<string, string>> = {
  ...Object.fromEntries([...'〇一二三四五六七八九'].map((sign, value) => [sign, String(value)])),
  ...Object.fromEntries([...'零壹贰叁肆伍陆柒捌玖'].map((sign, value) => [sign, String(value)])),
  两: '2',
  兩: '2',
  貳: '2',
  參: '3',
  陸: '6',
};
/** Powers of ten. */
const units: Readonly<Record<string, number>> = {
  十: 1,
  拾: 1,
  百: 2,
  佰: 2,
  千: 3,
  仟: 3,
  万: 4,
  萬: 4,
  亿: 8,
  億: 8,
};

/** The characters that Chinese numbers are written with. */
export const hanSigns = [...Object.keys(digits), ...Object.keys(units)].join('');

/** A number in Arabic digits as a plain decimal, or a character of a Chinese one. */
export type HanPart = { readonly number: string } | { readonly sign: string };

interface Piece {
  readonly number?: string;
  readonly power?: number;
}

/**
 * Returns what a Chinese number means, with Arabic digits in it or without (2.5万, 1亿2000万, 二万五千), as plain decimals, the likelier
 * first: 两万五 is 25,000 in speech. Empty where it means nothing.
 */
export function readHan(parts: readonly HanPart[]): readonly string[] {
  const pieces = gather(parts);
  if (pieces.some(({ number }) => number?.includes('.'))) return scaled(pieces);
  const value = added(pieces);
  if (value === null) return [];
  const [unit, last] = [pieces.at(-2)?.power, pieces.at(-1)?.number];
  if (unit === undefined || unit < 2 || last === undefined || last.length > 1 || last === '0') return [String(value)];
  return [String(value - Number(last) + Number(last) * 10 ** (unit - 1)), String(value)];
}

/** Characters for digits that stand together are one number: 二〇二六. */
function gather(parts: readonly HanPart[]): readonly Piece[] {
  const pieces: { number?: string; power?: number; open?: boolean }[] = [];
  for (const part of parts) {
    const sign = 'sign' in part ? part.sign : null;
    const digit = sign === null ? undefined : digits[sign];
    const before = pieces.at(-1);
    if (digit !== undefined && before?.open) before.number += digit;
    else if (digit !== undefined) pieces.push({ number: digit, open: true });
    else if ('number' in part) pieces.push({ number: part.number });
    else pieces.push({ power: units[part.sign] ?? 0 });
  }
  return pieces;
}

/** 2.5万: one number and then units only. */
function scaled([first, ...rest]: readonly Piece[]): readonly string[] {
  const powers = rest.map(({ power }) => power);
  if (first?.number === undefined || powers.includes(undefined)) return [];
  return [
    times(
      first.number,
      powers.reduce<number>((sum, power) => sum + (power ?? 0), 0),
    ),
  ];
}

/** Whole numbers: thousands, hundreds and tens make a section, of which there are so many ten thousands and hundred millions. */
function added(pieces: readonly Piece[]): number | null {
  let [total, section, smallest, large] = [0, 0, Infinity, Infinity];
  let current: number | null = null;
  for (const { number, power } of pieces) {
    if (number !== undefined) {
      if (current !== null || Number(number) >= 10 ** smallest) return null;
      current = Number(number);
    } else if (power !== undefined && power < 4) {
      // Ten is written without a one before it; a hundred and a thousand are not.
      if (power >= smallest || (current === null && power > 1)) return null;
      section += (current ?? 1) * 10 ** power;
      current = null;
      smallest = power;
    } else if (power !== undefined) {
      const many: number = section + (current ?? 0);
      if ((many === 0 && total === 0) || power === large) return null;
      total = power > large ? (total + many) * 10 ** power : total + many * 10 ** power;
      [section, current, smallest, large] = [0, null, power, power];
    }
  }
  return total + section + (current ?? 0);
}

/** Returns a plain decimal times a power of ten, to the digit. */
export function times(value: string, power: number): string {
  const [whole = '', decimals = ''] = value.split('.');
  const all = `${whole}${decimals.padEnd(power, '0')}`;
  const point = all.length - Math.max(0, decimals.length - power);
  return point === all.length ? all : `${all.slice(0, point)}.${all.slice(point)}`;
}
