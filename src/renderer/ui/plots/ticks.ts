/** Returns round numbers from just below the least to the greatest, at most `most` steps apart; ranks begin at 1, not at 0. */
export function rankTicks(least: number, greatest: number, most = 5): readonly number[] {
  const step = roundStep(greatest - least, most);
  const first = Math.floor(least / step) * step;
  const ticks = Array.from(
    { length: Math.max(1, Math.ceil((greatest - first) / step)) + 1 },
    (_, index) => first + index * step,
  );
  return ticks.map((tick) => Math.max(1, tick));
}

/** Returns the years to write on an axis: evenly apart, never beyond the last. */
export function yearTicks(first: number, last: number, most = 6): readonly number[] {
  const step = [1, 2, 5, 10, 20].find((one) => (last - first) / one < most) ?? 50;
  return Array.from({ length: last - first + 1 }, (_, index) => first + index).filter(
    (year) => (last - year) % step === 0,
  );
}

/** The smallest of 1, 2, 5, 10, 20, 50 … with which a span takes no more steps than asked. */
function roundStep(span: number, most: number): number {
  for (let power = 1; ; power *= 10) {
    const step = [1, 2, 5].map((one) => one * power).find((one) => span / one <= most);
    if (step !== undefined) return step;
  }
}
