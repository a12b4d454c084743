import { fold } from '../../../../shared/reference-format/fold.ts';
import { isJoiningWord, wordsOf } from '../../../../shared/reference-format/split-words.ts';
import type { ReferenceDatabase } from '../../open.ts';
import { meaningsOf, sectionOf, isFiller } from './meanings.ts';
import { isKind, isOnlyAside, isPlace, isTellingKind, partsOf } from './parts.ts';
import { nameKnown } from './postings.ts';
import { longestText, mostWords, parseQuery, type Query } from './query-words.ts';

/** A run of what was typed that may be a whole name, and what is beside it. */
export interface NameAndRest {
  readonly query: Query;
  /** The part of a profile that a word beside the name asks for. */
  readonly section: string | null;
  /** The words beside the name, folded; those that only join or fill left out. */
  readonly rest: readonly string[];
  /** The name with the kind of its part that is said right after it, as Chinese does: 浙大医学院. Null where none is. */
  readonly part: Query | null;
  /** Whether it was written as what an acronym is. */
  readonly isAcronym?: boolean;
}

/** What a text is cut into: a word, or one Chinese character. */
interface Unit {
  readonly text: string;
  readonly chinese: boolean;
}

interface Span {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly section: string;
}

function unitsOf(text: string): readonly Unit[] {
  const words = wordsOf(fold(text.slice(0, longestText).toWellFormed())).slice(0, mostWords);
  return words.flatMap(({ text: word, chinese }) =>
    (chinese ? Array.from(word) : [word]).map((unit): Unit => ({ text: unit, chinese })),
  );
}

function written(units: readonly Unit[]): string {
  return units
    .map(({ text, chinese }, at) => (at > 0 && !(chinese && units[at - 1]?.chinese) ? ` ${text}` : text))
    .join('');
}

/** So many units at most ask for a part of a profile together. */
const mostTogether = 6;

/** The words that ask for a part of a profile, from the left, of several that begin alike the longest. */
function sectionsIn(db: ReferenceDatabase, units: readonly Unit[]): readonly Span[] {
  const spans: Span[] = [];
  units.forEach((_, from) => {
    for (let to = Math.min(units.length, from + mostTogether); to > from; to--) {
      const text = written(units.slice(from, to));
      const section = sectionOf(db, text);
      if (section === null) continue;
      spans.push({ from, to, text, section });
      break;
    }
  });
  return spans;
}

/** Words and the spans that stand among them, without what only joins or fills. */
function restOf(db: ReferenceDatabase, units: readonly Unit[], spans: readonly Span[], first: number): string[] {
  const rest: string[] = [];
  let unknown: Unit[] = [];
  const finish = (): void => {
    const text = written(unknown);
    if (text !== '' && !isFiller(db, text) && !isJoiningWord(text)) rest.push(text);
    unknown = [];
  };
  for (let at = 0; at < units.length;) {
    const unit = units[at] as Unit;
    const span = spans.find((each) => each.from === first + at && each.to <= first + units.length);
    if (span || !unit.chinese) finish();
    if (span) rest.push(span.text);
    else unknown.push(unit);
    at += span ? span.to - span.from : 1;
  }
  finish();
  return rest;
}

/** So many characters of a place's name at most stand on each side of where one may be cut. */
const mostOfPlace = 3;

/** Whether a run of Chinese that begins here cuts the name of a place: 俄罗斯 begins within 白俄罗斯. */
function cutsPlace(db: ReferenceDatabase, units: readonly Unit[], from: number): boolean {
  const isRun = (run: readonly Unit[]) => run.every(({ chinese }) => chinese);
  if (from === 0 || !isRun(units.slice(from - 1, from + 1))) return false;
  for (let start = Math.max(0, from - mostOfPlace); start < from; start++) {
    for (let end = from + 1; end <= Math.min(units.length, from + mostOfPlace); end++) {
      const run = units.slice(start, end);
      if (isRun(run) && (meaningsOf(db, written(run))?.localities.length ?? 0) > 0) return true;
    }
  }
  return false;
}

/** Whether two words that are a kind of school or a place together are cut in two here: the thủ of thủ đô is no THU. */
function cutsWords(db: ReferenceDatabase, units: readonly Unit[], at: number): boolean {
  const [before, after] = [units[at - 1], units[at]];
  if (!before || !after || before.chinese || after.chinese) return false;
  const meanings = meaningsOf(db, `${before.text} ${after.text}`);
  return meanings !== null && meanings.kinds.length + meanings.localities.length > 0;
}

/** So many characters of a kind of school stand after a name at most. */
const longestKind = 5;

/** Returns a run with the longest kind of school that is said right after it. */
function withKindAfter(db: ReferenceDatabase, units: readonly Unit[], from: number, to: number): Query | null {
  if (units[to]?.chinese !== true) return null;
  for (let end = Math.min(units.length, to + longestKind); end > to; end--) {
    const kind = units.slice(to, end);
    if (kind.every(({ chinese }) => chinese) && (meaningsOf(db, written(kind))?.kinds.length ?? 0) > 0)
      return parseQuery(written(units.slice(from, end)));
  }
  return null;
}

/** So many units beside a name are set aside at most. */
const mostBeside = 8;

/**
 * Returns the runs of what was typed beside which something asks for a part of a profile, the longest first: one of them may
 * be a whole name, whatever the other words are ("Harbin Medical University mbbs admission process").
 */
export function* namesBesideSections(db: ReferenceDatabase, text: string): Generator<NameAndRest> {
  const units = unitsOf(text);
  const spans = sectionsIn(db, units);
  if (spans.length === 0) return;
  for (let beside = 1; beside <= Math.min(mostBeside, units.length - 1); beside++) {
    for (let from = 0; from <= beside; from++) {
      const to = units.length - beside + from;
      const outside = spans.filter((span) => span.to <= from || span.from >= to);
      const [first] = outside;
      if (!first) continue;
      const query = parseQuery(written(units.slice(from, to)));
      const isWhole = nameKnown(db, query.joined) === 'whole';
      if (query.words.length === 0) continue;
      if (isWhole && (cutsPlace(db, units, from) || cutsWords(db, units, from) || cutsWords(db, units, to))) continue;
      const rest = [...restOf(db, units.slice(0, from), outside, 0), ...restOf(db, units.slice(to), outside, to)];
      yield { query, section: first.section, rest, part: isWhole ? withKindAfter(db, units, from, to) : null };
    }
  }
}

/** Fewer letters, or characters of Chinese, begin or are too many things to be a name among other words. */
const fewestLetters = 3;
const fewestCharacters = 2;

const isLongEnough = (units: readonly Unit[]): boolean =>
  // A letter and a digit are no word: C9.
  units.some(({ text }) => /^\p{L}\d|^\d\p{L}/u.test(text)) ||
  (units.some(({ chinese }) => chinese)
    ? units.length >= fewestCharacters
    : units.reduce((letters, { text }) => letters + text.length, 0) >= fewestLetters);

/** Who writes two letters as capitals beside small ones means what they are short for: "UM nursing". */
const capitals = /(?<![\p{L}\p{N}])\p{Lu}{2}(?![\p{L}\p{N}])/gu;
const isCapitals = (text: string, folded: string): boolean =>
  folded.length === 2 &&
  /\p{Ll}/u.test(text) &&
  Array.from(text.matchAll(capitals)).some(([two]) => fold(two) === folded);

/** Whether a run is more than the name of a place, and more than a kind of school. */
function isTelling(db: ReferenceDatabase, text: string): boolean {
  const parts = partsOf(db, wordsOf(text)).filter((part) => !isJoiningWord(part.text) && !isOnlyAside(part));
  return parts.some((part) => !isPlace(part)) && parts.some((part) => !isKind(part) || isTellingKind(part));
}

/**
 * Returns the runs of what was typed that are whole names beside other words, the longest first: "Dartmouth library", 同济大学图书馆. A run
 * that no name begins with is not made longer, so that few are looked for.
 */
export function namesAmongOthers(db: ReferenceDatabase, text: string): readonly NameAndRest[] {
  const units = unitsOf(text);
  const found: { readonly from: number; readonly to: number; readonly text: string; readonly isAcronym: boolean }[] =
    [];
  for (let from = 0; from < units.length; from++) {
    for (let to = from + 1; to <= units.length && to - from < units.length; to++) {
      const run = units.slice(from, to);
      const known = nameKnown(db, run.map((unit) => unit.text).join(''));
      if (known === 'none') break;
      if (known !== 'whole' || cutsPlace(db, units, from)) continue;
      const name = written(run);
      const isAcronym = isCapitals(text, name);
      if (isAcronym || isLongEnough(run)) found.push({ from, to, text: name, isAcronym });
    }
  }
  if (found.length === 0) return [];
  const spans = sectionsIn(db, units);
  return found
    .filter((run) => isTelling(db, run.text))
    .sort((a, b) => b.text.length - a.text.length || a.from - b.from)
    .map(({ from, to, text: name, isAcronym }) => {
      const outside = spans.filter((span) => span.to <= from || span.from >= to);
      const rest = [...restOf(db, units.slice(0, from), outside, 0), ...restOf(db, units.slice(to), outside, to)];
      return {
        query: parseQuery(name),
        section: outside[0]?.section ?? null,
        rest,
        part: withKindAfter(db, units, from, to),
        isAcronym,
      };
    });
}
