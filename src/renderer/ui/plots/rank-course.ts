import { rankTicks, yearTicks } from './ticks.ts';

/** A rank, or the band that a list puts a school in. */
export interface Rank {
  readonly low: number;
  readonly high: number;
}

/** Returns the ranks of a course by year: where several are told of one year, from the best to the worst of them. */
export function ranksByYear(told: readonly (Rank & { readonly year: number })[]): ReadonlyMap<number, Rank> {
  return new Map(
    [...Map.groupBy(told, ({ year }) => year)].map(([year, all]) => [
      year,
      { low: Math.min(...all.map(({ low }) => low)), high: Math.max(...all.map(({ high }) => high)) },
    ]),
  );
}

/** The part of a drawing that holds the ranks, in its units. */
export interface Field {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Returns a scale of years from left to right; a single one stands in the middle. */
export function yearScale(years: readonly number[], { left, right }: Field) {
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return {
    ticks: yearTicks(first, last, Math.max(2, Math.floor((right - left) / 48))),
    x: (year: number) =>
      first === last ? (left + right) / 2 : left + ((year - first) / (last - first)) * (right - left),
  };
}

/** Returns a scale of ranks with the best at the top; where all are one and the same it stands in the middle, alone. */
export function rankScale(ranks: readonly Rank[], { top, bottom }: Field, most: number) {
  const [best, worst] = [Math.min(...ranks.map(({ low }) => low)), Math.max(...ranks.map(({ high }) => high))];
  if (best === worst) return { ticks: [best], y: () => (top + bottom) / 2 };
  const ticks = rankTicks(best, worst, most);
  const [first, last] = [ticks[0] ?? best, ticks.at(-1) ?? worst];
  return { ticks, y: (rank: number) => top + ((rank - first) / (last - first)) * (bottom - top) };
}

/** Returns the years of a course in stretches without a gap, each in order: a year without a rank is never drawn over. */
export function stretches(ranks: ReadonlyMap<number, Rank>): readonly (readonly number[])[] {
  return [...ranks.keys()]
    .sort((a, b) => a - b)
    .reduce<number[][]>((all, year) => {
      const last = all.at(-1);
      if (last?.at(-1) === year - 1) return [...all.slice(0, -1), [...last, year]];
      return [...all, [year]];
    }, []);
}

/** A label at the end of its line, as high as its lines want. */
export interface EndLabel {
  readonly at: number;
  readonly height: number;
}

/** Returns the middles of labels that stand as near to where they want to as they can without covering each other or leaving the field. */
export function spreadApart(labels: readonly EndLabel[], { top, bottom }: Pick<Field, 'top' | 'bottom'>) {
  const order = labels.map((_, at) => at).sort((a, b) => (labels[a]?.at ?? 0) - (labels[b]?.at ?? 0));
  const middles = labels.map(({ at }) => at);
  let free = top;
  for (const index of order) {
    const { at, height } = labels[index] as EndLabel;
    middles[index] = Math.max(at, free + height / 2);
    free = (middles[index] ?? 0) + height / 2;
  }
  let end = bottom;
  for (const index of order.toReversed()) {
    const { height } = labels[index] as EndLabel;
    middles[index] = Math.min(middles[index] ?? 0, end - height / 2);
    end = (middles[index] ?? 0) - height / 2;
  }
  return middles;
}
