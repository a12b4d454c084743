import { fold } from '../../../../shared/reference-format/fold.ts';
import { withoutNested } from './place-meant.ts';
import { isAside, isKind, isOnlyAside, isPlace, isSection, type Part } from './parts.ts';
import { parseQuery, type Query } from './query-words.ts';

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
  /** The same as schools are called, where that is otherwise and no list is asked for: "jiangsu uni" for a core of "jiangsu uni fees". */
  readonly renamed: Query | null;
}

/** Returns whether a part asks for a list: who says "universities", "in", "which", "best" or "mbbs" does; "of" joins a name, and its cost may be asked for beside it. */
export const asksForList = (part: Part): boolean =>
  part.meanings?.isList === true ||
  (isAside(part) &&
    part.isOrigin !== true &&
    part.meanings?.isGenitive !== true &&
    (!isSection(part) || isKind(part) || part.meanings?.sections.includes('rankings') === true));

/** People cut these words short; names mostly do not: univ, med, inst. */
const isLatin = /^[a-z]+$/;

/** Returns parts as schools are called: places by their own names, and kinds by the whole English word; null where nothing is called otherwise. */
export function asNamed(parts: readonly Part[]): Query | null {
  const texts = parts.map((part) => {
    if (isKind(part)) {
      const english = part.meanings?.kinds.find((kind) => kind.english !== null)?.english;
      return english && isLatin.test(part.text) && english.startsWith(part.text) ? english : part.text;
    }
    const [place] = withoutNested(part.meanings?.localities ?? []);
    return place ? fold(place.city ?? place.region ?? part.text) : part.text;
  });
  return texts.every((text, at) => text === parts[at]?.text) ? null : parseQuery(texts.join(' '));
}

/** Returns what is left of all parts, as the query that it makes, and what was set aside for it. */
export function coreOf(all: readonly Part[], left: readonly Part[], query: Query): Core {
  const away = all.filter((part) => !left.includes(part));
  const asides = away.filter((part) => isSection(part) || part.isOrigin);
  const [first, last] = [all.indexOf(left[0] as Part), all.indexOf(left.at(-1) as Part)];
  return {
    query,
    section: asides.find(isSection)?.meanings?.sections[0] ?? null,
    asides: asides.map((part) => part.text),
    isRun: last - first === left.length - 1,
    dropsKind: away.some(isKind),
    // Made where it is asked for, which is for one key of many.
    get renamed() {
      return left.some(asksForList) ? null : asNamed(left);
    },
  };
}

/** Returns the query that parts make together; one of places alone is said to be of a place. */
export function plainQuery(parts: readonly Part[]): Query {
  const query = parseQuery(parts.map((part) => part.text).join(' '));
  return parts.every(isPlace) ? { ...query, isPlace: true } : query;
}

/** Returns the parts without those at either end that are `away`, at the beginning by another rule where one is given; none where all are. */
export function trimmed(parts: readonly Part[], away: (part: Part) => boolean, before = away): readonly Part[] {
  const from = parts.findIndex((part) => !before(part));
  const to = parts.findLastIndex((part) => !away(part));
  return from === -1 ? [] : parts.slice(from, to + 1);
}

/** Returns what can be left of the parts once words are set aside, the least first taken away; none where nothing can be, or nothing would be left. */
export function coresOf(parts: readonly Part[]): readonly Core[] {
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
