import { isPropertyId, properties } from './properties/dictionary.ts';
import { agreeingNumbers, numberKey } from './properties/types/numbers.ts';
import { textKey } from './properties/types/texts.ts';
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

/** Returns what a claim has in common with those of its property that say the same in the same words, so that one may be read for all. */
export function keyOf(claim: Comparable): string {
  if (isPropertyId(claim.property)) return properties[claim.property].type.compare.key(claim);
  return claim.number === null ? textKey(claim) : numberKey(claim);
}

/** Whether claims of a property that say it in unlike words can both be true: one is a bound or a rounding of the other. */
function agreementOn(property: string): ((a: Comparable, b: Comparable) => boolean) | undefined {
  if (isPropertyId(property)) return properties[property].type.compare.agree;
  return (a, b) => a.number !== null && b.number !== null && agreeingNumbers(a, b);
}

/** Whether claims of a property may agree that say it in unlike words, so that each value has to be compared with each. */
export const canAgreeInOtherWords = (property: string): boolean => agreementOn(property) !== undefined;

/** Whether two claims of one property can both be true: they say the same, or one is a bound or a rounding of the other. */
export function agree(a: Comparable, b: Comparable): boolean {
  return keyOf(a) === keyOf(b) || agreementOn(a.property)?.(a, b) === true;
}

/** What the person added stands beside what sources say, even where it says the same: its date and its mark are its own. */
const gather = <Claim extends Comparable>(claims: readonly Claim[]): Claim[][] => [
  ...Map.groupBy(claims, (claim) => `${isOfSource(claim)} ${keyOf(claim)}`).values(),
];

type Years = ReadonlySet<string | null>;
const yearsOf = (value: readonly Comparable[]): Years => new Set(value.map(({ asOf }) => asOf?.slice(0, 4) ?? null));

/** Whether unlike values are told apart by their years: each has some, and none in common. */
const areApart = (a: Years, b: Years): boolean => !a.has(null) && !b.has(null) && ![...a].some((year) => b.has(year));

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
  // What is said in the same words agrees alike with all else, so one claim speaks for its value.
  const said = standing.flatMap(([claim, ...same]) => (claim ? [{ claim, years: yearsOf([claim, ...same]) }] : []));
  const canAgree = agreementOn(property);
  let areUnlike = false;
  for (const [at, { claim, years }] of said.entries())
    for (const other of said.slice(at + 1)) {
      if (canAgree?.(claim, other.claim)) continue;
      if (!areApart(years, other.years)) return 'disagree';
      areUnlike = true;
    }
  return areUnlike ? 'changed' : 'many';
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
