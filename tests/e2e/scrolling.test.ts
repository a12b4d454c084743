import { afterEach, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { catalogs } from '../support/catalogs.ts';
import { median, quantile } from '../bench/figure.ts';
import { emptyPage, framesInTurn } from '../support/frames.ts';
import { askOf, bring, forgetAll, listedRows } from '../support/lists.ts';
import { useProgram } from '../support/window.ts';

const program = useProgram();
const rounds = 3;
/** So many of each, turn about: a quick turn meets what else the machine does on both sides. A frame takes its time on a display: nothing else runs meanwhile. */
const steps = 20;
/** Hundreds of frames, of up to 50 ms where the machine is busy. */
const limit = 120_000;

afterEach(async () => {
  await forgetAll(program.host);
});

/** Frames of a page against those of an empty one, scrolled in turn, so that what else the machine does meets both. */
async function scrolled(
  page: Page,
  selector: string,
  each = steps,
): Promise<{ readonly middle: number; readonly slow: number; readonly told: string }> {
  const empty = await (await program.newContext()).newPage();
  await empty.setContent(emptyPage);
  const frames = await framesInTurn(page, empty, selector, { rounds, steps: each });
  const [own, none] = [frames.page, frames.empty].map((all) => ({ middle: median(all), slow: quantile(all, 0.95) }));
  if (!own || !none) throw new Error('There are no frames.');
  return {
    middle: own.middle / none.middle,
    slow: own.slow / none.slow,
    told: `median ${own.middle.toFixed(1)} ms of ${none.middle.toFixed(1)}, p95 ${own.slow.toFixed(1)} ms of ${none.slow.toFixed(1)}`,
  };
}

async function expectSmooth(page: Page, selector: string): Promise<void> {
  const { middle, slow, told } = await scrolled(page, selector);
  expect(middle, told).toBeLessThan(1.5);
  expect(slow, told).toBeLessThan(4);
}

it(
  'a list of 250 with tags and notes scrolls as an empty page does',
  async () => {
    const { host } = program;
    const { id } = (await askOf(host, 'lists.create', { name: 'Long' })) as { id: string };
    await bring(
      host,
      id,
      Array.from({ length: 250 }, (_, at) => ({
        slug: `school-${at}`,
        tags: at % 2 ? ['odd'] : [],
        ...(at % 3 ? {} : { note: 'They have not answered yet.' }),
      })),
    );
    const page = await program.load(`/saved/${id}`);
    await listedRows(page).nth(249).waitFor({ state: 'attached' });
    await expectSmooth(page, '[data-scroller]');
  },
  limit,
);

it(
  'six schools side by side scroll as an empty page does',
  async () => {
    const six = [
      'harbin-medical-university',
      'kuban-state-medical-university',
      'dalian-medical-university',
      'chongqing-medical-university',
      'capital-medical-university',
      'jilin-university-medical-division',
    ];
    const page = await program.load(`/compare?${six.map((slug) => `school=${slug}`).join('&')}&depth=everything`);
    await page.locator('main figure').first().waitFor();
    expect(await page.locator('main h1').textContent()).toBe(catalogs.en.compare.title);
    await expectSmooth(page, '[data-scroller="compare"]');
  },
  limit,
);

it(
  'a page that is busy with each step does not pass',
  async () => {
    const page = await program.load('/compare?school=harbin-medical-university&depth=everything');
    await page.locator('main tr[data-row]').first().waitFor();
    await page.locator('[data-scroller="compare"]').evaluate((it) => {
      it.addEventListener('scroll', () => {
        for (const until = performance.now() + 40; performance.now() < until;);
      });
    });
    // Each of them is as slow as the next: a few are enough to tell.
    expect((await scrolled(page, '[data-scroller="compare"]', 5)).middle).toBeGreaterThan(1.5);
  },
  limit,
);
