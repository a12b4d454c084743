import { useEffect, useState, type RefObject } from 'react';
import { pageCount } from './page-count.ts';
import { usePrintAddress } from './print-address.ts';

/** What begins on a page of its own: the chapters of a list, and what stands before them. */
function stretchesOf(paper: HTMLElement) {
  const chapters = [...paper.querySelectorAll<HTMLElement>('[data-page]')];
  const parts = chapters.length === 0 ? [paper] : [...paper.children].filter((it) => it instanceof HTMLElement);
  return parts.map((it) => ({ width: it.clientWidth, height: it.scrollHeight }));
}

/** Returns about how many pages the document on the screen takes; null until it stands there. */
export function usePageCount(of: RefObject<HTMLElement | null>, complete: boolean, landscape: boolean): number | null {
  const { paper } = usePrintAddress();
  const [pages, setPages] = useState<number | null>(null);
  useEffect(() => {
    const { current } = of;
    if (!complete || !current) return undefined;
    const count = () => {
      setPages(pageCount(stretchesOf(current), paper, landscape));
    };
    let left = false;
    // Once the faces are there, and as often as other words, notes or another form make it longer or shorter.
    const changes = new ResizeObserver(count);
    void document.fonts.ready.then(() => {
      if (left) return;
      count();
      changes.observe(current);
    });
    return () => {
      left = true;
      changes.disconnect();
    };
  }, [of, complete, landscape, paper]);
  return complete ? pages : null;
}
