import { isPropertyId, properties } from './properties/dictionary.ts';
import { equalNumbers } from './properties/types/numbers.ts';
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
}

/** Claims of one property, scope and, for a series, year; in each value stand the claims that agree on it. */
export interface ClaimGroup<Claim> {
  readonly property: string;
  readonly scope: Claim extends { scope: infer Scope } ? Scope : never;
  readonly values: readonly (readonly Claim[])[];
  /**
   * `one`: a single value. `many`: several that hold at once. `changed`: unlike values, each with a year of its own.
   * `disagree`: unlike values for the same year, or with no year to tell them apart.
   */
  readonly state: 'one' | 'many' | 'changed' | 'disagree';
}

/** Whether two claims of one property say the same, by its type; what is no property is compared as a number or a text. */
export function agree(a: Comparable, b: Comparable): boolean {
  if (isPropertyId(a.property)) return properties[a.property].type.compare.equal(a, b);
  return a.number !== null && b.number !== null ? equalNumbers(a, b) : equalTexts(a, b);
}

function gather<Claim extends Comparable>(claims: readonly Claim[]): Claim[][] {
  const values: Claim[][] = [];
  for (const claim of claims) {
    const same = values.find((value) => value.every((other) => agree(other, claim)));
    if (same) same.push(claim);
    else values.push([claim]);
  }
  return values;
}

function stateOf<Claim extends Comparable>(
  property: string,
  values: readonly (readonly Claim[])[],
): ClaimGroup<Claim>['state'] {
  const standing = values.filter((value) => value.some((claim) => claim.rank !== 'deprecated'));
  if (standing.length < 2) return 'one';
  if (isPropertyId(property) && properties[property].many) return 'many';
  const years = standing.map((value) => new Set(value.map((claim) => claim.asOf?.slice(0, 4) ?? null)));
  const apart = years.every(
    (set, at) =>
      !set.has(null) && years.every((other, index) => index === at || [...set].every((year) => !other.has(year))),
  );
  return apart ? 'changed' : 'disagree';
}

/** Returns claims gathered by what they are about, in the order in which they come, and whether they agree. */
export function groupClaims<Claim extends Comparable>(claims: readonly Claim[]): readonly ClaimGroup<Claim>[] {
  const groups = new Map<string, Claim[]>();
  for (const claim of claims) {
    const series = isPropertyId(claim.property) && properties[claim.property].series;
    const key = JSON.stringify([claim.property, claim.scope?.en ?? null, series ? (claim.asOf ?? null) : null]);
    const group = groups.get(key);
    if (group) group.push(claim);
    else groups.set(key, [claim]);
  }
  return [...groups.values()].map((group) => {
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

/**
 * Returns the claims the stated rule prefers among those that disagree or changed: the newest official value,
 * where official sources of that newest date agree on one. Empty where the rule picks none.
 */
export function preferredClaims<Claim extends Comparable & { readonly sourceKind: string }>(
  group: ClaimGroup<Claim>,
): readonly Claim[] {
  if (group.state !== 'disagree' && group.state !== 'changed') return [];
  const official = group.values
    .flat()
    .filter((claim) => claim.sourceKind === 'official' && claim.rank !== 'deprecated');
  const newest = official.reduce((date, claim) => ((claim.asOf ?? '') > date ? (claim.asOf ?? '') : date), '');
  const candidates = official.filter((claim) => (claim.asOf ?? '') === newest);
  const [first] = candidates;
  if (!first || !candidates.every((claim) => agree(claim, first))) return [];
  return (group.values.find((value) => value.includes(first)) ?? []).filter((claim) => claim.rank !== 'deprecated');
}
