import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../support/browser.ts';
import { startHost, type TestHost } from '../support/host.ts';
import { addressOf, settled, visit } from '../support/window.ts';
import { median, type Bench, type Figure } from './figure.ts';
import { comparisonOf, fullestProfiles } from './fullest.ts';

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds of the processor. */
  readonly tdur?: number;
}

/** A task longer than this keeps a person waiting (W3C Long Tasks). */
const unnoticed = 50;

/**
 * Milliseconds by which tasks of the window's own thread were longer than nobody notices, from before an address until its view stands: of the
 * thread's own time, so that what else the machine does is none of it.
 */
async function heldBy(browser: Browser, host: TestHost, path: string): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  try {
    const page = await context.newPage();
    // A browser that has been here: the code is compiled, as it is for whoever opens the program a second time.
    for (let times = 0; times < 2; times += 1) {
      await page.goto(addressOf(host, path));
      await settled(page);
    }
    await page.goto('about:blank');
    await browser.startTracing(page, { categories: ['disabled-by-default-devtools.timeline', 'devtools.timeline'] });
    await page.goto(addressOf(host, path));
    await settled(page);
    const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as {
      traceEvents: readonly TraceEvent[];
    };
    const layout = traceEvents.findLast(({ name }) => name === 'Layout');
    return traceEvents
      .filter(({ name, pid, tid }) => name === 'RunTask' && pid === layout?.pid && tid === layout.tid)
      .reduce((sum, { tdur = 0 }) => sum + Math.max(0, tdur / 1_000 - unnoticed), 0);
  } finally {
    await context.close();
  }
}

/** Clicks the n-th row of the list; gives the milliseconds until the frame in which the profile stands. */
const openRow = `(at) => new Promise((resolve, reject) => {
  const row = document.querySelectorAll('[data-scroller="browse"] [data-index] a')[at];
  if (!row) return reject(new Error('There is no such row.'));
  const slug = new URL(row.href).pathname.split('/').pop();
  const start = performance.now();
  row.click();
  const wait = () => document.querySelector('article[data-slug="' + slug + '"] h1')
    ? requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - start)))
    : requestAnimationFrame(wait);
  wait();
})`;

const rows = 8;

/** What the window asks for, name and input, while something is done. */
async function askedBy(page: Page, work: () => Promise<unknown>): Promise<readonly string[]> {
  const asked: string[] = [];
  const note = (request: { url: () => string; postData: () => string | null }) => {
    const [, name] = /\/rpc\/([\w.]+)/.exec(request.url()) ?? [];
    if (name) asked.push(`${name} ${request.postData() ?? ''}`);
  };
  page.on('request', note);
  await work();
  page.off('request', note);
  return asked;
}

/** A profile opened from the list, by the clock; how long the fullest views hold the window's thread; and what they ask for twice. */
export const viewOpen: Bench = {
  name: 'view-open',
  run: async () => {
    const host = await startHost({ env: { ALMANAC_CHECK_OUTPUTS: '0' } });
    const browser = await launchBrowser();
    try {
      const six = await fullestProfiles(host, 6);
      const views = [
        ['the fullest profile', `/institutions/${six[0]}`],
        ['six at everything', comparisonOf(six)],
      ] as const;
      const figures: Figure[] = [];
      const page = await (await browser.newContext({ viewport: { width: 1280, height: 800 } })).newPage();
      await page.goto(addressOf(host, '/browse'));
      await settled(page);
      const debug = await page.context().newCDPSession(page);
      // Of the thread's own time: what else the machine does is not the window's fault.
      await debug.send('Performance.enable', { timeDomain: 'threadTicks' });
      const spent = async () =>
        ((await debug.send('Performance.getMetrics')).metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) *
        1000;
      const times: number[] = [];
      const taken: number[] = [];
      for (let at = 0; at < rows; at += 1) {
        const before = await spent();
        times.push(await page.evaluate<number>(`(${openRow})(${at})`));
        taken.push((await spent()) - before);
        // What is drawn below the one is not the next one's.
        await settled(page);
      }
      figures.push({
        what: 'a profile from the list, until it is painted, median',
        value: median(taken.slice(1)),
        unit: 'ms',
        atMost: 50,
        detail: `of the window's thread; by the clock ${median(times.slice(1)).toFixed(0)} ms; ${rows - 1} profiles after a first`,
      });
      for (const [what, path] of views) {
        await visit(page, '/settings');
        const asked = await askedBy(page, () => visit(page, path));
        figures.push({
          what: `${what}: calls asked twice`,
          value: asked.length - new Set(asked).size,
          unit: 'calls',
          atMost: 0,
          detail: `of ${asked.length}`,
        });
      }
      for (const [what, path] of views)
        figures.push({
          what: `${what}: the thread held beyond ${unnoticed} ms a task, in all`,
          value: await heldBy(browser, host, path),
          unit: 'ms',
          atMost: 100,
          detail: 'of the processor, from the address to the view that stands',
        });
      return figures;
    } finally {
      await browser.close();
      await host.stop();
    }
  },
};
