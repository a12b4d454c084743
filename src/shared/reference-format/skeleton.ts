import { romanisations } from './romanise.ts';

/**
 * Arabic and Indic scripts write few vowels of a foreign name, or none once they are folded: what is left of it are its
 * consonants. They are compared by classes as coarse as the scripts are: Arabic has one letter for p and b, and v is an f.
 */
const arabic: Readonly<Record<string, string>> = {
  ب: 'b',
  پ: 'b',
  ت: 't',
  ط: 't',
  ٹ: 't',
  ث: 's',
  س: 's',
  ص: 's',
  ش: 's',
  ج: 'z',
  ژ: 'z',
  ز: 'z',
  ظ: 'z',
  ذ: 'z',
  چ: 'c',
  ح: 'h',
  ه: 'h',
  خ: 'h',
  د: 'd',
  ض: 'd',
  ڈ: 'd',
  ر: 'r',
  ڑ: 'r',
  غ: 'g',
  گ: 'g',
  ف: 'f',
  ڤ: 'f',
  ق: 'k',
  ك: 'k',
  ل: 'l',
  م: 'm',
  ن: 'n',
  ں: 'n',
};
/** Written for one sound of others: ч and ц. */
const arabicPairs = /ت[شسز]/g;
const isArabic = /^[\u0600-\u06ff]+$/;

/** The consonants of Devanagari in the order of its block, the glide y left out; the blocks after it are laid out alike. */
const indic = 'kkggncczznttddnttddnnbfbbm_rrlllfsssh';
const firstIndic = 0x900;
const indicBlock = 0x80;
const firstConsonant = 0x15;
const isIndic = /^[\u0900-\u0d7f]+$/;
/** Letters that names of elsewhere are written with for another sound, too: kh for Russian х, and in Bengali bh for v. */
const otherwiseIndic: readonly (readonly [RegExp, string])[] = [
  [/[\u0916\u0996\u0a16\u0a96]/g, 'ह'],
  [/\u09ad/g, 'व'],
];

/** What Latin letters are written for, the longer first; č stands for c until a plain c is a k. */
const spellings: readonly (readonly [RegExp, string])[] = [
  [/shch|sch|sh/g, 's'],
  [/tsch|tch|ts|tz|cz|ch/g, 'č'],
  [/dzh|dj|dz|zh|j/g, 'z'],
  [/kh|x/g, 'h'],
  [/gh/g, 'g'],
  [/ph|v|^w/g, 'f'],
  [/th/g, 't'],
  [/c|q/g, 'k'],
  [/č/g, 'c'],
  [/p/g, 'b'],
];
const isLatin = /^[a-z]+$/;
const isCyrillic = /^[а-яё]+$/;

const shortest = 2;

/** No sound key begins so, and none of these is the beginning of another. */
const written = (skeleton: string): readonly string[] => (skeleton.length < shortest ? [] : [`~${skeleton}.`]);

function ofLatin(word: string): string {
  let text = word.replace('ck', 'k').replace(/(.)\1+/g, '$1');
  for (const [spelling, letter] of spellings) text = text.replace(spelling, letter);
  const start = /^[aeiouy]/.test(text) ? 'a' : '';
  return start + text.replace(/[aeiouyw]|h$/g, '');
}

/** The letters of pinyin that elsewhere are written for other sounds. */
function asPinyin(word: string): string {
  return word.replace(/x/g, 'sh').replace(/q/g, 'ch');
}

/** Returns the keys of a word of Latin or Cyrillic letters, folded, under which it is met from scripts without vowels. */
export function skeletonKeys(word: string): readonly string[] {
  if (isCyrillic.test(word)) return written(ofLatin(romanisations(word)[0] ?? ''));
  if (!isLatin.test(word)) return [];
  return [...new Set([word, asPinyin(word)].flatMap((spelt) => written(ofLatin(spelt))))];
}

function ofArabic(word: string): string {
  const text = word.replace(arabicPairs, 'چ');
  const letters = Array.from(text, (letter) => arabic[letter] ?? '').join('');
  const first = text.startsWith('و') ? 'f' : arabic[text.charAt(0)] === undefined ? 'a' : '';
  return first + (letters.length > 1 && text.endsWith('ه') ? letters.slice(0, -1) : letters);
}

/** Returns a word with the letters that may have been written for others as they are, and as those. */
function readingsOfIndic(word: string): readonly string[] {
  return otherwiseIndic.reduce<readonly string[]>(
    (all, [letters, other]) => [...new Set([...all, ...all.map((one) => one.replace(letters, other))])],
    [word],
  );
}

function ofIndic(word: string): string {
  const letters = Array.from(word, (letter) => {
    const place = (letter.charCodeAt(0) - firstIndic) % indicBlock;
    return indic[place - firstConsonant] ?? '';
  });
  const first = letters[0] === '' || letters[0] === '_' ? 'a' : '';
  return first + letters.join('').replaceAll('_', '');
}

const article = /^ال/;

/** Returns the keys under which a folded word of Arabic or Indic letters meets the names that it spells; none for another. */
export function skeletonsTyped(word: string): readonly string[] {
  if (isArabic.test(word))
    return [...new Set([word, word.replace(article, '')].flatMap((text) => written(ofArabic(text))))];
  return isIndic.test(word) ? readingsOfIndic(word).flatMap((reading) => written(ofIndic(reading))) : [];
}
