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
}

/** Returns what is left of all parts, as the query that it makes, and what was set aside for it. */
export function coreOf(all: readonly Part[], left: readonly Part[], query: Query): Core {
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
