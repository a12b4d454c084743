import type { NameLanguage } from '../format/parts.ts';
import type { DirectoryDomains, DirectoryWords } from './forms.ts';
import { nameWords, wordsOfName } from './name-words.ts';

/** Scripts that one language of this list writes, whatever the country. */
const byScript: readonly (readonly [RegExp, NameLanguage])[] = [
  [/[\p{sc=Hiragana}\p{sc=Katakana}]/u, 'ja'],
  [/\p{sc=Hangul}/u, 'ko'],
  [/\p{sc=Thai}/u, 'th'],
  [/\p{sc=Lao}/u, 'lo'],
  [/\p{sc=Khmer}/u, 'km'],
  [/\p{sc=Myanmar}/u, 'my'],
  [/\p{sc=Hebrew}/u, 'he'],
  [/\p{sc=Greek}/u, 'el'],
  [/\p{sc=Georgian}/u, 'ka'],
  [/\p{sc=Armenian}/u, 'hy'],
  [/\p{sc=Bengali}/u, 'bn'],
  [/\p{sc=Tamil}/u, 'ta'],
  [/\p{sc=Sinhala}/u, 'si'],
  [/\p{sc=Ethiopic}/u, 'am'],
  [/\p{sc=Telugu}/u, 'te'],
  [/\p{sc=Kannada}/u, 'kn'],
  [/\p{sc=Malayalam}/u, 'ml'],
  [/\p{sc=Gujarati}/u, 'gu'],
];

const hanOf: Readonly<Record<string, NameLanguage>> = {
  JP: 'ja',
  TW: 'zh-Hant',
  HK: 'zh-Hant',
  MO: 'zh-Hant',
  KR: 'ko',
};
const arabicOf: Readonly<Record<string, NameLanguage>> = { IR: 'fa', AF: 'fa', PK: 'ur' };
const cyrillicOf: Readonly<Record<string, NameLanguage>> = {
  BG: 'bg',
  MK: 'mk',
  RS: 'sr',
  BA: 'sr',
  ME: 'sr',
  MN: 'mn',
  TJ: 'tg',
};

function cyrillic(name: string, country: string): NameLanguage {
  if (cyrillicOf[country] !== undefined) return cyrillicOf[country];
  if (/[іїєґ]/iu.test(name) && country !== 'KZ') return /ў/iu.test(name) || country === 'BY' ? 'be' : 'uk';
  if (country === 'KZ' && /[әіңғүұқөһ]/iu.test(name)) return 'kk';
  if (country === 'KG' && /[ңүө]|ети\b/iu.test(name)) return 'ky';
  if (country === 'UZ' && /[ўқғҳ]|ти$/iu.test(name)) return 'uz';
  return 'ru';
}

/** Returns the language of a name that its script tells, and in some scripts the country; null of one in Latin letters. */
export function languageByScript(name: string, country: string): NameLanguage | null {
  const script = byScript.find(([pattern]) => pattern.test(name));
  if (script) return script[1];
  if (/\p{sc=Han}/u.test(name)) return hanOf[country] ?? 'zh-Hans';
  if (/\p{sc=Arabic}/u.test(name)) return arabicOf[country] ?? 'ar';
  if (/\p{sc=Cyrillic}/u.test(name)) return cyrillic(name, country);
  if (/\p{sc=Devanagari}/u.test(name)) return country === 'NP' ? 'ne' : 'hi';
  return null;
}

/** Words by which a name is English. */
export const englishWords = [
  'university',
  'college',
  'institute',
  'academy',
  'school',
  'polytechnic',
  'of',
  'the',
  'and',
  'for',
] as const;

/** Returns what tells the language of a name, as a BCP 47 tag: by its script, and in Latin letters by its words and the country's languages. */
export function languagesBy(
  words: DirectoryWords,
  { languages }: DirectoryDomains,
): (name: string, country: string) => NameLanguage {
  const english = nameWords(englishWords);
  const known = new Map(
    [...new Set(Object.values(languages).flat())].map((language) => [
      language,
      nameWords([...(words.higher[language] ?? []), ...(words.lower[language] ?? []), ...(words.part[language] ?? [])]),
    ]),
  );
  return (name, country) => {
    const script = languageByScript(name, country);
    if (script !== null) return script;
    const text = wordsOfName(name);
    const own = languages[country] ?? [];
    const said = own.find((language) => known.get(language)?.found(text));
    if (english.found(text)) return 'en';
    return said ?? own[0] ?? 'en';
  };
}
