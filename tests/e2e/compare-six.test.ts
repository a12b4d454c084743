import { describe, expect, it } from 'vitest';
import type { Locator, Page } from 'playwright-core';
import type { Output } from '../../src/shared/contract/index.ts';
import { inLanguage } from '../../src/shared/domain/language.ts';
import { catalogs } from '../support/catalogs.ts';
import { call } from '../support/host.ts';
import { fullSize } from '../support/results.ts';
import { useProgram } from '../support/window.ts';
import { overflowing } from './screens.ts';

const program = useProgram();
const [harbin, kuban, dalian] = [
  'harbin-medical-university',
  'kuban-state-medical-university',
  'dalian-medical-university',
] as const;
const six = [
  harbin,
  kuban,
  dalian,
  'chongqing-medical-university',
  'capital-medical-university',
  'jilin-university-medical-division',
];

async function ask<Value>(name: string, input: object): Promise<Value> {
  const answer = await call(program.host, name, input);
  if (!answer.ok) throw new Error(`${name}: ${answer.error?.message}`);
  return answer.value as Value;
}

const pathOf = (slugs: readonly string[], more = '') =>
  `/compare?${slugs.map((slug) => `school=${slug}`).join('&')}&depth=everything${more}`;
const heads = (page: Page): Locator => page.locator('main thead th[scope="col"] > a');
const pane = (page: Page): Locator => page.locator('[data-scroller="compare"]');
const onlyDifferences = (page: Page): Locator =>
  page.getByRole('checkbox', { name: catalogs.en.compare.onlyDifferences });
/** Two drawings later: what was asked is on the screen. */
const drawn = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise((resolve) => {
        requestAnimationFrame(() =>
          requestAnimationFrame(() => {
            resolve();
          }),
        );
      }),
  );

describe('six columns', () => {
  it('answer at once: hiding rows and scrolling keep the window busy for less than a quarter of what three million texts take', async () => {
    const page = await program.load(pathOf(six));
    await page.locator('main figure').first().waitFor();
    const debug = await page.context().newCDPSession(page);
    // Of the thread's own time: what else the machine does is not the window's fault.
    await debug.send('Performance.enable', { timeDomain: 'threadTicks' });
    const spent = async () =>
      ((await debug.send('Performance.getMetrics')).metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) *
      1000;
    const cost = async (act: () => Promise<unknown>) => {
      const before = await spent();
      await act();
      await drawn(page);
      return (await spent()) - before;
    };
    // Some 650 to 900 ms, of which the rows take a tenth: what the thread is held up by others counts for both.
    const floor = await cost(() =>
      page.evaluate(() => Array.from({ length: 3e6 }, (_, at) => String(at)).join('').length),
    );
    const most = floor / 4;
    await cost(() => onlyDifferences(page).click());
    const toggled: number[] = [];
    for (let round = 0; round < 5; round += 1) toggled.push(await cost(() => onlyDifferences(page).click()));
    // One of them may have had to tidy up after the floor.
    expect(toggled.toSorted((a, b) => a - b)[2], 'rows hidden or shown').toBeLessThan(most);
    for (const top of [600, 2400, 5200, 900])
      expect(
        await cost(() =>
          pane(page).evaluate((it, to) => {
            it.scrollTo({ top: to, left: to / 10, behavior: 'instant' });
          }, top),
        ),
        'scrolled',
      ).toBeLessThan(most);
  });

  const readers = [
    ['ru', 1280],
    ['zh', 390],
    ['en', 1280],
    ['ru', 360],
  ] as const;
  it.each(fullSize ? readers : readers.slice(0, 2))(
    'hold the longest names there are, in %s at %i',
    async (language, width) => {
      const { rows } = await ask<Output<'institutions.list'>>('institutions.list', {
        filter: { tier: ['profile'] },
        sort: 'name',
        descending: false,
        language,
        offset: 0,
        limit: 200,
      });
      const longest = rows
        .toSorted((a, b) => inLanguage(b.name, language).length - inLanguage(a.name, language).length)
        .slice(0, 6)
        .map(({ slug }) => slug);
      const page = await program.open(pathOf(longest), { language, width, height: 800 });
      await expect.poll(() => heads(page).count()).toBe(6);
      const wide = await page
        .locator('main table')
        .first()
        .locator('th, td')
        .evaluateAll((all) =>
          all
            .filter((one) => one.scrollWidth > one.clientWidth + 1 && getComputedStyle(one).position !== 'absolute')
            .map((one) => `${one.textContent.slice(0, 40)} ${one.scrollWidth} in ${one.clientWidth}`),
        );
      expect(wide.filter((one) => !one.startsWith(catalogs[language].compare.title))).toEqual([]);
      expect(
        await page
          .locator('main thead')
          .first()
          .evaluate((it) => it.getBoundingClientRect().height),
        'the head leaves room for the table',
      ).toBeLessThan(360);
      expect(await overflowing(page)).toEqual([]);
    },
  );
});
