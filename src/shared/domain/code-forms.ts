/** The letters in which ROR writes numbers, by Crockford: none that can be taken for another. */
const rorLetters = '0123456789abcdefghjkmnpqrstvwxyz';

/** The last two digits of an id of ROR are a checksum of its number (ISO 7064, MOD 97-10). */
function isRorSum(id: string): boolean {
  const number = Array.from(id.slice(1, -2), (letter) => rorLetters.indexOf(letter)).reduce(
    (sum, digit) => sum * 32 + digit,
    0,
  );
  return 98 - ((number * 100) % 97) === Number(id.slice(-2));
}

/** What is wrong with a code: it has not the form of its kind, or its checksum says that something in it is mistyped. */
export type CodeFault = 'ror' | 'rorSum' | 'wikidata' | 'moe';

/** Whether a property is a code whose form is known. */
export const hasCodeForm = (property: string): boolean => ['ror', 'wikidata', 'moe-code'].includes(property);

/** Returns what is wrong with the value of a property that is a code of a known form; null where nothing is, or no form is known. */
export function codeFault(property: string, value: string): CodeFault | null {
  switch (property) {
    case 'ror':
      if (!/^0[a-hj-km-np-tv-z\d]{6}\d{2}$/.test(value)) return 'ror';
      return isRorSum(value) ? null : 'rorSum';
    case 'wikidata':
      return /^Q[1-9]\d*$/.test(value) ? null : 'wikidata';
    case 'moe-code':
      return /^(?:\d{5}|\d{10})$/.test(value) ? null : 'moe';
    default:
      return null;
  }
}

/** Returns a code as the reference writes it: people copy the address that it stands in, and type its letters large or small. */
export function tidyCode(property: string, typed: string): string {
  const text = typed.normalize('NFKC').trim();
  switch (property) {
    case 'ror':
      return text
        .toLowerCase()
        .replace(/^(?:https?:\/\/)?(?:www\.)?ror\.org\//, '')
        .replace(/\/$/, '');
    case 'wikidata':
      return text
        .replace(/^(?:https?:\/\/)?(?:www\.|m\.)*wikidata\.org\/(?:wiki|entity)\//i, '')
        .replace(/[#?/].*$/, '')
        .toUpperCase();
    case 'moe-code':
      return text.replaceAll(/\s/g, '');
    default:
      return typed;
  }
}
