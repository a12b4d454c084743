import { sourceKinds, type Period, type Qualifier, type SourceKind } from './kinds.ts';
import type { ClaimGroup } from './disagreement.ts';

/** A value as far as it can be drawn on an axis, with all that give it. `Source` is how a view cites: an id, or the number of a footnote. */
export interface SpreadValue<Source> {
  readonly number: number | null;
  /** The upper end of a range that begins at `number`. */
  readonly high: number | null;
  readonly unit: string | null;
  readonly qualifier: Qualifier | null;
  readonly per?: Period | null;
  readonly rank: string;
  readonly tellers: readonly { readonly asOf: string | null; readonly source: Source }[];
}

export interface Teller<Source> {
  readonly source: Source;
  readonly asOf: string | null;
  readonly kind: SourceKind | null;
}

/** A value on the axis. `tellers`: who gives it, the one that speaks for it first. */
export interface SpreadPoint<Source> {
  readonly number: number;
  /** The end of a range; the same as `number` where it is none. */
  readonly high: number;
  readonly unit: string | null;
  readonly qualifier: Qualifier | null;
  /** Whether it stands first by the rule of preference. */
  readonly first: boolean;
  readonly tellers: readonly [Teller<Source>, ...Teller<Source>[]];
}

export interface Spread<Source> {
  readonly low: number;
  readonly high: number;
  /** From the least to the greatest. */
  readonly points: readonly [SpreadPoint<Source>, ...SpreadPoint<Source>[]];
  /** The value that stands first; null where none does. `newest`: no source of its kind gives a later one, and it is dated. */
  readonly first: { readonly point: SpreadPoint<Source>; readonly newest: boolean } | null;
}

const dateOf = ({ asOf }: { readonly asOf: string | null }) => asOf ?? '';
const strength = ({ kind }: { readonly kind: SourceKind | null }) =>
  kind === null ? sourceKinds.length : sourceKinds.indexOf(kind);

/** Orders who gives a value: dated before undated, the stronger kind of source, the newest. */
function inOrder<Source>(a: Teller<Source>, b: Teller<Source>): number {
  return (
    Number(a.asOf === null) - Number(b.asOf === null) ||
    strength(a) - strength(b) ||
    Number(dateOf(a) < dateOf(b)) - Number(dateOf(a) > dateOf(b))
  );
}

/**
 * Returns values that sources contradict each other in as points on one axis; null where nobody disagrees, where they are no numbers of
 * one unit, or where all are the same number. What is known to be wrong is no point.
 */
export function spreadOf<Source>(
  group: Pick<ClaimGroup<unknown>, 'state'> & { readonly values: readonly SpreadValue<Source>[] },
  kindOf: (source: Source) => SourceKind | null,
): Spread<Source> | null {
  if (group.state !== 'disagree') return null;
  const standing = group.values.filter(({ rank }) => rank !== 'deprecated');
  if (new Set(standing.map(({ unit, per }) => `${unit} ${per ?? ''}`)).size > 1) return null;
  const points = standing
    .flatMap(({ number, high, unit, qualifier, rank, tellers }): SpreadPoint<Source>[] => {
      const [first, ...others] = tellers.map((teller) => ({ ...teller, kind: kindOf(teller.source) })).sort(inOrder);
      if (number === null || first === undefined) return [];
      return [
        { number, high: high ?? number, unit, qualifier, first: rank === 'preferred', tellers: [first, ...others] },
      ];
    })
    .sort((a, b) => a.number - b.number || a.high - b.high);
  // A value in words beside numbers has no place on the axis, and an axis without it would not show how far sources differ.
  const [lowest, ...others] = points;
  if (lowest === undefined || points.length < standing.length) return null;
  const low = lowest.number;
  const high = Math.max(...points.map((point) => point.high));
  return low < high ? { low, high, points: [lowest, ...others], first: firstOf(points) } : null;
}

function firstOf<Source>(points: readonly SpreadPoint<Source>[]): Spread<Source>['first'] {
  const point = points.find(({ first }) => first);
  if (point === undefined) return null;
  const [teller] = point.tellers;
  const alike = points.flatMap(({ tellers }) => tellers).filter(({ kind }) => kind === teller.kind);
  const newest = teller.asOf !== null && alike.every((other) => dateOf(other) <= dateOf(teller));
  return { point, newest };
}
