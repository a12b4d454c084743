import { tiers, type EntityType, type Tier } from '../shared/domain/kinds.ts';

/** What is known of an entity, as numbers; how much is known stands for how well known it is. */
export interface StaticRankCounts {
  readonly slug: string;
  readonly type: EntityType;
  readonly tier: Tier;
  readonly names: number;
  readonly claims: number;
  readonly rankings: number;
  /** The best rank in a list of the whole world's universities; null where it is in none. */
  readonly bestWorldRank: number | null;
  readonly memberships: number;
  readonly programmes: number;
}

const typeOrder: readonly EntityType[] = ['institution', 'alliance', 'organization'];

/** A world rank below this says no more than being in the list. */
const lastTellingRank = 2000;

function renown(counts: StaticRankCounts): number {
  const standing =
    counts.bestWorldRank === null ? 0 : 1 + Math.max(0, Math.log2(lastTellingRank / counts.bestWorldRank));
  return (
    3 * standing +
    2 * Math.log2(1 + counts.rankings) +
    2 * Math.log2(1 + counts.memberships) +
    Math.log2(1 + counts.claims) +
    Math.log2(1 + counts.names) +
    Math.log2(1 + counts.programmes)
  );
}

/**
 * Compares two entities for static rank, as a sort does: profiles before listed entries before the directory, then the better known, then
 * institutions before alliances before organizations, then by slug, so that no two are equal.
 */
export function compareStaticRank(a: StaticRankCounts, b: StaticRankCounts): number {
  return (
    tiers.indexOf(a.tier) - tiers.indexOf(b.tier) ||
    (a.tier === 'directory' ? 0 : renown(b) - renown(a)) ||
    typeOrder.indexOf(a.type) - typeOrder.indexOf(b.type) ||
    // Of those known by their address alone the shorter ones were given out first: mit.edu, ox.ac.uk.
    (a.tier === 'directory' ? a.slug.length - b.slug.length : 0) ||
    (a.slug < b.slug ? -1 : Number(a.slug > b.slug))
  );
}
