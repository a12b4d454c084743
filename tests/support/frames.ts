import type { Page } from 'playwright-core';

/** Returns how long each frame took, in milliseconds, while what the selector finds was scrolled up and down. */
export function framesOf(page: Page, selector: string): Promise<readonly number[]> {
  return page.locator(selector).evaluate(async (scroller) => {
    const frame = () =>
      new Promise<number>((resolve) => {
        requestAnimationFrame(resolve);
      });
    const lengths: number[] = [];
    let by = 150;
    let last = await frame();
    for (let step = 0; step < 120; step += 1) {
      const before = scroller.scrollTop;
      scroller.scrollTop += by;
      if (scroller.scrollTop === before) by = -by;
      const now = await frame();
      lengths.push(now - last);
      last = now;
    }
    return lengths;
  });
}

/** A page with nothing on it but its length. */
export const emptyPage =
  '<div id="empty" style="height: 700px; overflow: auto"><div style="height: 30000px"></div></div>';
