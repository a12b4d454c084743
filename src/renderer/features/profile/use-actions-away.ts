import { useEffect, useState } from 'react';

/** Whether the buttons of a profile's head are out of sight: of who reads far down, or has come back to there. Told from any part of the profile. */
export function useActionsAway(part: React.RefObject<HTMLElement | null>): boolean {
  const [away, setAway] = useState(false);
  useEffect(() => {
    const pane = part.current?.closest('article');
    const actions = pane?.querySelector('[data-actions]');
    if (!pane || !actions) return undefined;
    const observer = new IntersectionObserver(
      (entries) => {
        setAway(entries.at(-1)?.isIntersecting === false);
      },
      { root: pane },
    );
    observer.observe(actions);
    return () => {
      observer.disconnect();
    };
  }, [part]);
  return away;
}
