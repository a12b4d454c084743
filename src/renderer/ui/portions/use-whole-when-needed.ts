import { useEffect, type RefObject } from 'react';
import { flushSync } from 'react-dom';

/** Draws at once what is still missing of a part before it is pressed or given a key, searched or printed: whoever does something with it has all of it. */
export function useWholeWhenNeeded(isWhole: boolean, drawAll: () => void, part: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    if (isWhole) return undefined;
    const draw = (): void => {
      flushSync(drawAll);
    };
    // A key of another pane, such as the list's own, must not wait for this one; those with Ctrl find on the page.
    const onUse = (event: Event): void => {
      const isMeant = event instanceof KeyboardEvent && (event.ctrlKey || event.metaKey || event.key === 'F3');
      if (isMeant || part.current?.closest('[data-pane]')?.contains(event.target as Node)) draw();
    };
    document.addEventListener('pointerdown', onUse, { capture: true });
    document.addEventListener('keydown', onUse, { capture: true });
    window.addEventListener('beforeprint', draw);
    return () => {
      document.removeEventListener('pointerdown', onUse, { capture: true });
      document.removeEventListener('keydown', onUse, { capture: true });
      window.removeEventListener('beforeprint', draw);
    };
  }, [isWhole, drawAll, part]);
}
