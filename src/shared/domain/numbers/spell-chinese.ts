import type { Digits } from './digits.ts';

const digits = [...'零一二三四五六七八九'];
const powers = ['', '十', '百', '千'];
const scales = ['', '万', '亿', '万亿'];

/** Four digits; `leads` says that nothing stands before them, so that ten needs no one. */
function section(value: number, leads: boolean): string {
  let text = '';
  let gap = false;
  for (let power = 3; power >= 0; power -= 1) {
    const digit = Math.floor(value / 10 ** power) % 10;
    if (digit === 0) {
      gap ||= text !== '';
      continue;
    }
    if (gap) text += '零';
    gap = false;
    const one = digit === 1 && power === 1 && text === '' && leads;
    const two = digit === 2 && power === 3;
    text += `${one ? '' : two ? '两' : digits[digit]}${powers[power]}`;
  }
  return text;
}

function wholeNumber(value: number): string {
  if (value === 0) return '零';
  let text = '';
  let gap = false;
  for (let scale = 3; scale >= 0; scale -= 1) {
    const part = Math.floor(value / 10_000 ** scale) % 10_000;
    if (part === 0) {
      gap ||= text !== '';
      continue;
    }
    if (text !== '' && (gap || part < 1000)) text += '零';
    gap = false;
    text += `${part === 2 && scale > 0 ? '两' : section(part, text === '')}${scales[scale]}`;
  }
  return text;
}

/** Returns a number in Chinese words: 十五万, 两千五百, 二点五. */
export function spellChinese({ whole, decimals }: Digits): string {
  return `${wholeNumber(whole)}${decimals === '' ? '' : `点${[...decimals].map((digit) => digits[Number(digit)]).join('')}`}`;
}
