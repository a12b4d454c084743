/** Returns the first and the last rank of what a list says: 12, or 101-150. */
export function rankBand(rank: number | string): readonly [low: number, high: number] {
  const [low = 0, high = low] = String(rank).split('-').map(Number);
  return [low, high];
}
