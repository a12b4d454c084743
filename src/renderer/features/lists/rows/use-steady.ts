import { useCallback, useLayoutEffect, useRef } from 'react';

/** Returns the same function every time, which does what the last one given does: for handlers of rows that are drawn only when they change, never for what a row shows. */
export function useSteady<Arguments extends readonly unknown[], Answer>(
  handler: (...given: Arguments) => Answer,
): (...given: Arguments) => Answer {
  const latest = useRef(handler);
  useLayoutEffect(() => {
    latest.current = handler;
  });
  return useCallback((...given: Arguments) => latest.current(...given), []);
}
