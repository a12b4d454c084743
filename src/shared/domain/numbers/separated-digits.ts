/** What digits with signs between them may mean: each as a plain decimal, the likelier first. `sure`: the first may be taken unasked. */
export interface DigitsRead {
  readonly values: readonly string[];
  readonly sure: boolean;
}

/** How the reader of the digits writes numbers, and what they are: an amount has thousands, a factor (a rate, 1.25 million) has decimals. */
export interface Habit {
  /** The sign before the decimals in the language of the window. */
  readonly decimal: '.' | ',';
  /** Whether that language puts a comma between thousands. */
  readonly comma: boolean;
  readonly purpose: 'amount' | 'factor';
}

/** Returns whether groups of digits are thousands as most of the world writes them, or lakhs and crores. */
function areGrouped(groups: readonly string[], sign: string): boolean {
  const [first = '', ...rest] = groups;
  if (rest.length === 0 || first === '' || first.startsWith('0')) return false;
  if (first.length <= 3 && rest.every((group) => group.length === 3)) return true;
  const last = rest.at(-1);
  return (
    (sign === ',' || sign === '٬') &&
    rest.length > 1 &&
    first.length <= 2 &&
    last?.length === 3 &&
    rest.slice(0, -1).every((group) => group.length === 2)
  );
}

/**
 * Returns the meanings of digits with spaces, commas, points, apostrophes and Arabic marks between them, as `plainDigits` writes these;
 * null where they have none: 1,2,3 and 2,5000. What both a thousand and a decimal sign would explain has two.
 */
export function readSeparated(digits: string, habit: Habit): DigitsRead | null {
  const signs = digits.match(/\D/g) ?? [];
  const groups = digits.split(/\D/);
  const [sign] = signs;
  if (sign === undefined) return { values: [digits], sure: true };
  const whole = signs.every((one) => one === sign) && sign !== '٫' && areGrouped(groups, sign) ? groups.join('') : null;
  const decimal = readDecimal(groups, signs);
  if (whole !== null && decimal !== null) return bothRead(whole, decimal, sign, habit);
  if (whole !== null) return { values: [whole], sure: true };
  if (decimal === null) return null;
  return signs.length > 1 || sign === '٫' ? { values: [decimal], sure: true } : oneSign(decimal, groups, sign, habit);
}

/** The digits with the last sign before the decimals, where that can be. */
function readDecimal(groups: readonly string[], signs: readonly string[]): string | null {
  const last = signs.at(-1) ?? '';
  const before = signs.slice(0, -1);
  const [sign] = before;
  const wholes = groups.slice(0, -1);
  if (!/[.,٫]/.test(last) || before.includes(last)) return null;
  if (sign !== undefined && !(before.every((one) => one === sign) && sign !== '٫' && areGrouped(wholes, sign)))
    return null;
  return `${wholes.join('') || '0'}.${groups.at(-1)}`;
}

/** 2,500: thousands where the window's language writes them so, and asked about where it would read a decimal. */
function bothRead(whole: string, decimal: string, sign: string, { decimal: own, comma, purpose }: Habit): DigitsRead {
  if (purpose === 'factor') return { values: [decimal, whole], sure: sign === own };
  return { values: [whole, decimal], sure: sign === ',' && comma };
}

/** One sign that can only be that of decimals. Three or more of them on an amount look like thousands gone wrong. */
function oneSign(
  value: string,
  groups: readonly string[],
  sign: string,
  { decimal: own, purpose }: Habit,
): DigitsRead | null {
  const [first = '', decimals = ''] = groups;
  if (decimals.length < 3 || /^0*$/.test(first)) return { values: [value], sure: true };
  if (purpose === 'amount' && first.length <= 3) return null;
  return { values: [value], sure: sign === own };
}
