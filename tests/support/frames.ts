import type { Page } from 'playwright-core';

/** Returns how long each frame took, in milliseconds, while what the selector finds was scrolled up and down in so many steps of so many pixels. */
export function framesOf(page: Page, selector: string, steps = 120, pixels = 150): Promise<readonly number[]> {
  return page.locator(selector).evaluate(
    async (scroller, { steps: most, pixels: far }) => {
      const frame = () =>
        new Promise<number>((resolve) => {
          requestAnimationFrame(resolve);
        });
      const lengths: number[] = [];
      let by = far;
      let last = await frame();
      for (let step = 0; step < most; step += 1) {
        const before = scroller.scrollTop;
        scroller.scrollTop += by;
        if (scroller.scrollTop === before) by = -by;
        const now = await frame();
        lengths.push(now - last);
        last = now;
      }
      return lengths;
    },
    { steps, pixels },
  );
}

/** A page with nothing on it but its length. */
export const emptyPage =
  '<div id="empty" style="height: 700px; overflow: auto"><div style="height: 30000px"></div></div>';

export interface FramesInTurn {
  readonly page: readonly number[];
  readonly empty: readonly number[];
}

/** Returns the frames of a page and those of an empty one, scrolled in turn, so that what else the machine does meets both. */
export async function framesInTurn(
  page: Page,
  empty: Page,
  selector: string,
  { rounds, steps }: { readonly rounds: number; readonly steps?: number },
): Promise<FramesInTurn> {
  const frames = { page: [] as number[], empty: [] as number[] };
  for (let round = 0; round < rounds; round += 1) {
    await empty.bringToFront();
    frames.empty.push(...(await framesOf(empty, '#empty', steps)));
    await page.bringToFront();
    frames.page.push(...(await framesOf(page, selector, steps)));
  }
  return frames;
}
