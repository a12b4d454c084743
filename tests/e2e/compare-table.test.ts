import type { CompareTable } from '../../src/shared/contract/compare-values.ts';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { Output } from '../../src/shared/contract/index.ts';
import { compareLabel } from '../../src/shared/domain/field-labels.ts';
import { formatNumber, formatPartialDate } from '../../src/shared/domain/formatting.ts';
import { languages } from '../../src/shared/domain/language.ts';
import { catalogs, readers } from '../support/catalogs.ts';
import { fullSize } from '../support/results.ts';
import { useProgram } from '../support/window.ts';
import {
  answered,
  fill,
  harbin,
  kuban,
  onlyDifferences,
  pane,
  pathOf,
  row,
  shownRows,
  six,
  squeezed,
  useComparisons,
} from './comparison.ts';

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

describe('the table', () => {
  it.each(
    languages
      .map((language, at) => ({
        language,
        slugs: [six.slice(0, 3), six.slice(2, 5), six.slice(1, 6)][at] ?? six,
      }))
      .filter(({ language }) => language === 'zh' || fullSize),
  )(
    'has every row of the call in $language: values, dates, footnotes, what disagrees, what is missing and why, what is unlike',
    async ({ language, slugs }) => {
      const own = catalogs[language];
      const page = await program.open(pathOf(slugs), { language });
      const table = await tableOf(slugs, language);
      const rows = answered(table);
      await expect.poll(() => shownRows(page)).toEqual(rows.map(({ id }) => id));
      const cells = await page
        .locator('main tr[data-row]')
        .evaluateAll((all) => all.map((one) => [...one.querySelectorAll('th, td')].map((cell) => cell.textContent)));
      const seen = { disagree: 0, missing: 0, marks: new Set<string>(), dates: 0, notes: 0 };
      for (const [at, { cells: expected, field, marks }] of rows.entries()) {
        const [label, ...texts] = cells[at] ?? [];
        expect(label).toContain(
          field.kind === 'programme' || field.kind === 'ranking' ? '' : compareLabel(field, readers[language]),
        );
        for (const mark of marks) {
          expect(label, 'a mark stands once, at the row').toContain(own.compare.mark[mark]);
          seen.marks.add(mark);
        }
        for (const [index, cell] of expected.entries()) {
          const text = squeezed(texts[index] ?? null);
          expect(text.includes(own.profile.disagree), `${rows[at]?.id} ${index}`).toBe(cell.state === 'disagree');
          if (cell.state === 'disagree') seen.disagree += 1;
          if (cell.state === 'missing')
            expect(text, `missing ${(seen.missing += 1)}`).toBe(
              `— ${cell.lacks ? own.compare.lacks[cell.lacks] : own.gap[cell.gap ?? 'not-researched']}`,
            );
          for (const value of cell.groups.flatMap((group) => group.values)) {
            for (const date of value.asOf)
              expect(text, `date ${(seen.dates += 1)}`).toContain(squeezed(formatPartialDate(date, language)));
          }
        }
      }
      const notes = await page
        .locator('main table sup a')
        .evaluateAll((all) => all.map((one) => [one.getAttribute('href'), one.textContent]));
      for (const [href, text] of notes) expect(href).toBe(`#source-${text}`);
      expect(new Set(notes.map(([, text]) => Number(text))).size, 'every source is cited').toBe(table.sources.length);
      expect(await page.locator('main ol > li[id^="source-"]').count()).toBe(table.sources.length);
      expect(Math.min(seen.disagree, seen.missing, seen.dates), 'there is something of each').toBeGreaterThan(0);
      expect([...seen.marks]).toEqual(expect.arrayContaining(['year', 'scope']));
    },
  );

  it('keeps the place of the reader where rows are hidden and shown again', async () => {
    // Of these schools the two that have most in common.
    const pairs = six.flatMap((one, at) => six.slice(at + 1).map((other) => [one, other]));
    const tables = await Promise.all(pairs.map((pair) => tableOf(pair)));
    const alikeIn = (table: CompareTable) => answered(table).filter((one) => !one.differs).length;
    const table = tables.toSorted((a, b) => alikeIn(b) - alikeIn(a))[0] as CompareTable;
    const page = await program.open(pathOf(table.schools.map(({ slug }) => slug)));
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

  it.each([
    { width: 1280, height: 800 },
    { width: 390, height: 844 },
  ])(
    'keeps the schools and the names of the rows in view while it is scrolled both ways, at $width',
    async ({ width, height }) => {
      const page = await program.open(pathOf(six), { width, height });
      await page.locator('main tr[data-row]').first().waitFor();
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
});

describe('costs in one currency', () => {
  it('converts at a rate that is typed in, says when one is wrong, and remembers it with its date over a restart', async () => {
    const own = catalogs.en.compare;
    const page = await program.open(pathOf([harbin, kuban]));
    await page.getByRole('combobox', { name: own.currency }).selectOption('USD');
    const field = (of: Page, currency: string) =>
      of.getByRole('textbox', { name: fill(own.rateLabel, { currency, target: 'USD' }) });
    const saying = (of: Page, currency: string) =>
      field(of, currency).evaluate(
        (it) => document.getElementById(it.getAttribute('aria-describedby') ?? '')?.textContent,
      );
    expect(await saying(page, 'CNY')).toBe(own.rateMissing);
    expect(await row(page, 'tuition.bachelor').textContent()).toContain(fill(own.noRate, { currency: 'CNY' }));
    for (const wrong of ['0', '-3', 'abc', '1e99', '0,0000000000001']) {
      await field(page, 'CNY').fill(wrong);
      expect(await field(page, 'CNY').getAttribute('aria-invalid'), wrong).toBe('true');
      expect(await saying(page, 'CNY')).toBe(wrong === '0' ? own.rateZero : own.rateInvalid);
      await field(page, 'CNY').press('Enter');
    }
    expect((await ask<Output<'figures.rates'>>('figures.rates', {})).rows).toEqual([]);
    await field(page, 'CNY').fill('0,14');
    await field(page, 'CNY').press('Enter');
    const [rate] = await expect
      .poll(async () => (await ask<Output<'figures.rates'>>('figures.rates', {})).rows)
      .toHaveLength(1)
      .then(() => ask<Output<'figures.rates'>>('figures.rates', {}))
      .then(({ rows }) => rows);
    expect(rate).toMatchObject({ currency: 'CNY', target: 'USD', rate: 0.14 });
    const dated = fill(own.rateOf, { date: formatPartialDate(rate?.asOf ?? '', 'en') });
    await expect.poll(() => saying(page, 'CNY')).toBe(dated);
    const value = (await tableOf([harbin, kuban])).rows.find(({ id }) => id === 'tuition.bachelor')?.cells[0]?.groups[0]
      ?.values[0];
    expect(value?.unit).toBe('CNY');
    const converted = fill(own.converted, {
      value: `${formatNumber(Math.round((value?.number ?? 0) * 0.14), 'en')} USD`,
      date: formatPartialDate(rate?.asOf ?? '', 'en'),
    });
    expect(await row(page, 'tuition.bachelor').textContent()).toContain(converted);
    const address = page.url();
    await program.restart();
    const again = await program.open(new URL(address).pathname + new URL(address).search);
    await expect.poll(() => field(again, 'CNY').inputValue()).toBe('0.14');
    expect(await saying(again, 'CNY')).toBe(dated);
    expect(await row(again, 'tuition.bachelor').textContent()).toContain(converted);
    await field(again, 'CNY').fill('');
    await field(again, 'CNY').press('Enter');
    await expect.poll(() => saying(again, 'CNY')).toBe(own.rateMissing);
    await expect.poll(async () => (await ask<Output<'figures.rates'>>('figures.rates', {})).rows).toEqual([]);
  });
});
