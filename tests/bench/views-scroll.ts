import type { Page } from 'playwright-core';
import { launchBrowser } from '../support/browser.ts';
import { emptyPage, framesInTurn } from '../support/frames.ts';
import { startHost } from '../support/host.ts';
import { addressOf, settled } from '../support/window.ts';
import { median, quantile, type Bench, type Figure } from './figure.ts';
import { comparisonOf, fullestProfiles } from './fullest.ts';

const rounds = 6;
const steps = 60;
const marked = 'data-measured';

/** Marks what scrolls when the view does: its pane, or the nearest round it. */
async function markScroller(page: Page): Promise<void> {
  await page.evaluate((mark) => {
    let it = [...document.querySelectorAll('main [data-pane]')].at(-1) ?? null;
    while (it && (it.scrollHeight <= it.clientHeight + 200 || !/auto|scroll/.test(getComputedStyle(it).overflowY)))
      it = it.parentElement;
    if (!it) throw new Error('Nothing scrolls here.');
    it.setAttribute(mark, '');
  }, marked);
}

async function figuresOf(what: string, page: Page, empty: Page): Promise<Figure[]> {
  await markScroller(page);
  const { page: own, empty: none } = await framesInTurn(page, empty, `[${marked}]`, { rounds, steps });
  const of = (share: number, name: string, atMost: number): Figure => {
    const [ours, theirs] = [share === 0.5 ? median(own) : quantile(own, share), quantile(none, share)];
    return {
      what: `a frame of ${what} / of an empty page, ${name}`,
      // Chromium times frames to a tenth of a millisecond: nearer than a hundredth is not told apart.
      value: Math.round((ours / theirs) * 100) / 100,
      unit: 'times',
      atMost,
      detail: `${ours.toFixed(1)} ms / ${theirs.toFixed(1)} ms`,
    };
  };
  return [of(0.5, 'median', 1), of(0.95, 'p95', 1.2)];
}

/** Scrolling the fullest profile and six of the fullest compared at everything, against scrolling an empty page in turn. */
export const viewsScroll: Bench = {
  name: 'views-scroll',
  run: async () => {
    const host = await startHost({ env: { ALMANAC_CHECK_OUTPUTS: '0' } });
    const browser = await launchBrowser();
    try {
      const six = await fullestProfiles(host, 6);
      const open = async () =>
        (await browser.newContext({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' })).newPage();
      const [page, empty] = [await open(), await open()];
      await empty.setContent(emptyPage);
      const figures: Figure[] = [];
      for (const [what, path] of [
        ['the fullest profile', `/institutions/${six[0]}`],
        ['six at everything', comparisonOf(six)],
      ] as const) {
        await page.goto(addressOf(host, path));
        await settled(page);
        figures.push(...(await figuresOf(what, page, empty)));
      }
      return figures;
    } finally {
      await browser.close();
      await host.stop();
    }
  },
};
