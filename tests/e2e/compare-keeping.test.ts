import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import type { Output } from '../../src/shared/contract/index.ts';
import { compareLabel } from '../../src/shared/domain/field-labels.ts';
import { formatNumber, formatRank } from '../../src/shared/domain/formatting.ts';
import { inLanguage } from '../../src/shared/domain/language.ts';
import { catalogs, readers } from '../support/catalogs.ts';
import { useProgram, visit } from '../support/window.ts';
import {
  columns,
  dalian,
  fill,
  harbin,
  kuban,
  pathOf,
  row,
  schoolsIn,
  six,
  squeezed,
  useComparisons,
} from './comparison.ts';
import { saveAs } from '../support/save-as.ts';

const program = useProgram();
const { ask, tableOf, names } = useComparisons(program);

describe('what is mine', () => {
  it('stands in the same table, visibly mine, beside the sourced figure or in a row of its own words', async () => {
    const own = catalogs.ru;
    await ask('figures.set', {
      slug: kuban,
      field: 'tuition',
      number: 390_000,
      unit: 'RUB',
      asOf: '2026-09',
      note: 'по телефону',
    });
    await ask('figures.set', { slug: harbin, label: 'Письмо о зачислении', text: 'условное', asOf: '2026' });
    const page = await program.open(pathOf([harbin, kuban]), { language: 'ru' });
    const beside = row(page, 'tuition.bachelor').locator('td').nth(1);
    await expect
      .poll(() => beside.locator('[class*="mine_"], [class*="mine"]').first().textContent())
      .toMatch(new RegExp(`^${own.figures.mine}.*390\\s000`));
    expect(await beside.textContent()).toContain('по телефону');
    expect(await beside.locator('sup a').count(), 'the sourced figures are still there').toBeGreaterThan(0);
    const ownRow = page.locator('main tr[data-row]').filter({ hasText: 'Письмо о зачислении' });
    expect(await ownRow.locator('td').first().textContent()).toContain(own.figures.mine);
    expect(await ownRow.locator('td').first().textContent()).toContain('условное');
    await ask('figures.remove', {
      id: (await ask<Output<'figures.list'>>('figures.list', { slug: harbin })).rows[0]?.id,
    });
    await expect.poll(() => ownRow.count(), { message: 'what changes elsewhere changes here' }).toBe(0);
  });

  it('keeps comparisons under a name, opens them, and brings a removed one back', async () => {
    const own = catalogs.zh;
    const page = await program.open(pathOf([harbin, kuban]), { language: 'zh' });
    const name = (await names([harbin, kuban], 'zh')).join('、');
    await page.locator('summary', { hasText: own.compare.sets }).press('Enter');
    await page.getByRole('button', { name: own.compare.keepSet }).click();
    const kept = page.getByRole('button', { name, exact: true });
    await kept.waitFor();
    await visit(page, pathOf([dalian]));
    await expect.poll(() => columns(page)).toHaveLength(1);
    await kept.click();
    await expect.poll(() => schoolsIn(page)).toEqual([harbin, kuban]);
    await page.getByRole('button', { name: fill(own.compare.removeSet, { name }) }).click();
    await expect.poll(() => kept.count()).toBe(0);
    await expect.poll(async () => (await ask<Output<'compare.sets'>>('compare.sets', {})).rows).toEqual([]);
    await expect
      .poll(async () => (await page.locator('[role="status"]').allTextContents()).join(' '))
      .toContain(fill(own.compare.setRemoved, { name }));
    await page.getByRole('button', { name: own.app.undo }).click();
    await kept.waitFor();
    await expect
      .poll(async () =>
        (await ask<Output<'compare.sets'>>('compare.sets', {})).rows.map((set) => [set.name, set.slugs]),
      )
      .toEqual([[name, [harbin, kuban]]]);
  });
});

describe('taking it along', () => {
  it('gives CSV and JSON that read back as the table', async () => {
    const page = await program.open(pathOf([harbin, dalian]), { language: 'zh' });
    const table = await tableOf([harbin, dalian], 'zh');
    const download = async (name: string) => {
      const file = await saveAs(page, name, { language: 'zh' });
      return { name: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8') };
    };
    const csv = await download('CSV');
    expect(csv.name).toMatch(/\.csv$/);
    expect(csv.text.codePointAt(0), 'a spreadsheet sees that it is UTF-8').toBe(0xfeff);
    const [head, ...lines] = parse(csv.text, { bom: true }) as string[][];
    expect(head?.filter((_cell, at) => at >= 2 && (at - 2) % 3 === 0)).toEqual(await names([harbin, dalian], 'zh'));
    expect(lines.slice(0, table.rows.length).map((line) => line[1])).toEqual(
      table.rows.map(({ field }) => compareLabel(field, readers.zh)),
    );
    expect(lines.length).toBe(table.rows.length + table.sources.length);
    const json = await download('JSON');
    expect(json.name).toMatch(/\.json$/);
    expect(JSON.parse(json.text)).toMatchObject({
      format: 'university-almanac-comparison',
      schools: table.schools,
      sources: table.sources,
      rows: JSON.parse(JSON.stringify(table.rows)) as object,
    });
  });
});

describe('the plots', () => {
  it('are named, and the table beneath holds every figure in them', async () => {
    const own = catalogs.ru;
    const slugs = six.slice(0, 5);
    const page = await program.open(pathOf(slugs), { language: 'ru' });
    const [table, schools] = [await tableOf(slugs, 'ru'), await names(slugs, 'ru')];
    const figures = page.locator('main section[aria-labelledby="compare-plots"] figure');
    await figures.first().waitFor();
    const named = page.getByRole('region', { name: own.compare.plots }).getByRole('figure', { name: /\S/ });
    const courses = table.series.rankings.filter(
      ({ points }) => new Set(points.flat().map((point) => point.year)).size > 1,
    );
    expect(courses.length).toBeGreaterThan(0);
    for (const list of courses) {
      const title = inLanguage(list.title, 'ru');
      const figure = page.getByRole('figure', { name: fill(own.plot.rankingLabel, { title }) });
      expect(await figure.locator('path[transform]').count(), `${title}: a mark for each rank`).toBe(
        list.points.flatMap((points) => [...new Set(points.map((point) => point.year))]).length,
      );
      const beneath = page.getByRole('group', { name: title, exact: true }).getByRole('row');
      const years = (await beneath.first().getByRole('columnheader').allTextContents()).slice(1);
      for (const [index, points] of list.points.entries()) {
        const texts =
          points.length > 0
            ? await beneath
                .filter({ hasText: schools[index] ?? '' })
                .getByRole('cell')
                .allTextContents()
            : [];
        for (const { year, low, high } of points)
          expect(texts[years.indexOf(String(year))], `${title} ${slugs[index]} ${year}`).toContain(
            formatRank(low, high),
          );
      }
    }
    const bars = table.series.counts.filter(({ values }) => values.filter((value) => value !== null).length > 1);
    expect(bars.length).toBeGreaterThan(0);
    for (const { property, values } of bars) {
      const cells = await row(page, property).locator('td').allTextContents();
      for (const [index, value] of values.entries())
        if (value) expect(squeezed(cells[index] ?? '')).toContain(squeezed(formatNumber(value.number, 'ru')));
    }
    expect(await figures.count()).toBe(await named.count());
  });
});
