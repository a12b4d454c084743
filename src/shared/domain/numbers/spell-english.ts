import type { Digits } from './digits.ts';

const small = (
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen ' +
  'nineteen'
).split(' ');
const tens = 'zero ten twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const scales = ['', ' thousand', ' million', ' billion', ' trillion', ' quadrillion'];

function belowHundred(value: number): string {
  if (value < 20) return small[value] ?? '';
  const unit = value % 10;
  return `${tens[Math.floor(value / 10)]}${unit === 0 ? '' : `-${small[unit]}`}`;
}

function belowThousand(value: number): string {
  const [hundreds, rest] = [Math.floor(value / 100), value % 100];
  if (hundreds === 0) return belowHundred(rest);
  return `${small[hundreds]} hundred${rest === 0 ? '' : ` and ${belowHundred(rest)}`}`;
}

function wholeNumber(value: number): string {
  if (value === 0) return 'zero';
  const parts: string[] = [];
  for (let [rest, scale] = [value, 0]; rest > 0; rest = Math.floor(rest / 1000), scale += 1) {
    const group = rest % 1000;
    if (group > 0)
      parts.unshift(
        `${scale === 0 && group < 100 && value > 999 ? 'and ' : ''}${belowThousand(group)}${scales[scale]}`,
      );
  }
  return parts.join(' ');
}

/** Returns a number in English words: one hundred and fifty thousand point two five. */
export function spellEnglish({ whole, decimals }: Digits): string {
  const behind = [...decimals].map((digit) => small[Number(digit)]).join(' ');
  return `${wholeNumber(whole)}${behind === '' ? '' : ` point ${behind}`}`;
}
