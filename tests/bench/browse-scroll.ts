import { launchBrowser } from '../support/browser.ts';
import { emptyPage, framesInTurn } from '../support/frames.ts';
import { startHost } from '../support/host.ts';
import { median, quantile, type Bench } from './figure.ts';
import { generatedReference } from './generated.ts';

const scroller = '[data-scroller="browse"]';
const rounds = 4;
const jumps = 20;

/** Scrolls to somewhere in the list and waits for the row there; gives the milliseconds until it is painted. */
const jumpTo = `async ({ selector, share }) => {
  const list = document.querySelector(selector);
  const start = performance.now();
  list.scrollTop = share * (list.scrollHeight - list.clientHeight);
  const frame = () => new Promise((resolve) => { requestAnimationFrame(resolve); });
  const box = list.getBoundingClientRect();
  do await frame(); while (document.elementFromPoint(box.left + 40, box.top + box.height / 2)?.closest('a') === null);
  return performance.now() - start;
}`;

/** Scrolling the list of 250,000 institutions, against scrolling an empty page; and how soon a row anywhere in it stands there. */
export const browseScroll: Bench = {
  name: 'browse-scroll',
  run: async () => {
    const host = await startHost({ reference: generatedReference(250_000).file, env: { ALMANAC_CHECK_OUTPUTS: '0' } });
    const browser = await launchBrowser();
    try {
      const page = await (await browser.newContext({ viewport: { width: 1280, height: 800 } })).newPage();
      await page.goto(host.url);
      await page.locator(`${scroller} a`).first().waitFor();
      const empty = await (await browser.newContext({ viewport: { width: 1280, height: 800 } })).newPage();
      await empty.setContent(emptyPage);
      const { page: own, empty: none } = await framesInTurn(page, empty, scroller, { rounds });
      const times: number[] = [];
      for (let at = 1; at <= jumps; at++)
        times.push(
          await page.evaluate<number>(
            `(${jumpTo})(${JSON.stringify({ selector: scroller, share: (at * 0.618) % 1 })})`,
          ),
        );
      const told = (share: number) => `${quantile(own, share).toFixed(1)} ms / ${quantile(none, share).toFixed(1)} ms`;
      return [
        {
          what: 'a frame of the list / of an empty page, median',
          value: median(own) / median(none),
          unit: 'times',
          atMost: 1.5,
          detail: told(0.5),
        },
        {
          what: 'a frame of the list / of an empty page, p95',
          value: quantile(own, 0.95) / quantile(none, 0.95),
          unit: 'times',
          detail: told(0.95),
        },
        {
          what: 'from a jump anywhere to the row that stands there, median',
          value: median(times),
          unit: 'ms',
          detail: `p95 ${quantile(times, 0.95).toFixed(0)} ms, ${jumps} jumps`,
        },
      ];
    } finally {
      await browser.close();
      await host.stop();
    }
  },
};
