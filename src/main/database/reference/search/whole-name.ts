import { fold } from '../../../../shared/reference-format/fold.ts';
import { isJoiningWord, wordsOf } from '../../../../shared/reference-format/split-words.ts';
import type { ReferenceDatabase } from '../../open.ts';
import { sectionOf, isFiller } from './meanings.ts';
import { longestText, mostWords, parseQuery, type Query } from './query-words.ts';

/** A run of what was typed that may be a whole name, and what is beside it. */
export interface NameAndRest {
  readonly query: Query;
  /** The part of a profile that a word beside the name asks for. */
  readonly section: string;
  /** The words beside the name, folded; those that only join or fill left out. */
  readonly rest: readonly string[];
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
      if (query.words.length === 0) continue;
      const rest = [...restOf(db, units.slice(0, from), outside, 0), ...restOf(db, units.slice(to), outside, to)];
      yield { query, section: first.section, rest };
    }
  }
}
