import { Schemas, translate } from 'iuliia';
import { transliterate } from 'transliteration';
import { createRandom, type Random } from './random.ts';
import type { GeneratedInstitution } from './reference.ts';

export const queryClasses = [
  'prefix',
  'several words',
  'slip',
  'diacritics',
  'cyrillic',
  'pinyin',
  'transliteration',
  'acronym or former name',
] as const;
export type QueryClass = (typeof queryClasses)[number];

/** What a person types who looks for one school. */
export interface MeantQuery {
  readonly class: QueryClass;
  readonly text: string;
  /** The slug of the school. */
  readonly answer: string;
}

const queriesOfClass = 50;
const joining = new Set(['named', 'after', 'имени']);
const letters = 'abcdefghijklmnopqrstuvwxyz';
const cyrillicLetters = 'абвгдежзиклмнопрстуфхцчшщыэюя';
const schemas = [...Schemas.values()];

const nameOf = (school: GeneratedInstitution, lang: string) =>
  school.names.find(
    (name) => name.lang === lang && name.kind !== 'acronym' && name.kind !== 'short' && name.kind !== 'former',
  )?.value ?? '';
const tellingWords = (name: string) => name.split(' ').filter((word) => !joining.has(word));

/** Cuts the last word short, but not below three letters. */
function unfinished(random: Random, text: string): string {
  const last = text.split(' ').at(-1) ?? '';
  return last.length < 5 ? text : text.slice(0, text.length - random.below(last.length - 3));
}

function slipped(random: Random, word: string): string {
  const at = random.below(word.length - 1);
  const letter = /[а-яё]/iu.test(word) ? random.of(Array.from(cyrillicLetters)) : random.of(Array.from(letters));
  return random.of([
    () => word.slice(0, at) + word.slice(at + 1),
    () => word.slice(0, at) + letter + word.slice(at),
    () => word.slice(0, at) + letter + word.slice(at + 1),
    () => word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2),
  ])();
}

/** One slip in a word of four letters or more; in a word of eight or more sometimes two. */
function withSlip(random: Random, name: string): string {
  const words = tellingWords(name);
  const long = words.flatMap((word, at) => (/^\p{L}{4,}$/u.test(word) ? [at] : []));
  const at = random.of(long);
  let word = slipped(random, words[at] as string);
  if ((words[at] as string).length >= 8 && random.chance(0.3)) word = slipped(random, word);
  return words.with(at, word).join(' ');
}

/** Pinyin by another library than the index: in syllables, run together, town apart, or initials with as much as it takes. */
function inPinyin(random: Random, school: GeneratedInstitution, isTaken: (text: string) => boolean): string {
  const name = nameOf(school, 'zh-Hans');
  const syllables = Array.from(name, (character) => transliterate(character).toLowerCase().trim());
  const town = Array.from(school.town.zh).length;
  const initials = syllables.map((syllable) => syllable.charAt(0)).join('');
  return random.of([
    () => syllables.join(' '),
    () => syllables.join(''),
    () => `${syllables.slice(0, town).join('')} ${syllables.slice(town).join('')}`,
    () => (isTaken(initials) ? `${syllables.slice(0, town).join('')} ${initials.slice(town)}` : initials),
  ])();
}

function initialsOfPinyin(school: GeneratedInstitution): string {
  return Array.from(nameOf(school, 'zh-Hans'), (character) => transliterate(character).charAt(0).toLowerCase()).join(
    '',
  );
}

/** An acronym, with the town where a better known school has the same; or a former name. */
function acronymOrFormer(random: Random, school: GeneratedInstitution, isTaken: (text: string) => boolean): string {
  const former = school.names.filter((name) => name.kind === 'former');
  if (former.length > 0 && random.chance(0.5)) return random.of(former).value;
  const { value, lang } = random.of(school.names.filter((name) => name.kind === 'acronym' || name.kind === 'short'));
  const town = lang === 'ru' ? school.town.ru : lang === 'en' ? school.town.en : school.town.zh;
  return isTaken(value) ? `${value} ${town}` : value;
}

type Making = (random: Random, school: GeneratedInstitution, isTaken: (text: string) => boolean) => string | null;

const makers: Readonly<Record<QueryClass, Making>> = {
  prefix: (random, school) => {
    const name = nameOf(school, random.of(['en', 'zh-Hans']));
    return name.slice(0, Math.ceil(name.length * (0.7 + 0.25 * random.next()))).trim();
  },
  'several words': (random, school) =>
    unfinished(random, random.shuffled(tellingWords(nameOf(school, random.of(['en', 'ru'])))).join(' ')),
  slip: (random, school) => withSlip(random, nameOf(school, random.of(['en', 'ru']))),
  diacritics: (_, school) => {
    const name = nameOf(school, 'en');
    return /[^\p{ASCII}]/u.test(name) ? transliterate(name) : null;
  },
  cyrillic: (random, school) => {
    const name = unfinished(random, nameOf(school, 'ru'));
    return random.of([
      name.toUpperCase(),
      name.toLowerCase(),
      name.replaceAll('ё', 'е').replaceAll('Ё', 'Е'),
      name.toLowerCase().replaceAll('й', 'и'),
    ]);
  },
  pinyin: (random, school, isTaken) => (school.town.country === 'CN' ? inPinyin(random, school, isTaken) : null),
  transliteration: (random, school) =>
    school.town.country === 'RU' ? translate(nameOf(school, 'ru'), random.of(schemas)) : null,
  'acronym or former name': acronymOrFormer,
};

/** Returns fifty queries of each class for schools taken at random; a query that is the very name of a better known school is left out. */
export function generateQueries(institutions: readonly GeneratedInstitution[], seed = 7): readonly MeantQuery[] {
  const random = createRandom(seed);
  const bestKnown = new Map<string, number>();
  const note = (text: string, id: number) => {
    if (!bestKnown.has(text.toLowerCase())) bestKnown.set(text.toLowerCase(), id);
  };
  for (const school of institutions) {
    for (const name of school.names) note(name.value, school.id);
    if (school.town.country === 'CN') note(initialsOfPinyin(school), school.id);
  }
  return queryClasses.flatMap((queryClass) => {
    const found: MeantQuery[] = [];
    while (found.length < queriesOfClass) {
      const school = random.of(institutions);
      const isTaken = (text: string) => (bestKnown.get(text.toLowerCase()) ?? school.id) < school.id;
      const text = makers[queryClass](random, school, isTaken);
      if (text !== null && !isTaken(text)) found.push({ class: queryClass, text, answer: school.slug });
    }
    return found;
  });
}

/** Returns what stands in the box after each key. */
export function keystrokes(text: string): readonly string[] {
  const characters = Array.from(text);
  return characters.map((_, at) => characters.slice(0, at + 1).join(''));
}
