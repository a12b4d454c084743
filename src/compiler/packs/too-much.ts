import { canAgreeInOtherWords } from '../../shared/domain/disagreement.ts';
import { isPropertyId, properties } from '../../shared/domain/properties/dictionary.ts';
import type { Mistake } from '../mistake.ts';
import type { Path } from '../form.ts';
import type { Located } from '../source-text.ts';

/* How much a pack can say of one school. All is far beyond what anybody knows. */

/**
 * Values that are compared each with each, as "over 2,000" and 2,300 agree: of one property and scope, and year where each has its own, on a
 * school or on one of its programmes. A pack of 40 kB could keep that up for minutes.
 */
const mostCompared = 100;
/** Whatever is listed of a school: claims, names, units, events, rankings, members, programmes. */
export const mostListed = 2_000;
export const mostNames = 200;
/** Characters of one file: of the edition's none is half as long, and each thousand takes some milliseconds to read. */
export const longestText = 256 * 1024;

/** As they were read, of any form. */
interface Holder {
  readonly claims?: unknown;
}
interface GivenClaim {
  readonly property?: unknown;
  readonly scope?: unknown;
  readonly as_of?: unknown;
}

const listIn = (value: unknown): readonly unknown[] => (Array.isArray(value) ? (value as readonly unknown[]) : []);

/** What values are compared with each other by; null where only the same words agree, which is seen without comparing. */
function subjectOf(claim: GivenClaim | null): string | null {
  const property = String(claim?.property);
  if (!canAgreeInOtherWords(property)) return null;
  const scope = (claim?.scope as { readonly en?: unknown } | null | undefined)?.en ?? claim?.scope;
  const isSeries = isPropertyId(property) && properties[property].series;
  return JSON.stringify([property, scope, isSeries ? String(claim?.as_of) : null]);
}

function tooManyValues(holder: Holder | null, path: Path, file: Located<unknown>): Mistake[] {
  const counts = new Map<string, number>();
  return listIn(holder?.claims).flatMap((claim, at) => {
    const given = claim as GivenClaim | null;
    const subject = subjectOf(given);
    if (subject === null) return [];
    const count = (counts.get(subject) ?? 0) + 1;
    counts.set(subject, count);
    if (count !== mostCompared + 1) return [];
    return [
      {
        file: file.file,
        line: file.lineOf([...path, 'claims', at]),
        problem: { code: 'pack.tooManyValues' as const, most: mostCompared, property: String(given?.property) },
      },
    ];
  });
}

/** Returns the mistakes of a file that says more of one school than anybody can know, whatever its form; nothing of it is then looked at. */
export function tooMuch(file: Located<unknown>): readonly Mistake[] {
  if (typeof file.value !== 'object' || file.value === null) return [];
  const value = file.value as Readonly<Record<string, unknown>>;
  const long = Object.entries(value).flatMap(([part, list]): Mistake[] => {
    const most = part === 'names' ? mostNames : mostListed;
    if (!Array.isArray(list) || list.length <= most) return [];
    return [
      {
        file: file.file,
        line: file.lineOf([part, most]),
        problem: { code: 'pack.tooManyEntries', part, count: list.length, most },
      },
    ];
  });
  if (long.length > 0) return long;
  const holders = [
    { holder: value as Holder, path: [] as Path },
    ...listIn(value['programmes']).map((holder, at) => ({
      holder: holder as Holder | null,
      path: ['programmes', at] as Path,
    })),
  ];
  return holders.flatMap(({ holder, path }) => tooManyValues(holder, path, file));
}

/** Returns what to say of a file that is too long to be read at all; null where it is not. */
export function tooLong(file: string, text: string): Mistake | null {
  return text.length <= longestText
    ? null
    : {
        file,
        line: 1,
        problem: { code: 'pack.tooLong', count: text.length, most: longestText },
      };
}
