import { simplifiedForms } from '../../shared/reference-format/traditional.ts';
import { englishWords, languageByScript } from '../directory/language-of.ts';
import { nameWords, wordsOfName } from '../directory/name-words.ts';

/** The language of most names in Latin letters that are not English, by country; elsewhere they are taken for English. */
const latinOf: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries({
    de: 'DE AT LI CH',
    fr: 'FR BF BI BJ CD CF CG CI CM DJ DZ GA GF GN GP HT KM LU MA MC MG ML MQ MR NC NE PF PM RE SN TD TG TN YT',
    es: 'ES AR BO CL CO CR CU DO EC GQ GT HN MX NI PA PE PR PY SV UY VE',
    pt: 'PT BR AO CV GW MZ ST TL',
    it: 'IT SM VA',
    nl: 'NL BE SR AW BQ CW',
    pl: 'PL',
    cs: 'CZ',
    sk: 'SK',
    sl: 'SI',
    hr: 'HR',
    bs: 'BA',
    sr: 'RS ME',
    ro: 'RO MD',
    hu: 'HU',
    sq: 'AL XK',
    tr: 'TR',
    az: 'AZ',
    uz: 'UZ',
    sv: 'SE AX',
    no: 'NO SJ',
    da: 'DK GL FO',
    fi: 'FI',
    is: 'IS',
    et: 'EE',
    lv: 'LV',
    lt: 'LT',
    id: 'ID',
    ms: 'MY BN',
    vi: 'VN',
  }).flatMap(([language, countries]) => countries.split(' ').map((country) => [country, language])),
);

const english = nameWords([...englishWords]);

/** Chinese in characters that were simplified elsewhere. */
const isTraditional = (name: string) => Array.from(name).some((character) => simplifiedForms.has(character));

/** Returns the language of a name as a BCP 47 tag: as the dump says, and where it does not, by its script, its words and its country. */
export function languageOfName(name: string, given: string | null | undefined, country: string): string {
  const said = given?.toLowerCase();
  if (said !== undefined && said !== 'zh') return said === 'nb' || said === 'nn' ? 'no' : said;
  if (said === 'zh' || (/\p{sc=Han}/u.test(name) && languageByScript(name, country)?.startsWith('zh'))) {
    if (!/\p{sc=Han}/u.test(name)) return 'zh-Latn';
    return isTraditional(name) ? 'zh-Hant' : 'zh-Hans';
  }
  return languageByScript(name, country) ?? (english.found(wordsOfName(name)) ? 'en' : (latinOf[country] ?? 'en'));
}
