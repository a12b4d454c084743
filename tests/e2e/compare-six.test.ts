import type { CompareTable } from '../../src/shared/contract/compare-values.ts';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Output } from '../../src/shared/contract/index.ts';
import { inLanguage } from '../../src/shared/domain/language.ts';
import { catalogs } from '../support/catalogs.ts';
import { hasTurn } from '../support/results.ts';
import { addressOf, settled, useProgram, visit } from '../support/window.ts';
import { answered, onlyDifferences, pane, pathOf, shownRows, six, useComparisons } from './comparison.ts';
import { resize } from './reach.ts';
import { overflowing } from './screens.ts';

const program = useProgram();
const { ask, tableOf } = useComparisons(program);

const places = async (page: Page) =>
  pane(page).evaluate((it) => {
    const head = it.querySelector('thead th')?.getBoundingClientRect().bottom ?? 0;
    return {
      top: it.scrollTop,
      rows: [...it.querySelectorAll<HTMLElement>('tr[data-row]')]
        .map((one) => ({
          id: one.dataset['row'] ?? '',
          top: one.getBoundingClientRect().top,
          bottom: one.getBoundingClientRect().bottom,
        }))
        .filter((one) => one.bottom > head + 1),
    };
  });
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

// Which rows there are and what they say needs no layout: tests/unit/renderer/window/compare-rows.test.tsx.
describe('six columns', () => {
  /** All that is said of six, in which the tests go on. */
  let page: Page;
  beforeAll(async () => {
    page = await program.stay();
    await page.goto(addressOf(program.host, pathOf(six)));
    await settled(page);
  });

  it('answer at once: hiding rows and scrolling keep the window busy for less than four times what the same words take as a plain table', async () => {
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
    // The same words as a plain table, right before: what else the machine does, and how fast it lays out, falls on both.
    const plain = async () => {
      const took = await cost(() =>
        page.evaluate(() => {
          const table = document.createElement('table');
          table.id = 'plain';
          for (const row of document.querySelectorAll('main [role="row"], main tr')) {
            const line = table.insertRow();
            for (const cell of row.children) line.insertCell().append(cell.textContent ?? '');
          }
          document.body.append(table);
        }),
      );
      await page.evaluate(() => {
        document.querySelector('#plain')?.remove();
      });
      await drawn(page);
      return took;
    };
    /** How many times as long as the plain table an act takes, in the middle of several: one may have to tidy up after others. */
    const timesAsLong = async (acts: readonly (() => Promise<unknown>)[]) => {
      const times: number[] = [];
      for (const act of acts) {
        const besides = await plain();
        times.push((await cost(act)) / besides);
      }
      return times.toSorted((a, b) => a - b)[Math.floor(acts.length / 2)];
    };
    const toggle = () => onlyDifferences(page).click();
    const scrollTo = (top: number) => () =>
      pane(page).evaluate((it, to) => {
        it.scrollTo({ top: to, left: to / 10, behavior: 'instant' });
      }, top);
    await toggle();
    expect(await timesAsLong(Array.from({ length: 5 }, () => toggle)), 'rows hidden or shown').toBeLessThan(4);
    expect(await timesAsLong([600, 2400, 5200, 900].map(scrollTo)), 'scrolled').toBeLessThan(4);
  });

  it.each([
    { width: 1280, height: 800 },
    { width: 390, height: 844 },
  ])(
    'keep the schools and the names of the rows in view while the table is scrolled both ways, at $width',
    async (size) => {
      await resize(page, size);
      if (await onlyDifferences(page).isChecked()) await onlyDifferences(page).click();
      await pane(page).evaluate((it) => {
        it.scrollTo({ left: 420, top: 1900, behavior: 'instant' });
      });
      await drawn(page);
      const seen = await pane(page).evaluate((it) => {
        const at = it.getBoundingClientRect();
        const head = it.querySelector('thead th')?.getBoundingClientRect();
        const names = [...it.querySelectorAll('tr[data-row] > th')]
          .map((one) => one.getBoundingClientRect())
          .filter((one) => one.top > (head?.bottom ?? 0) && one.bottom < at.bottom);
        const gutter = (names[0]?.left ?? 0) - at.left;
        // What is drawn beside the first column: nothing of the columns that have scrolled away.
        const strays = names.map((one) => document.elementFromPoint(at.left + gutter / 2, one.top + 10)?.closest('td'));
        const first = document.elementFromPoint((names[0]?.left ?? 0) + 20, (names[0]?.top ?? 0) + 10);
        return {
          scrolled: [it.scrollLeft, it.scrollTop],
          head: (head?.top ?? -1) - at.top,
          left: names.map((one) => one.left - at.left),
          covered: first?.closest('th')?.scope,
          strays: strays.filter((one) => one !== null && one !== undefined).length,
          corner:
            document.elementFromPoint(at.left + gutter + 10, at.top + (head?.height ?? 0) - 20)?.closest('td') !== null,
        };
      });
      expect(seen.scrolled).toEqual([420, 1900]);
      expect(Math.abs(seen.head)).toBeLessThanOrEqual(1);
      expect(seen.left.length).toBeGreaterThan(1);
      expect(new Set(seen.left).size).toBe(1);
      expect(seen.left[0]).toBeGreaterThanOrEqual(0);
      expect(seen.left[0]).toBeLessThan(60);
      expect(seen).toMatchObject({ covered: 'row', strays: 0, corner: true });
    },
  );

  it('keeps the place of the reader where rows are hidden and shown again', async () => {
    // Of these schools the two that have most in common.
    const pairs = six.flatMap((one, at) => six.slice(at + 1).map((other) => [one, other]));
    const tables = await Promise.all(pairs.map((pair) => tableOf(pair)));
    const alikeIn = (table: CompareTable) => answered(table).filter((one) => !one.differs).length;
    const table = tables.toSorted((a, b) => alikeIn(b) - alikeIn(a))[0] as CompareTable;
    await resize(page, { width: 1280, height: 800 });
    await visit(page, pathOf(table.schools.map(({ slug }) => slug)));
    await expect.poll(async () => (await shownRows(page)).length).toBe(answered(table).length);
    await page.locator('main tr[data-row]').first().waitFor();
    const open = answered(table);
    const alike = alikeIn(table);
    expect(alike, 'there are rows to hide').toBeGreaterThan(1);
    const moved: number[] = [];
    for (const share of [0.35, 0.6, 0.8]) {
      await pane(page).evaluate((it, to) => {
        it.scrollTop = (it.querySelector('table')?.getBoundingClientRect().height ?? 0) * to;
      }, share);
      const before = await places(page);
      for (const [shown, from] of [
        [open.length - alike, before],
        [open.length, null],
      ] as const) {
        const last = from ?? (await places(page));
        await onlyDifferences(page).press('Space');
        await expect.poll(async () => (await shownRows(page)).length).toBe(shown);
        const after = await places(page);
        const kept = last.rows.find((one) => after.rows.some((other) => other.id === one.id));
        expect(
          Math.abs((after.rows.find((one) => one.id === kept?.id)?.top ?? Infinity) - (kept?.top ?? 0)),
          `at ${share}: ${kept?.id}`,
        ).toBeLessThanOrEqual(2);
        moved.push(Math.abs(after.top - last.top));
      }
    }
    expect(Math.max(...moved), 'it had to be scrolled for that').toBeGreaterThan(40);
  });

  /** One of them a day. */
  const readers = [
    ['ru', 1280],
    ['ru', 390],
    ['zh', 390],
    ['en', 1280],
    ['ru', 360],
  ] as const;
  it.each(readers.filter((_reader, at) => hasTurn(at, readers.length)))(
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
      const own = await program.open(pathOf(longest), { language, width, height: 800 });
      await expect.poll(() => own.locator('main thead th[scope="col"] > a').count()).toBe(6);
      const wide = await own
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
        await own
          .locator('main thead')
          .first()
          .evaluate((it) => it.getBoundingClientRect().height),
        'the head leaves room for the table',
      ).toBeLessThan(360);
      expect(await overflowing(own)).toEqual([]);
    },
  );
});
