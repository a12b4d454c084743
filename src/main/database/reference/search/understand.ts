import type { Kind } from '../../../../shared/domain/kinds.ts';
import { fold } from '../../../../shared/reference-format/fold.ts';
import { isJoiningWord, wordsOf, type Word } from '../../../../shared/reference-format/split-words.ts';
import type { ReferenceDatabase } from '../../open.ts';
import { namesInEnglish } from './english-names.ts';
import { meaningsOf, type AskedKind, type Locality, type Meanings } from './meanings.ts';
import {
  inOtherCases,
  longestText,
  mostWords,
  parseQuery,
  plainWord,
  wordFor,
  type Query,
  type QueryWord,
} from './query-words.ts';
import { inNominative } from './russian-stems.ts';

/** What was typed, taken for what people mean by such words. */
export interface Understanding {
  /** Kinds of institution asked for, what is meant first in front, those meant alike together; empty where none is. */
  readonly kinds: readonly (readonly Kind[])[];
  /** The narrowest place named; null where none is. */
  readonly place: Locality | null;
  /** The town in it that has the same name, whose schools come first: Гирин is a province and a town of it. */
  readonly town: Locality | null;
  /** Whether nothing is left but the name of a place. */
  readonly isPlace: boolean;
  /** Whether a university is asked for and no subject: Казанский университет. */
  readonly isGeneral: boolean;
  /** Whether nothing is left beside kinds, places that lie in each other, sections and words that fill. */
  readonly isFilter: boolean;
  /** The same with the places by their own names, as schools are called: Kirin University is Jilin University. */
  readonly renamed: Query | null;
  /** How schools of that place and kind are called in English, what was typed first: Moscow State University for 莫斯科国立大学. */
  readonly inEnglish: readonly Query[];
  /** A Russian name in the case in which names have it. */
  readonly nominative: readonly Query[];
  /** Whether a word stands for one of names: 牛津 for Oxford. */
  readonly isCalledOtherwise: boolean;
  /** Words that mean nothing by themselves, folded. */
  readonly unknown: readonly string[];
  /** What is left beside the words that ask for medicine, as names of whole universities have none; null where nothing or only a place is. */
  readonly besideMedicine: Query | null;
  /** What is left where words for parts of a profile, and fillers beside them, are set aside, the most first. */
  readonly cores: readonly Core[];
  /** The words that name a school, kinds in every way that names write them. */
  readonly loose: Core;
}

/** What is left of what was typed, and what was set aside. */
export interface Core {
  readonly query: Query;
  /** The part of a profile that was asked for. */
  readonly section: string | null;
  /** Words that ask for it, folded. */
  readonly asides: readonly string[];
  /** Whether nothing was taken out from between: 天津的大学 asks for more than 天津大学. */
  readonly isRun: boolean;
  /** Whether a word was set aside that asks for a kind of school, too: "Fudan mbbs" means its school of medicine first. */
  readonly dropsKind: boolean;
}

interface Part {
  readonly text: string;
  readonly words: readonly QueryWord[];
  readonly meanings: Meanings | null;
}

/** Names of places and words of kinds have so many words at most. */
const mostTogether = 4;
/** Scripts that are written without spaces, or join what other languages write apart. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const longestPiece = 14;

/** Takes the longest known words and places out of a run without spaces; what is between stays together. */
function piecesOf(db: ReferenceDatabase, word: Word): readonly Part[] {
  const characters = Array.from(word.text);
  const parts: Part[] = [];
  let rest = '';
  const finish = (): void => {
    if (rest !== '') parts.push({ text: rest, words: [wordFor({ ...word, text: rest })], meanings: null });
    rest = '';
  };
  for (let at = 0; at < characters.length;) {
    let taken = 0;
    for (let length = Math.min(longestPiece, characters.length - at); length > 0 && taken === 0; length--) {
      const text = characters.slice(at, at + length).join('');
      const meanings = meaningsOf(db, text);
      if (!meanings || (length === 1 && meanings.localities.length > 0)) continue;
      finish();
      parts.push({ text, words: [wordFor({ ...word, text })], meanings });
      taken = length;
    }
    if (taken === 0) rest += characters[at];
    at += taken || 1;
  }
  finish();
  return parts;
}

function partsOf(db: ReferenceDatabase, words: readonly Word[]): readonly Part[] {
  const parts: Part[] = [];
  for (let at = 0; at < words.length;) {
    let length = Math.min(mostTogether, words.length - at);
    let meanings: Meanings | null = null;
    for (; length > 0; length--) {
      meanings = meaningsOf(
        db,
        words
          .slice(at, at + length)
          .map((word) => word.text)
          .join(' '),
      );
      if (meanings) break;
    }
    const word = words[at] as Word;
    if (meanings || !unspaced.test(word.text)) {
      const taken = words.slice(at, at + Math.max(1, length));
      parts.push({ text: taken.map((each) => each.text).join(' '), words: taken.map(wordFor), meanings });
    } else parts.push(...piecesOf(db, word));
    at += Math.max(1, length);
  }
  return parts;
}

/** The word of a kind with all that names write for it. */
function anyNameOf(part: Part, kinds: readonly AskedKind[]): QueryWord {
  const [first = plainWord(part.text)] = part.words;
  const names = [...new Set(kinds.flatMap((kind) => kind.names))].filter((name) => name !== first.text);
  return {
    ...first,
    others: [...first.others, ...names.map((text) => ({ text, slips: 0 }))],
    ...(kinds.some((kind) => kind.kinds.length > 0) ? { asksForKind: true } : {}),
  };
}

/** The words of a place with its own name beside them: names have it in no other case (в Казани). */
function inAnyCase(part: Part, [locality]: readonly Locality[]): readonly QueryWord[] {
  const named = wordsOf(fold(locality?.city ?? locality?.region ?? ''));
  return part.words.map((typed, at) => {
    const word = inOtherCases(typed);
    const text = named[Math.min(at, named.length - 1)]?.text;
    return text === undefined || text === word.text ? word : { ...word, others: [...word.others, { text, slips: 0 }] };
  });
}

/** The words by which names of the directory have what is called otherwise; of several ways to write one of many words the first. */
function asCalled({ meanings }: Part): readonly QueryWord[] {
  const [first = '', ...others] = meanings?.called ?? [];
  const words = first.split(' ').map(plainWord);
  const single = others.filter((text) => !text.includes(' ')).map((text) => ({ text, slips: 0 }));
  return words.map((word) => (words.length === 1 ? { ...word, others: single } : word));
}

/** The kinds that all words ask for together, or those of the word that asks for the fewest, in the order in which the words have them. */
function commonKinds(asked: readonly (readonly AskedKind[])[]): Understanding['kinds'] {
  const sets = asked.map((kinds) => [...new Set(kinds.flatMap((kind) => kind.kinds))]).filter((set) => set.length > 0);
  const [first = [], ...others] = sets;
  const common = first.filter((kind) => others.every((set) => set.includes(kind)));
  const orders = common.length > 0 ? sets : [...sets].sort((a, b) => a.length - b.length).slice(0, 1);
  const behind = Map.groupBy(common.length > 0 ? common : (orders[0] ?? []), (kind) =>
    orders.reduce((sum, order) => sum + order.indexOf(kind), 0),
  );
  return [...behind].sort(([a], [b]) => a - b).map(([, kinds]) => kinds);
}

/** A name of a region and of a town in it means the region, which has the town's schools too. */
function withoutNested(places: readonly Locality[]): readonly Locality[] {
  const isRegionOf = (one: Locality, other: Locality) =>
    one.city === null && one.region !== null && one.country === other.country && one.region === other.region;
  return places.filter((place) => place.city === null || !places.some((other) => isRegionOf(other, place)));
}

/** The town of the same name that lies in a region. */
function townIn(region: Locality | null, places: readonly Locality[]): Locality | null {
  if (!region || region.region === null || region.city !== null) return null;
  return (
    places.find((place) => place.city !== null && place.country === region.country && place.region === region.region) ??
    null
  );
}

const depthOf = ({ region, city }: Locality): number => (city === null ? (region === null ? 0 : 1) : 2);

interface Where {
  readonly place: Locality | null;
  /** Whether it lies in all others that were named: Jinan University is in Guangzhou. */
  readonly isCommon: boolean;
}

/** Of all places named the narrowest one that lies in the others, else the first; of two alike the one numbered first. */
function placeOf(named: readonly (readonly Locality[])[]): Where {
  const fits = (one: Locality) =>
    named.every((places) =>
      places.some(
        (other) =>
          other.country === one.country &&
          (other.region === null || other.region === one.region) &&
          (other.city === null || other.city === one.city),
      ),
    );
  const all = named.flat().filter(fits);
  const [common] = all.sort((a, b) => depthOf(b) - depthOf(a) || a.id - b.id);
  return { place: common ?? named.flat()[0] ?? null, isCommon: common !== undefined };
}

const isPlace = ({ meanings }: Part): boolean => (meanings?.localities.length ?? 0) > 0;
const isKind = ({ meanings }: Part): boolean => (meanings?.kinds.length ?? 0) > 0;
const isCalledOtherwise = ({ meanings }: Part): boolean => (meanings?.called.length ?? 0) > 0;
const isSection = ({ meanings }: Part): boolean => (meanings?.sections.length ?? 0) > 0;
const isAside = (part: Part): boolean => isSection(part) || part.meanings?.isStop === true;
/** Asks for a part of a profile or fills, and means nothing else: "mbbs" asks for a kind, too. */
const isOnlyAside = (part: Part): boolean => isAside(part) && !isPlace(part) && !isKind(part);

function coreOf(all: readonly Part[], left: readonly Part[], query: Query): Core {
  const away = all.filter((part) => !left.includes(part));
  const asides = away.filter(isSection);
  const [first, last] = [all.indexOf(left[0] as Part), all.indexOf(left.at(-1) as Part)];
  return {
    query,
    section: asides[0]?.meanings?.sections[0] ?? null,
    asides: asides.map((part) => part.text),
    isRun: last - first === left.length - 1,
    dropsKind: away.some(isKind),
  };
}

function plainQuery(parts: readonly Part[]): Query {
  const query = parseQuery(parts.map((part) => part.text).join(' '));
  return parts.every(isPlace) ? { ...query, isPlace: true } : query;
}

/** Without what stands before or after the others and is `away`, before them also by another rule. */
function trimmed(parts: readonly Part[], away: (part: Part) => boolean, before = away): readonly Part[] {
  const from = parts.findIndex((part) => !before(part));
  const to = parts.findLastIndex((part) => !away(part));
  return from === -1 ? [] : parts.slice(from, to + 1);
}

function coresOf(parts: readonly Part[]): readonly Core[] {
  const ways = [
    // City University of Macau begins with a word that fills elsewhere.
    trimmed(parts, isOnlyAside, (part) => isSection(part) && isOnlyAside(part)),
    trimmed(parts, isOnlyAside),
    parts.filter((part) => !isSection(part) || isPlace(part) || isKind(part)),
    parts.filter((part) => !isOnlyAside(part)),
    trimmed(parts, isAside, (part) => isSection(part) && isOnlyAside(part)),
    trimmed(parts, isAside),
  ];
  const cores: Core[] = [];
  for (const left of ways) {
    if (left.length === 0 || left.length === parts.length) continue;
    const core = coreOf(parts, left, plainQuery(left));
    if (!cores.some((other) => other.query.joined === core.query.joined)) cores.push(core);
  }
  return cores;
}

function withOwnNames(telling: readonly Part[]): Query | null {
  const texts = telling.map((part) => {
    const [place] = isKind(part) ? [] : withoutNested(part.meanings?.localities ?? []);
    return place ? fold(place.city ?? place.region ?? part.text) : part.text;
  });
  return texts.every((text, at) => text === telling[at]?.text) ? null : parseQuery(texts.join(' '));
}

/** Without what fills before and after, or with it but for what only joins: Китайский fills elsewhere. */
function nominativesOf(parts: readonly Part[]): readonly Query[] {
  const joins = (part: Part): boolean => isJoiningWord(part.text);
  return [trimmed(parts, joins), trimmed(parts, isOnlyAside)]
    .flatMap((named) => inNominative(named.flatMap((part) => part.text.split(' '))))
    .map((name) => parseQuery(name.join(' ')));
}

/** Kinds of words that say nothing of a subject. */
const subjectless: ReadonlySet<string> = new Set(['university', 'state', 'national']);

function isGeneral(kinds: readonly Part[]): boolean {
  const asked = kinds.flatMap(({ meanings }) => meanings?.kinds ?? []);
  return asked.some(({ id }) => id === 'university') && asked.every(({ id }) => subjectless.has(id));
}

const medical: readonly Kind[] = ['medical-university', 'medical-school'];

function besideMedicine(telling: readonly Part[]): Query | null {
  const asksForIt = ({ meanings }: Part) =>
    meanings?.kinds.some(({ kinds }) => kinds.length > 0 && kinds.every((kind) => medical.includes(kind))) ?? false;
  const left = telling.filter((part) => !asksForIt(part));
  const isNamed = left.some((part) => !isPlace(part) && !isKind(part));
  return left.length < telling.length && isNamed ? plainQuery(left) : null;
}

/** Articles and prepositions that lose their vowel before a name: d'État, dell'Amicizia. */
const elided = /(?<!\p{L})(?:d|l|dell|all|nell|dall|sull)['’](?=\p{L})/giu;

/** Returns what was typed taken for what people mean by it; null where none of its words means anything but a name. */
export function understand(db: ReferenceDatabase, text: string): Understanding | null {
  const whole = text.slice(0, longestText).toWellFormed().replaceAll(elided, '');
  const words = wordsOf(fold(whole)).slice(0, mostWords);
  const parts = partsOf(db, words);
  if (parts.every(({ meanings }) => meanings === null)) return null;
  const telling = parts.filter((part) => !isOnlyAside(part));
  const kinds = telling.filter(isKind);
  const places = telling.filter((part) => isPlace(part) && !isKind(part));
  const looseWords = telling.flatMap((part) =>
    isKind(part)
      ? [anyNameOf(part, part.meanings?.kinds ?? [])]
      : isPlace(part)
        ? inAnyCase(part, part.meanings?.localities ?? [])
        : isCalledOtherwise(part)
          ? asCalled(part)
          : part.words.map(inOtherCases),
  );
  const { place, isCommon } = placeOf(places.map(({ meanings }) => withoutNested(meanings?.localities ?? [])));
  return {
    kinds: commonKinds(kinds.map(({ meanings }) => meanings?.kinds ?? [])),
    place,
    town: townIn(
      place,
      places.flatMap(({ meanings }) => meanings?.localities ?? []),
    ),
    isPlace: telling.length > 0 && telling.every(isPlace),
    isGeneral: isGeneral(kinds),
    isFilter: isCommon && kinds.length > 0 && telling.every((part) => isKind(part) || isPlace(part)),
    renamed: withOwnNames(telling),
    // Who says "in" or "which" asks for a list; "of" joins a name.
    inEnglish:
      place && !parts.some((part) => isAside(part) && part.meanings?.isGenitive !== true)
        ? namesInEnglish(
            place,
            kinds.flatMap(({ meanings }) => meanings?.kinds ?? []),
          ).map(parseQuery)
        : [],
    nominative: nominativesOf(parts).map((query) => (isGeneral(kinds) ? { ...query, isGeneral: true } : query)),
    isCalledOtherwise: telling.some(isCalledOtherwise),
    unknown: parts.filter(({ meanings }) => meanings === null).map((part) => part.text),
    besideMedicine: besideMedicine(telling),
    cores: coresOf(parts),
    loose: coreOf(parts, telling, {
      words: looseWords,
      joined: telling.map((part) => part.text.replaceAll(' ', '')).join(''),
      isLoose: true,
      ...(telling.every(isPlace) ? { isPlace: true } : {}),
      ...(isGeneral(kinds) ? { isGeneral: true } : {}),
      ...(place !== null && depthOf(place) === 0 ? { isOfCountry: true } : {}),
    }),
  };
}
