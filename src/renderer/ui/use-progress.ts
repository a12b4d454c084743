import { useEffect, useState } from 'react';

/** How often it is asked how far something has come, in milliseconds. */
const askEvery = 400;

/** Returns what is said of work under way, asked again and again while `asks` is true; undefined before the first answer. `ask` stays the same. */
export function useProgress<Said>(ask: () => Promise<Said>, asks = true): Said | undefined {
  const [progress, setProgress] = useState<Said>();
  useEffect(() => {
    if (!asks) return undefined;
    let left = false;
    const timer = setInterval(() => {
      void ask().then(
        (said) => {
          if (!left) setProgress(said);
        },
        // What was asked for tells its own failure.
        () => undefined,
      );
    }, askEvery);
    return () => {
      left = true;
      clearInterval(timer);
      setProgress(undefined);
    };
  }, [ask, asks]);
  return progress;
}
