/** One figure of a benchmark: a ratio against a peer or a physical floor measured in the same run, or a plain count. */
export interface Figure {
  readonly what: string;
  readonly value: number;
  /** `times` for a ratio; otherwise the unit. */
  readonly unit: 'times' | 's' | 'ms' | 'MB' | 'share' | 'calls';
  /** At most this, or at least; absent where the figure is only printed. */
  readonly atMost?: number;
  readonly atLeast?: number;
  /** What stands behind it, such as the milliseconds of both sides. */
  readonly detail?: string;
}

export interface Bench {
  readonly name: string;
  readonly run: () => Promise<readonly Figure[]>;
}

/** Returns the middle of the numbers. */
export function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}

/** Returns the number below which a share of the numbers lies: 0.95 for p95. */
export function quantile(numbers: readonly number[], share: number): number {
  return (
    numbers.toSorted((a, b) => a - b)[Math.min(numbers.length - 1, Math.floor(numbers.length * share))] ?? Number.NaN
  );
}

/** Returns the median milliseconds of two things done in turn, so that noise meets both alike. */
export async function inTurn(
  rounds: number,
  a: () => unknown,
  b: () => unknown,
): Promise<{ readonly a: number; readonly b: number }> {
  const times: { a: number[]; b: number[] } = { a: [], b: [] };
  const timed = async (run: () => unknown) => {
    const start = performance.now();
    await run();
    return performance.now() - start;
  };
  for (let round = 0; round < rounds + Math.ceil(rounds / 5); round += 1) {
    const first = round % 2 === 0;
    const one = await timed(first ? a : b);
    const other = await timed(first ? b : a);
    if (round < Math.ceil(rounds / 5)) continue;
    times.a.push(first ? one : other);
    times.b.push(first ? other : one);
  }
  return { a: median(times.a), b: median(times.b) };
}
