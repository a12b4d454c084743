import type { Addition, AdditionContent } from '../../../shared/contract/additions.ts';
import type { Kind } from '../../../shared/domain/kinds.ts';
import { tidyCode } from '../../../shared/domain/code-forms.ts';
import { textIn, told } from '../../../shared/domain/figure-draft.ts';

type Fragment = AdditionContent['body'];

/** What a school may be. */
export const schoolKinds = [
  'university',
  'medical-university',
  'medical-school',
  'technical-university',
  'traditional-medicine-university',
  'pharmaceutical-university',
  'college',
  'research-institute',
] as const satisfies readonly Kind[];

/** A school as it stands in the fields of its form: texts, as the person types them. */
export interface SchoolDraft {
  readonly en: string;
  readonly zh: string;
  readonly ru: string;
  /** Its name in the script of its country, and in which language that is. */
  readonly native: string;
  readonly nativeIn: string;
  readonly kind: string;
  readonly country: string;
  readonly city: string;
  readonly website: string;
  readonly ror: string;
  readonly wikidata: string;
  readonly 'moe-code': string;
}

/** What finds a school whatever it is called. */
export const schoolCodes = ['website', 'ror', 'wikidata', 'moe-code'] as const;

export const blankSchool: SchoolDraft = {
  en: '',
  zh: '',
  ru: '',
  native: '',
  nativeIn: '',
  kind: 'university',
  country: '',
  city: '',
  website: '',
  ror: '',
  wikidata: '',
  'moe-code': '',
};

/** In these countries a name in the language is the school's own, elsewhere a translation of it. */
const atHome = { zh: ['CN', 'HK', 'MO', 'TW', 'SG'], ru: ['RU', 'BY', 'KZ', 'KG'] } as const;

type NameField = 'en' | 'zh' | 'ru' | 'native';
interface NamePart {
  readonly field: NameField;
  readonly name: { readonly value: string; readonly lang: string; readonly kind: string };
}

/** The names in the form of a file, each with the field it is typed in; one in English is needed, and is what the other is where there is none. */
function namesOf({ en, zh, ru, native, nativeIn, country }: SchoolDraft): readonly NamePart[] {
  const [english, chinese, russian, own] = [en, zh, ru, native].map(told);
  const shown = english ?? chinese ?? russian ?? own;
  const kindIn = (countries: readonly string[]) => (countries.includes(country) ? 'native' : 'official');
  const part = (field: NameField, value: string | undefined, lang: string, kind: string): readonly NamePart[] =>
    value === undefined ? [] : [{ field, name: { value, lang, kind } }];
  return [
    ...part(
      english === undefined ? (chinese !== undefined ? 'zh' : russian !== undefined ? 'ru' : 'native') : 'en',
      shown,
      'en',
      'official',
    ),
    ...part('zh', chinese, 'zh-Hans', kindIn(atHome.zh)),
    ...part('ru', russian, 'ru', kindIn(atHome.ru)),
    ...part('native', own, nativeIn === '' ? 'mul' : nativeIn, 'native'),
  ];
}

/** A site is typed without its beginning, as it is spoken. */
const asAddress = (text: string) => (/^[a-z]+:/i.test(text) ? text : `https://${text}`);

const codesOf = (draft: SchoolDraft) =>
  schoolCodes.flatMap((property) => {
    const value = told(draft[property]);
    if (value === undefined) return [];
    return [{ property, value: property === 'website' ? asAddress(value) : tidyCode(property, value) }];
  });

/** Returns what the draft says in the form of a source file. */
export function schoolFragment(draft: SchoolDraft): Fragment {
  const city = told(draft.city);
  return {
    tier: 'listed',
    kind: draft.kind,
    names: namesOf(draft).map(({ name }) => name),
    place: { country: draft.country, ...(city !== undefined && { city }) },
    claims: codesOf(draft),
  };
}

/** Returns the field at which something is said that the compiler found wrong at a path. */
export function schoolFieldAt(draft: SchoolDraft, at: string): string {
  const [below, part = '', index = '', ...rest] = at.split('.');
  if (below === 'source') return at;
  if (part === 'names') return `body.${namesOf(draft)[Number(index)]?.field ?? 'en'}`;
  if (part === 'claims') return `body.${codesOf(draft)[Number(index)]?.property ?? 'website'}`;
  if (part === 'place') return `body.${index === 'city' || rest.includes('city') ? 'city' : 'country'}`;
  return `body.${part}`;
}

/** Returns the fields that must be filled and are empty: a name in any language, and the country. */
export function blankSchoolFields(draft: SchoolDraft): readonly string[] {
  return [...(namesOf(draft).length === 0 ? ['body.en'] : []), ...(draft.country === '' ? ['body.country'] : [])];
}

const objectsIn = (value: unknown) =>
  (Array.isArray(value) ? value : []) as readonly Readonly<Record<string, unknown>>[];

/** Returns a kept school as it stands in the fields. */
export function schoolDraftOf({ body }: Addition): SchoolDraft {
  const names = objectsIn(body['names']);
  const nameIn = (lang: string) => textIn(names.find((name) => name['lang'] === lang)?.['value']);
  const [zh, ru] = [nameIn('zh-Hans'), nameIn('ru')];
  const others = names.find(({ lang }) => !['en', 'zh-Hans', 'ru'].includes(textIn(lang)));
  const native = textIn(others?.['value']);
  // What stands in for an English name is not typed twice.
  const en = [zh, ru, native].includes(nameIn('en')) ? '' : nameIn('en');
  const place = (body['place'] ?? {}) as Readonly<Record<string, unknown>>;
  const codes = objectsIn(body['claims']);
  const code = (property: string) => textIn(codes.find((one) => one['property'] === property)?.['value']);
  return {
    en,
    zh,
    ru,
    native,
    nativeIn: textIn(others?.['lang']) === 'mul' ? '' : textIn(others?.['lang']),
    kind: textIn(body['kind']),
    country: textIn(place['country']),
    city: textIn(place['city']),
    website: code('website'),
    ror: code('ror'),
    wikidata: code('wikidata'),
    'moe-code': code('moe-code'),
  };
}

/** Returns a draft begun with what a search found nothing for: a name, in the script it is written in. */
export function draftNamed(name: string): SchoolDraft {
  if (/\p{Script=Han}/u.test(name)) return { ...blankSchool, zh: name };
  if (/\p{Script=Cyrillic}/u.test(name)) return { ...blankSchool, ru: name };
  if (/^[\p{Script=Latin}\p{P}\p{N}\p{Z}]*$/u.test(name)) return { ...blankSchool, en: name };
  return { ...blankSchool, native: name };
}
