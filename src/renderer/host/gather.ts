/** In milliseconds: after the first, what comes is gathered this long, and twice as long each time that several came. */
const shortest = 50;
const longest = 1_000;

/** Hands on what is told: the first at once, then what came meanwhile as one, the less often the longer it goes on. */
export function gather<Item>(hand: (items: readonly Item[]) => void): {
  readonly tell: (items: readonly Item[]) => void;
  readonly stop: () => void;
} {
  const waiting = new Set<Item>();
  let told = 0;
  let pause = shortest;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const rest = () => {
    timer = setTimeout(handOn, pause);
  };
  const handOn = () => {
    timer = undefined;
    if (waiting.size === 0) {
      pause = shortest;
      return;
    }
    const items = [...waiting];
    pause = told > 1 ? Math.min(longest, pause * 2) : shortest;
    waiting.clear();
    told = 0;
    rest();
    hand(items);
  };
  return {
    tell: (items) => {
      if (timer === undefined) {
        rest();
        hand(items);
        return;
      }
      for (const item of items) waiting.add(item);
      told += 1;
    },
    stop: () => {
      clearTimeout(timer);
      timer = undefined;
      waiting.clear();
      told = 0;
    },
  };
}
