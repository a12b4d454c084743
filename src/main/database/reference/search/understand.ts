import { medicalKinds, type Kind } from '../../../../shared/domain/kinds.ts';
import { fold } from '../../../../shared/reference-format/fold.ts';
import { isJoiningWord, wordsOf } from '../../../../shared/reference-format/split-words.ts';
import type { ReferenceDatabase } from '../../open.ts';
import { asksForList, asNamed, coreOf, coresOf, plainQuery, trimmed, type Core } from './cores.ts';
import { namesInEnglish } from './english-names.ts';
import type { Locality } from './locality-names.ts';
import type { AskedKind } from './meanings.ts';
import {
  isCalledOtherwise,
  isKind,
  isOnlyAside,
  isPlace,
  isTellingKind,
  partsOf,
  withOrigins,
  type Part,
} from './parts.ts';
import { depthOf, placeOf, townIn, withoutNested } from './place-meant.ts';
import {
  inOtherCases,
  longestText,
  mostWords,
  parseQuery,
  plainWord,
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
  /** Whether a kind was said by several words of which one has a single letter, which begins words of many names: trường y. */
  readonly isByLetter: boolean;
  /** Words that mean nothing by themselves, folded. */
  readonly unknown: readonly string[];
  /** The words that ask for medicine, folded. */
  readonly medicine: readonly string[];
  /** What is left beside the words that ask for medicine, as names of whole universities have none; null where nothing or only a place is. */
  readonly besideMedicine: Query | null;
  /** The same in every way that names write it. */
  readonly looseBesideMedicine: Query | null;
  /** Words of names among those for kinds that ask for no kind: federal in "Kazan federal medical"; null where medicine is not asked for beside them. */
  readonly marks: readonly QueryWord[] | null;
  /** What is left where words for parts of a profile, and fillers beside them, are set aside, the most first. */
  readonly cores: readonly Core[];
  /** The words that name a school, kinds in every way that names write them. */
  readonly loose: Core;
}

/** The word of a kind with all that names write for it; of several words the first would be any that begins so: the đại of đại học y. */
function anyNameOf(part: Part, kinds: readonly AskedKind[]): QueryWord {
  const [ofNames = part.text] = kinds.flatMap((kind) => kind.names);
  const [word = plainWord(part.text)] = part.words;
  const first = part.words.length > 1 ? plainWord(ofNames) : word;
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

/** Whether a subject is said that no kind of institution is of alone: any kind may teach it, and its word in the name tells. */
const hasSubject = (kinds: readonly Part[]): boolean =>
  kinds.some(({ meanings }) =>
    meanings?.kinds.some((asked) => asked.kinds.length === 0 && asked.english !== null && !subjectless.has(asked.id)),
  );

const asksForMedicine = ({ meanings }: Part): boolean =>
  meanings?.kinds.some(({ kinds }) => kinds.length > 0 && kinds.every((kind) => medicalKinds.includes(kind))) ?? false;

function marksOf(kinds: readonly Part[]): Understanding['marks'] {
  const marks = kinds.filter(({ meanings }) => meanings?.kinds.every((asked) => asked.kinds.length === 0));
  if (marks.length === 0 || !kinds.some(asksForMedicine)) return null;
  return marks.map((part) => anyNameOf(part, part.meanings?.kinds ?? []));
}

function besideMedicine(telling: readonly Part[], asQuery: (left: readonly Part[]) => Query): Query | null {
  const left = telling.filter((part) => !asksForMedicine(part));
  const isNamed = left.some((part) => !isPlace(part) && !isKind(part));
  return left.length < telling.length && isNamed ? asQuery(left) : null;
}

/** The words that parts may stand for, in every way that names write them. */
function looseWordsOf(parts: readonly Part[]): readonly QueryWord[] {
  return parts.flatMap((part) =>
    isKind(part)
      ? [anyNameOf(part, part.meanings?.kinds ?? [])]
      : isPlace(part)
        ? inAnyCase(part, part.meanings?.localities ?? [])
        : isCalledOtherwise(part)
          ? asCalled(part)
          : part.words.map(inOtherCases),
  );
}

function looseQuery(parts: readonly Part[]): Query {
  return {
    words: looseWordsOf(parts),
    joined: parts.map((part) => part.text.replaceAll(' ', '')).join(''),
    isLoose: true,
  };
}

/** Articles and prepositions that lose their vowel before a name: d'État, dell'Amicizia. */
const elided = /(?<!\p{L})(?:d|l|dell|all|nell|dall|sull)['’](?=\p{L})/giu;

/** Returns what was typed taken for what people mean by it; null where none of its words means anything but a name. */
export function understand(db: ReferenceDatabase, text: string): Understanding | null {
  const written = text.slice(0, longestText).toWellFormed();
  const whole = /['’]/.test(written) ? written.replaceAll(elided, '') : written;
  const words = wordsOf(fold(whole)).slice(0, mostWords);
  const parts = withOrigins(partsOf(db, words));
  if (parts.every(({ meanings }) => meanings === null)) return null;
  const telling = parts.filter((part) => !isOnlyAside(part));
  const kinds = telling.filter(isKind);
  const places = telling.filter((part) => isPlace(part) && !isKind(part));
  const { place, isCommon } = placeOf(places.map(({ meanings }) => withoutNested(meanings?.localities ?? [])));
  const common = commonKinds(kinds.map(({ meanings }) => meanings?.kinds ?? []));
  return {
    kinds: hasSubject(kinds) ? [common.flat()] : common,
    place,
    town: townIn(
      place,
      places.flatMap(({ meanings }) => meanings?.localities ?? []),
    ),
    isPlace: telling.length > 0 && telling.every(isPlace),
    isGeneral: isGeneral(kinds),
    isFilter:
      isCommon && kinds.length > 0 && telling.every((part) => (isKind(part) && !isTellingKind(part)) || isPlace(part)),
    // Made where it is asked for, which is for one key of many.
    get renamed() {
      return asNamed(telling);
    },
    get inEnglish() {
      return place && !parts.some(asksForList)
        ? namesInEnglish(
            place,
            kinds.flatMap(({ meanings }) => meanings?.kinds ?? []),
          ).map(parseQuery)
        : [];
    },
    nominative: nominativesOf(parts).map((query) => (isGeneral(kinds) ? { ...query, isGeneral: true } : query)),
    isCalledOtherwise: telling.some(isCalledOtherwise),
    isByLetter: kinds.some(({ words: said }) => said.length > 1 && said.some(({ text: one }) => one.length === 1)),
    unknown: parts.filter(({ meanings }) => meanings === null).map((part) => part.text),
    get besideMedicine() {
      return besideMedicine(telling, plainQuery);
    },
    get looseBesideMedicine() {
      return besideMedicine(telling, looseQuery);
    },
    medicine: telling.filter(asksForMedicine).map((part) => part.text),
    marks: marksOf(kinds),
    cores: coresOf(parts),
    loose: coreOf(parts, telling, {
      ...looseQuery(telling),
      ...(telling.every(isPlace) ? { isPlace: true } : {}),
      ...(isGeneral(kinds) ? { isGeneral: true } : {}),
      ...(place !== null && depthOf(place) === 0 ? { isOfCountry: true } : {}),
    }),
  };
}
