import type { Locator, Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import type { Output } from '../../src/shared/contract/index.ts';
import { decidedRows } from '../../src/shared/domain/decided-rows.ts';
import { inLanguage, languages } from '../../src/shared/domain/language.ts';
import { decidedLabel } from '../../src/shared/domain/writing/decision.ts';
import { penOf } from '../../src/shared/domain/writing/pen.ts';
import { writeRuleCounts } from '../../src/shared/domain/writing/rule-counts.ts';
import { catalogs, readers } from '../support/catalogs.ts';
import { fullSize } from '../support/results.ts';
import { settled, useProgram, visit } from '../support/window.ts';
import {
  columns,
  dalian,
  fill,
  harbin,
  kuban,
  onlyDifferences,
  pane,
  pathOf,
  row,
  schoolsIn,
  shownRows,
  useComparisons,
} from './comparison.ts';
import { bytesOf } from './printed.ts';
import { readPages, squeeze, textOf } from './pdf.ts';

const program = useProgram();
const { ask, tableOf } = useComparisons(program);
const kazan = 'kazan-state-medical-university';
const decide = (slugs: readonly string[], more = '') =>
  `/compare?${slugs.map((slug) => `school=${slug}`).join('&')}${more}`;
const depth = (page: Page, which: keyof typeof catalogs.en.compare.depths): Locator =>
  page
    .getByRole('navigation', { name: catalogs.en.compare.depth })
    .getByRole('link', { name: catalogs.en.compare.depths[which] });

/** The six fullest schools whose costs are in three currencies, each of which a reader has a rate of their own for. */
async function sixInThreeCurrencies(): Promise<readonly string[]> {
  const { rows } = await ask<Output<'institutions.list'>>('institutions.list', {
    filter: { tier: ['profile'] },
    sort: 'completeness',
    descending: true,
    language: 'en',
    offset: 0,
    limit: 60,
  });
  const priced: { readonly slug: string; readonly currency: string | undefined }[] = [];
  for (const { slug } of rows) {
    const { cost } = await ask<Output<'answers.get'>>('answers.get', { slug, country: 'IN', currency: 'INR' });
    priced.push({ slug, currency: cost.total?.currency });
  }
  const firstOfEach = foreign.map((wanted) => priced.find(({ currency }) => currency === wanted)?.slug ?? '');
  const others = priced.map(({ slug }) => slug).filter((slug) => !firstOfEach.includes(slug));
  return [...firstOfEach, ...others].slice(0, 6);
}
const foreign = ['CNY', 'RUB', 'USD'] as const;

afterEach(async () => {
  await ask('settings.set', { homeCountry: null, homeCurrency: null, homeOffered: false });
});

describe('what decides', () => {
  // Russian has the longest words.
  it.each((fullSize ? languages : (['ru'] as const)).map((language) => ({ language })))(
    'stands for six schools in three currencies on one screen and one page across in $language, under a head of a tenth of the window at most',
    async ({ language }) => {
      await ask('settings.set', { homeCountry: 'IN', homeCurrency: 'INR' });
      for (const [at, currency] of foreign.entries())
        await ask('figures.setRate', { currency, target: 'INR', rate: [11.9, 0.98, 84][at] });
      const page = await program.open(decide(await sixInThreeCurrencies()), { language, width: 1280, height: 800 });
      await row(page, 'taught').waitFor();
      // Each currency has a field for its rate, which takes its room above the table.
      for (const currency of foreign)
        await page
          .getByRole('textbox', { name: fill(catalogs[language].compare.rateLabel, { currency, target: 'INR' }) })
          .waitFor();
      const seen = await pane(page).evaluate((it) => ({
        head: it.querySelector('thead')?.getBoundingClientRect().height,
        end: it.querySelector('table')?.getBoundingClientRect().bottom,
        edge: it.getBoundingClientRect().bottom,
        wide: it.scrollWidth - it.clientWidth,
      }));
      expect(seen.head).toBeLessThanOrEqual(80);
      expect(seen.end).toBeLessThanOrEqual(seen.edge);
      expect(seen.wide).toBeLessThanOrEqual(2);
      await page.getByRole('link', { name: catalogs[language].app.print }).click();
      await page.waitForURL('**/print/comparison?**');
      await settled(page);
      const first = textOf((await readPages(await bytesOf(page))).slice(0, 1));
      for (const name of decidedRows.filter((one) => one !== 'rules'))
        expect(first, name).toContain(squeeze(decidedLabel(name, 'IN', penOf(readers[language]))));
    },
  );

  it('says what the answers say, in the row of each question', async () => {
    await ask('settings.set', { homeCountry: 'IN', homeCurrency: null });
    const page = await program.open(decide([harbin, kazan]));
    const { decisions } = await tableOf([harbin, kazan], 'en', { depth: 'decide', country: 'IN' });
    await row(page, 'rules').waitFor();
    const cell = (name: string, at: number) => row(page, name).locator('td').nth(at).textContent();
    for (const [at, decision] of (decisions ?? []).entries()) {
      const rules = decision?.rules ?? { met: 0, partly: 0, disputed: 0, notMet: 0, unknown: 0, byPerson: 0 };
      expect(await cell('rules', at)).toContain(writeRuleCounts(rules, readers.en, true));
      const result = decision?.results[0];
      if (result) expect(await cell('results', at)).toContain(`${result.passed} of ${result.candidates}`);
    }
    const lengths = decisions?.[0]?.length.claims ?? [];
    const months = lengths.flatMap(({ rank, number }) => (rank === 'preferred' || number === null ? [] : [number]));
    expect(months).not.toEqual([]);
    const others = fill(catalogs.en.compare.others, { values: `${(months[0] ?? 0) / 12} years` });
    expect(await cell('length', 0), 'the other value is not hidden').toContain(others);
  });

  it('folds what nobody answers into one line that counts it and opens it', async () => {
    const own = catalogs.en.compare;
    const page = await program.open(decide([kazan, kuban]));
    await row(page, 'taught').waitFor();
    const before = await shownRows(page);
    const line = page.getByRole('button', { name: own.showUnanswered });
    const count = decidedRows.length - 1 - before.length;
    expect(count).toBeGreaterThan(0);
    expect(await page.locator('main table').textContent()).toMatch(new RegExp(`${count} rows? nobody answers?`));
    await line.press('Enter');
    await expect.poll(async () => (await shownRows(page)).length).toBe(decidedRows.length - 1);
    expect(new URL(page.url()).searchParams.get('unanswered')).toBe('1');
    await page.getByRole('button', { name: own.hideUnanswered }).press('Enter');
    await expect.poll(() => shownRows(page)).toEqual(before);
    await onlyDifferences(page).check();
    await expect.poll(async () => (await shownRows(page)).length).toBeLessThanOrEqual(before.length);
    expect(await line.count()).toBe(0);
  });

  it('compares another programme where one is chosen, and Back returns to the one before', async () => {
    const own = catalogs.en.compare;
    const page = await program.open(decide([harbin, dalian]));
    const { schools } = await tableOf([harbin, dalian], 'en', { depth: 'decide' });
    const name = inLanguage(schools[1]?.name ?? { en: '' }, 'en');
    const choice = page.getByRole('combobox', { name: fill(own.programmeOf, { name }) });
    expect(await choice.inputValue()).toBe('medicine-english');
    await choice.selectOption('stomatology-bds');
    await expect
      .poll(() => new URL(page.url()).searchParams.getAll('programme'))
      .toEqual([`${dalian}.stomatology-bds`]);
    await expect.poll(() => choice.inputValue()).toBe('stomatology-bds');
    await page.goBack();
    await expect.poll(() => choice.inputValue()).toBe('medicine-english');
  });
});

describe('the depths', () => {
  it('are places of their own, and like with like has one kind of programme a school', async () => {
    const own = catalogs.en.compare;
    const page = await program.open(decide([harbin, dalian, kazan]));
    await row(page, 'taught').waitFor();
    await depth(page, 'like').click();
    await row(page, 'tuition.bachelor').waitFor();
    await page.getByRole('combobox', { name: own.likeLanguage }).selectOption('zh');
    await expect.poll(() => new URL(page.url()).searchParams.get('teaching')).toBe('zh');
    await expect.poll(() => page.locator('main table').first().textContent()).toContain(own.noneLike);
    await page
      .getByRole('navigation', { name: own.sections })
      .getByRole('link', { name: catalogs.en.section.size })
      .click();
    const below = async () => {
      const at = await page.locator('#compare-size').evaluate((it) => it.getBoundingClientRect().top);
      return Math.abs(
        at -
          (await page
            .locator('main thead th')
            .first()
            .evaluate((it) => it.getBoundingClientRect().bottom)),
      );
    };
    await expect.poll(below, { message: 'a part begins under the head' }).toBeLessThanOrEqual(80);
    await depth(page, 'everything').click();
    await expect.poll(() => page.locator('main tr[data-row]').count()).toBeGreaterThan(40);
    await page.goBack();
    await expect.poll(() => new URL(page.url()).searchParams.get('depth')).toBe('like');
    await page.goBack();
    await page.goBack();
    await row(page, 'taught').waitFor();
  });

  it('are kept with the programmes and the currency, and opened as they were', async () => {
    const own = catalogs.en.compare;
    const more = `&depth=like&programme=${dalian}.stomatology-bds&field=0912&currency=EUR`;
    const page = await program.open(decide([harbin, dalian], more));
    await page.locator('summary', { hasText: own.sets }).press('Enter');
    await page.getByRole('button', { name: own.keepSet }).click();
    await expect.poll(async () => (await ask<Output<'compare.sets'>>('compare.sets', {})).rows).toHaveLength(1);
    const { rows } = await ask<Output<'compare.sets'>>('compare.sets', {});
    await visit(page, pathOf([kuban]));
    await expect.poll(() => columns(page)).toHaveLength(1);
    await page.locator('summary', { hasText: own.sets }).press('Enter');
    await page.getByRole('button', { name: rows[0]?.name ?? '', exact: true }).click();
    await expect.poll(() => schoolsIn(page)).toEqual([harbin, dalian]);
    expect(new URL(page.url()).search).toBe(new URL(decide([harbin, dalian], more), 'http://x').search);
  });
});

describe('an Indian student', () => {
  it('decides among Harbin, Dalian and Kazan and prints the decision in at most 15 actions from the start', async () => {
    const { home, compare, app } = catalogs.en;
    const page = await program.load('/');
    let actions = 0;
    const act = async (done: Promise<unknown>) => {
      actions += 1;
      await done;
    };
    await act(page.getByRole('button', { name: home.choose }).click());
    await act(page.getByRole('combobox', { name: home.country }).selectOption('IN'));
    await act(page.getByRole('combobox', { name: home.currency }).selectOption('INR'));
    const sections = page.getByRole('navigation', { name: app.sections });
    await act(sections.getByRole('link', { name: app.compare, exact: true }).click());
    const picker = page.getByRole('combobox', { name: compare.add, exact: true });
    // Whoever types has to stand in the field: one click for all three, since the field keeps the keyboard.
    await act(picker.click());
    for (const [typed, slug] of [
      ['Harbin Medical University', harbin],
      ['Dalian Medical University', dalian],
      ['Kazan State Medical University', kazan],
    ] as const) {
      await act(page.keyboard.type(typed));
      await page.getByRole('option').first().waitFor();
      await act(page.keyboard.press('Enter'));
      await expect.poll(() => schoolsIn(page).at(-1)).toBe(slug);
    }
    await expect.poll(() => columns(page)).toHaveLength(3);
    await row(page, 'cost').waitFor();
    const rate = page.getByRole('textbox', { name: fill(compare.rateLabel, { currency: 'CNY', target: 'INR' }) });
    await act(rate.click());
    await act(page.keyboard.type('11.9'));
    // No Enter: what was typed counts once the field is left.
    await act(page.getByRole('link', { name: app.print }).click());
    await page.waitForURL('**/print/comparison?**');
    await settled(page);
    const printed = page.getByRole('button', { name: catalogs.en.print.command });
    await printed.waitFor();
    actions += 1;
    expect(actions).toBeLessThanOrEqual(15);
    const text = textOf(await readPages(await bytesOf(page)));
    for (const said of ['Harbin Medical University', 'Dalian Medical University', 'Kazan State Medical University'])
      expect(text).toContain(squeeze(said));
    expect(text).toContain(squeeze(fill(compare.decided.rulesOf, { country: 'India' })));
    expect(text).toMatch(/29of190/);
    expect(text, 'the typed rate counts').toContain('INR');
  });
});
