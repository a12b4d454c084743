import { isPropertyId, properties } from './properties/dictionary.ts';
import { agreeingNumbers, equalNumbers } from './properties/types/numbers.ts';
import { equalTexts } from './properties/types/texts.ts';
import type { Qualifier } from './kinds.ts';

/** The part of a claim that decides whether it agrees with another. */
export interface Comparable {
  readonly property: string;
  readonly text: { readonly en: string };
  readonly number: number | null;
  /** The upper end of a range that begins at `number`. */
  readonly high?: number | null;
  readonly unit: string | null;
  readonly qualifier: Qualifier | null;
  readonly scope: { readonly en: string } | null;
  readonly asOf: string | null;
  readonly rank: string;
  /** Added by the person: what sources say of each other is told without it. */
  readonly aside?: true | undefined;
}

/** Claims of one property, scope and, for a series, year; in each value stand the claims that give it in the same words. */
export interface ClaimGroup<Claim> {
  readonly property: string;
  readonly scope: Claim extends { scope: infer Scope } ? Scope : never;
  readonly values: readonly (readonly Claim[])[];
  /**
   * `one`: a single value. `many`: several that hold at once, as "over 10,000" and 12,345 do. `changed`: unlike values, each with a year of its own.
   * `disagree`: unlike values for the same year, or with no year to tell them apart.
   */
  readonly state: 'one' | 'many' | 'changed' | 'disagree';
}

/** Whether a source of the edition or of a pack says it, and not the person alone. */
export const isOfSource = ({ aside }: Pick<Comparable, 'aside'>): boolean => aside !== true;

/** Whether two claims of one property say the same in the same words, so that one may be read for both. */
export function equal(a: Comparable, b: Comparable): boolean {
  if (isPropertyId(a.property)) return properties[a.property].type.compare.equal(a, b);
  return a.number !== null && b.number !== null ? equalNumbers(a, b) : equalTexts(a, b);
}

/** Whether two claims of one property can both be true: they say the same, or one is a bound or a rounding of the other. */
export function agree(a: Comparable, b: Comparable): boolean {
  if (isPropertyId(a.property)) return properties[a.property].type.compare.agree(a, b);
  return a.number !== null && b.number !== null ? agreeingNumbers(a, b) : equalTexts(a, b);
}

function gather<Claim extends Comparable>(claims: readonly Claim[]): Claim[][] {
  const values: Claim[][] = [];
  for (const claim of claims) {
    // What the person added stands beside what sources say, even where it says the same: its date and its mark are its own.
    const same = values.find((value) =>
      value.every((other) => isOfSource(other) === isOfSource(claim) && equal(other, claim)),
    );
    if (same) same.push(claim);
    else values.push([claim]);
  }
  return values;
}

/** Whether unlike values are told apart by their years: each has some, and none in common. */
function areYearsApart(a: readonly Comparable[], b: readonly Comparable[]): boolean {
  const [x, y] = [a, b].map((value) => new Set(value.map((claim) => claim.asOf?.slice(0, 4) ?? null)));
  return x !== undefined && y !== undefined && !x.has(null) && !y.has(null) && ![...x].some((year) => y.has(year));
}

/** The values of sources; where no source says anything, what the person added speaks for itself. */
function speaking<Claim extends Comparable>(values: readonly (readonly Claim[])[]): readonly (readonly Claim[])[] {
  const ofSources = values.filter((value) => value.some(isOfSource));
  return ofSources.length > 0 ? ofSources : values;
}

function stateOf<Claim extends Comparable>(
  property: string,
  values: readonly (readonly Claim[])[],
): ClaimGroup<Claim>['state'] {
  const standing = speaking(values)
    .map((value) => value.filter((claim) => claim.rank !== 'deprecated'))
    .filter((value) => value.length > 0);
  if (standing.length < 2) return 'one';
  if (isPropertyId(property) && properties[property].many) return 'many';
  const unlike = standing.flatMap((value, at) =>
    standing
      .slice(at + 1)
      .filter((other) => value.some((a) => other.some((b) => !agree(a, b))))
      .map((other) => [value, other] as const),
  );
  if (unlike.length === 0) return 'many';
  return unlike.every(([a, b]) => areYearsApart(a, b)) ? 'changed' : 'disagree';
}

/** Newest first, and what has no date after all that has one. */
const newestFirst = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number =>
  Number(a < b) - Number(a > b);

/**
 * Returns claims gathered by what they are about, in the order in which they come, and whether they agree. A series is gathered by its
 * dates, which stand together, the newest first.
 */
export function groupClaims<Claim extends Comparable>(claims: readonly Claim[]): readonly ClaimGroup<Claim>[] {
  const subjects = new Map<string, Map<string, Claim[]>>();
  for (const claim of claims) {
    const series = isPropertyId(claim.property) && properties[claim.property].series;
    const subject = JSON.stringify([claim.property, claim.scope?.en ?? null]);
    const date = series ? (claim.asOf ?? '') : '';
    const dates = subjects.get(subject) ?? new Map<string, Claim[]>();
    subjects.set(subject, dates);
    const group = dates.get(date);
    if (group) group.push(claim);
    else dates.set(date, [claim]);
  }
  const groups = [...subjects.values()].flatMap((dates) => [...dates].sort(newestFirst).map(([, group]) => group));
  return groups.map((group) => {
    const first = group[0] as Claim;
    const values = gather(group);
    return {
      property: first.property,
      scope: first.scope as ClaimGroup<Claim>['scope'],
      values,
      state: stateOf(first.property, values),
    };
  });
}
