import { keyOf, type Comparable } from './disagreement.ts';
import { sourceKinds, type SourceKind } from './kinds.ts';
import { isPropertyId, properties } from './properties/dictionary.ts';

/** What of a claim decides whether it stands first. */
export interface Preferable extends Comparable {
  readonly sourceKind: SourceKind;
  /** Brought by a pack, which never changes what the edition prefers. */
  readonly fromPack?: boolean;
}

/** A value so many years newer stands before one of a stronger source, */
const muchNewer = 2;
/** if it comes from one of these; an encyclopedia's page is newer than what it tells, and an agency sells. */
const newsworthy: ReadonlySet<SourceKind> = new Set(['official', 'government', 'ranking', 'press']);

const strength = ({ sourceKind }: Preferable) => -sourceKinds.indexOf(sourceKind);
const yearOf = ({ asOf }: Preferable) => Number(asOf?.slice(0, 4) ?? Number.NaN);
const isBound = ({ qualifier }: Preferable) => qualifier === 'at-least' || qualifier === 'at-most';
const isState = ({ property }: Preferable) => isPropertyId(property) && properties[property].state === true;

/** Orders dates, the newest first; within one year the more precise one is the newer. */
const newestFirst = (a: Preferable, b: Preferable) => {
  const [x, y] = [a.asOf ?? '', b.asOf ?? ''];
  return Number(x < y) - Number(x > y);
};
const strongestFirst = (a: Preferable, b: Preferable) => strength(b) - strength(a) || newestFirst(a, b);

/** The first by kind of source and date, of values that are all dated or all undated. */
function strongest<Claim extends Preferable>(claims: readonly Claim[]): Claim | undefined {
  const inOrder = [...claims].sort(strongestFirst);
  let [first] = inOrder;
  // Each turn goes to a later year, so it ends.
  for (let newer = first; newer !== undefined;) {
    first = newer;
    const year = yearOf(first);
    newer = inOrder.find((claim) => newsworthy.has(claim.sourceKind) && yearOf(claim) - year >= muchNewer);
  }
  return first;
}

/** Among exact figures of the same or a later year the one that stands before a bound; the bound where there is none. */
function exactBefore<Claim extends Preferable>(bound: Claim, claims: readonly Claim[]): Claim {
  const later = claims.filter(
    (claim) => claim.qualifier === null && (bound.asOf === null ? claim.asOf === null : yearOf(claim) >= yearOf(bound)),
  );
  return strongest(later) ?? bound;
}

/**
 * Returns the claim that stands first among those of one property and scope, by the one rule there is:
 * 1. a dated value before an undated one;
 * 2. then the stronger kind of source, unless a value at least two years newer comes from a newsworthy one;
 * 3. then the newest; of two of the same day the one that stands first in the file.
 * A bound ("over 2,000") never stands before an exact figure of the same or a later year. Of an office the newest dated holder is first, and so with whatever holds until it changes.
 * What is known to be wrong, and what only a pack says, is never first. Undefined where nothing is left.
 */
export function firstClaim<Claim extends Preferable>(claims: readonly Claim[]): Claim | undefined {
  const standing = claims.filter((claim) => claim.rank !== 'deprecated' && claim.fromPack !== true);
  const dated = standing.filter(({ asOf }) => asOf !== null);
  const candidates = dated.length > 0 ? dated : standing;
  const [some] = candidates;
  if (some && dated.length > 0 && isState(some)) return [...candidates].sort(newestFirst)[0];
  const first = strongest(candidates);
  return first && isBound(first) ? exactBefore(first, candidates) : first;
}

/** Returns the claims that stand first in a group, which say the same in the same words; none where there is no other value to stand before. */
export function preferredClaims<Claim extends Preferable>(group: {
  readonly property: string;
  readonly values: readonly (readonly Claim[])[];
}): readonly Claim[] {
  const standing = group.values.filter((value) => value.some(({ rank }) => rank !== 'deprecated'));
  if (standing.length < 2 || (isPropertyId(group.property) && properties[group.property].many)) return [];
  const first = firstClaim(standing.flat());
  if (!first) return [];
  const key = keyOf(first);
  return standing.flat().filter((claim) => claim.rank !== 'deprecated' && keyOf(claim) === key);
}

/**
 * Returns the claim that a school is shown, sorted and filtered by: the first of those that `isOnWhole` takes. Undefined where no source
 * gives one: what is told of a class or of a part never stands for the whole.
 */
export function headlineClaim<Claim extends Preferable>(
  claims: readonly Claim[],
  property: string,
  isOnWhole: (claim: Claim) => boolean,
): Claim | undefined {
  return firstClaim(claims.filter((claim) => claim.property === property && isOnWhole(claim)));
}
