/** A point on the drawing, in its units, with its position in the list it came from. */
export interface Point {
  readonly x: number;
  readonly y: number;
  readonly index: number;
}

export interface Cluster {
  readonly x: number;
  readonly y: number;
  /** Positions in the list, the better known first. */
  readonly members: readonly number[];
}

/**
 * Joins points whose marks would come nearer to each other than `apart`, so that no two cover each other: half of the
 * schools share few towns. A mark stands at the middle of its points.
 */
export function clusterPoints(points: readonly Point[], apart: number): readonly Cluster[] {
  let clusters = [...Map.groupBy(points, ({ x, y }) => `${x} ${y}`).values()].map((together): Cluster => ({
    x: together[0]?.x ?? 0,
    y: together[0]?.y ?? 0,
    members: together.map((point) => point.index),
  }));
  // The larger draws in the smaller; what has been joined stands elsewhere than before, so that it takes a few rounds.
  for (let round = 0; round < mostRounds; round += 1) {
    const joined = joinNear(clusters, apart);
    if (joined.length === clusters.length) break;
    clusters = [...joined];
  }
  return clusters;
}

const mostRounds = 12;

function joinNear(clusters: readonly Cluster[], apart: number): readonly Cluster[] {
  const cell = ({ x, y }: Pick<Cluster, 'x' | 'y'>) => [Math.floor(x / apart), Math.floor(y / apart)] as const;
  const cells = Map.groupBy(clusters, (cluster) => cell(cluster).join(' '));
  const taken = new Set<Cluster>();
  return clusters
    .toSorted((a, b) => b.members.length - a.members.length)
    .flatMap((cluster) => {
      if (taken.has(cluster)) return [];
      taken.add(cluster);
      const [column, line] = cell(cluster);
      const near = [-1, 0, 1]
        .flatMap((dx) => [-1, 0, 1].flatMap((dy) => cells.get(`${column + dx} ${line + dy}`) ?? []))
        .filter((other) => !taken.has(other) && Math.hypot(other.x - cluster.x, other.y - cluster.y) < apart);
      for (const other of near) taken.add(other);
      return [merged([cluster, ...near])];
    });
}

function merged(clusters: readonly Cluster[]): Cluster {
  const count = clusters.reduce((sum, one) => sum + one.members.length, 0);
  const middle = (of: (one: Cluster) => number) =>
    clusters.reduce((sum, one) => sum + of(one) * one.members.length, 0) / count;
  return clusters.length === 1 && clusters[0]
    ? clusters[0]
    : {
        x: middle((one) => one.x),
        y: middle((one) => one.y),
        members: clusters.flatMap((one) => one.members).sort((a, b) => a - b),
      };
}
