/** Returns the least of three turns that a piece of work took, in milliseconds of this thread's processor time. */
async function leastTaken(work: () => unknown): Promise<number> {
  let least = Infinity;
  for (let turn = 0; turn < 3; turn += 1) {
    const begun = process.threadCpuUsage();
    await work();
    const { user, system } = process.threadCpuUsage(begun);
    least = Math.min(least, (user + system) / 1_000);
  }
  return least;
}

/**
 * Returns how many times as long four times as much takes, beyond what is taken where there is next to nothing: 4 where it grows as what is
 * given, 16 where each is compared with each. Less than the floor, in milliseconds, counts as the floor, so that little work is no noise.
 */
export async function growthOf(work: (size: number) => unknown, size: number, floor = 10): Promise<number> {
  const [none, few, many] = [
    await leastTaken(() => work(1)),
    await leastTaken(() => work(size)),
    await leastTaken(() => work(4 * size)),
  ];
  return Math.max(many - none, floor) / Math.max(few - none, floor);
}

/** Between what grows as it is given and what grows as its square. */
export const steepest = 8;
