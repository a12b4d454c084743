import { useSyncExternalStore } from 'react';

/** From this width on there is room for a list, a profile and a third pane, each with lines of a length that can be read. */
const wide = '(min-width: 1400px)';

function follow(tell: () => void): () => void {
  const media = window.matchMedia(wide);
  media.addEventListener('change', tell);
  return () => {
    media.removeEventListener('change', tell);
  };
}

/** Whether the window has room for a third pane. */
export function useWide(): boolean {
  return useSyncExternalStore(follow, () => window.matchMedia(wide).matches);
}
