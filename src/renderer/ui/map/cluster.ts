/** A point on the drawing, in its units, with its place in the list it came from. */
export interface Point {
  readonly x: number;
  readonly y: number;
  readonly index: number;
}

export interface Cluster {
  readonly x: number;
  readonly y: number;
  /** Places in the list, the better known first. */
  readonly members: readonly number[];
}

/**
 * Joins points that lie in one cell of a grid, so that no two marks cover each other: half of the schools share
 * few towns. A mark stands at the middle of its points.
 */
export function clusterPoints(points: readonly Point[], cell: number): readonly Cluster[] {
  const cells = Map.groupBy(points, ({ x, y }) => `${Math.floor(x / cell)} ${Math.floor(y / cell)}`);
  return [...cells.values()].map((together) => ({
    x: together.reduce((sum, point) => sum + point.x, 0) / together.length,
    y: together.reduce((sum, point) => sum + point.y, 0) / together.length,
    members: together.map((point) => point.index),
  }));
}
