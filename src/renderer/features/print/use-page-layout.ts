import { useEffect, useState, type RefObject } from 'react';
import { pageLayout, type PageLayout } from './page-layout.ts';
import { usePrintAddress } from './print-address.ts';

/** Whether something else changed than the numbers that a layout has led to. */
function isOfTheDocument({ target }: MutationRecord): boolean {
  return (target instanceof Element ? target : target.parentElement)?.closest('[data-page-number]') === null;
}

/** Returns how the document on the screen is divided into pages; undefined until it stands there and is laid out, null where that cannot be told. */
export function usePageLayout(
  of: RefObject<HTMLElement | null>,
  complete: boolean,
  landscape: boolean,
): PageLayout | null | undefined {
  const { paper } = usePrintAddress();
  const [layout, setLayout] = useState<PageLayout | null>();
  useEffect(() => {
    const { current } = of;
    if (!complete || !current) return undefined;
    let asked = 0;
    const layOut = () => {
      asked += 1;
      const mine = asked;
      // Until then the one before is told by nobody: it is of what stood there.
      setLayout(undefined);
      void pageLayout(current, paper, landscape).then((told) => {
        if (mine === asked) setLayout(told);
      });
    };
    // As often as other words, notes or another form make it longer or shorter.
    const changes = new MutationObserver((records) => {
      if (records.some(isOfTheDocument)) layOut();
    });
    changes.observe(current, { childList: true, characterData: true, subtree: true });
    void document.fonts.ready.then(layOut);
    return () => {
      asked = -1;
      changes.disconnect();
      setLayout(undefined);
    };
  }, [of, complete, landscape, paper]);
  return complete ? layout : undefined;
}
