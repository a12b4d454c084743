import { hanSigns } from './han-number.ts';
import { powerOf } from './many-words.ts';

/** A piece of a text in which a number is looked for. */
export type Part =
  | { readonly kind: 'digits'; readonly text: string }
  | { readonly kind: 'han'; readonly text: string }
  | { readonly kind: 'power'; readonly power: number }
  | { readonly kind: 'words'; readonly text: string };

const pattern = new RegExp(
  [
    String.raw`(?<digits>[.,٫]?\d+(?:[ .,'٫٬]\d+)*)`,
    // 百慕大元 is the dollar of Bermuda and no hundred.
    `(?<han>(?!百慕大)[${hanSigns}])`,
    String.raw`(?<letters>(?:(?=百慕大|[^${hanSigns}])[\p{L}\p{M}])+\.?)`,
    String.raw`(?<other>\S)`,
  ].join('|'),
  'gu',
);

/** Returns the pieces of a text as `plainDigits` writes it: digits, Chinese numerals, words for powers of ten, and all other words together. */
export function partsOf(text: string): readonly Part[] {
  const parts: Part[] = [];
  let end = 0;
  for (const match of text.matchAll(pattern)) {
    const { digits, han, letters = '' } = match.groups ?? {};
    const apart = match.index > end ? ' ' : '';
    end = match.index + match[0].length;
    const power = powerOf(letters.replace(/\.$/, ''));
    const last = parts.at(-1);
    if (digits !== undefined) parts.push({ kind: 'digits', text: digits });
    else if (han !== undefined) parts.push({ kind: 'han', text: han });
    else if (power !== null) parts.push({ kind: 'power', power });
    else if (last?.kind === 'words') parts[parts.length - 1] = { kind: 'words', text: last.text + apart + match[0] };
    else parts.push({ kind: 'words', text: match[0] });
  }
  return parts;
}
