import type { Sources } from '../read.ts';
import { editionPart } from './edition-part.ts';
import type { EntityFile } from './entity-file.ts';
import { compareStaticRank, type StaticRankCounts } from '../static-rank.ts';

const empty = { programmes: [], rankings: [], units: [], distinct_from: [] };

function countsOf(file: EntityFile, memberships: number): StaticRankCounts {
  return {
    slug: file.slug,
    type: file.type,
    tier: file.value.tier,
    names: file.value.names.length,
    claims: file.value.claims.length,
    rankings: file.value.rankings.length,
    bestWorldRank: bestWorldRank(file),
    memberships,
    programmes: file.value.programmes.length,
  };
}

/** Returns the best rank in a list of the whole world's universities, or null. */
function bestWorldRank(file: EntityFile): number | null {
  const ranks = file.value.rankings
    .filter((ranking) => ranking.list.endsWith('-world'))
    .map((ranking) => Number(String(ranking.rank).split('-')[0]));
  return ranks.length > 0 ? Math.min(...ranks) : null;
}

/** A school of medicine is as well known as its university. */
function withRankOfWhole(own: StaticRankCounts, whole: StaticRankCounts | undefined): StaticRankCounts {
  const ranks = [own.bestWorldRank, whole?.bestWorldRank ?? null].filter((rank) => rank !== null);
  return { ...own, bestWorldRank: ranks.length > 0 ? Math.min(...ranks) : null };
}

/**
 * A university is hardly less known than the medical school that is a part of it, however little is recorded of it (Fudan,
 * Peking): it stands right after it.
 */
function withPart(own: StaticRankCounts, part: StaticRankCounts | undefined): StaticRankCounts {
  return part && compareStaticRank(part, own) < 0 ? { ...part, slug: `${part.slug}~`, type: own.type } : own;
}

/** Returns all entities in static-rank order, the better known first, those of the directory last; the position in it, from 1, becomes the id. */
export function entitiesInOrder(sources: Sources, directory: readonly EntityFile[] = []): readonly EntityFile[] {
  const files: EntityFile[] = [
    ...directory,
    ...sources.institutions.map((file) => ({ ...file, type: 'institution' as const, members: [] })),
    ...sources.alliances.map((file) => ({
      ...file,
      value: { ...empty, ...file.value },
      type: 'alliance' as const,
      members: file.value.members,
    })),
    ...sources.organizations.map((file) => ({
      ...file,
      value: { ...empty, ...file.value },
      type: 'organization' as const,
      members: [],
    })),
  ];
  const memberships = new Map<string, number>();
  const edition = files.map((file) => editionPart(file, sources));
  for (const alliance of edition) {
    // Nor is anybody better known for an alliance that a pack has made up.
    if (sources.packEntities?.has(alliance.slug)) continue;
    for (const { member, role } of alliance.members)
      if (role !== 'took-part') memberships.set(member, (memberships.get(member) ?? 0) + 1);
  }
  const alone = new Map(
    files.map((file, at) => [file.slug, countsOf(edition[at] ?? file, memberships.get(file.slug) ?? 0)]),
  );
  const ranked = files.map((file) => ({
    file,
    counts: withRankOfWhole(alone.get(file.slug) as StaticRankCounts, alone.get(file.value.parent ?? '')),
  }));
  const best = new Map<string, StaticRankCounts>();
  for (const { file, counts } of ranked) {
    const { parent } = file.value;
    if (sources.packEntities?.has(file.slug)) continue;
    const other = parent === undefined ? undefined : best.get(parent);
    if (parent !== undefined && (!other || compareStaticRank(counts, other) < 0)) best.set(parent, counts);
  }
  return (
    ranked
      .map(({ file, counts }) => ({ file, counts: withPart(counts, best.get(file.slug)) }))
      // A school that only a pack has comes after those of the edition, however much it says of itself.
      .sort(
        (a, b) =>
          Number(sources.packEntities?.has(a.file.slug) ?? false) -
            Number(sources.packEntities?.has(b.file.slug) ?? false) || compareStaticRank(a.counts, b.counts),
      )
      .map(({ file }) => file)
  );
}
