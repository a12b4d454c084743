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
  const { paper, language, mine, short } = usePrintAddress();
  const [pages, setPages] = useState<number | null>(null);
  useEffect(() => {
    if (!complete) return undefined;
    let left = false;
    void document.fonts.ready.then(() => {
      if (!left && of.current) setPages(pageCount(stretchesOf(of.current), paper, landscape));
    });
    return () => {
      left = true;
    };
  }, [of, complete, landscape, paper, language, mine, short]);
  return complete ? pages : null;
}
