import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import type { Output } from '../../src/shared/contract/index.ts';
import { catalogs } from '../support/catalogs.ts';
import { axeFindings, rulesOfColour } from '../support/axe.ts';
import { askOf, forgetAll, say, schools, threeSchools } from '../support/lists.ts';
import { fullSize } from '../support/results.ts';
import { useProgram, visit } from '../support/window.ts';
import { readPdf, squeeze, textOf } from './pdf.ts';
import { bytesOf, expectDocument } from './printed.ts';
import { resize } from './reach.ts';
import { overflowing } from './screens.ts';

const program = useProgram();
const { harbin } = schools;
const ru = catalogs.ru.plan;
const en = catalogs.en.plan;

afterEach(() => forgetAll(program.host));

const planned = async () => ((await askOf(program.host, 'plan.get', {})) as Output<'plan.get'>).schools;
const keep = async () => {
  for (const { slug } of threeSchools) await askOf(program.host, 'bookmarks.add', { slug });
};
const told = (page: Page) => page.locator('main').getByRole('status').last();
const school = (page: Page, name: string, words = en) =>
  page.getByRole('region', { name: say(words.school, { name }), exact: true });

describe('a Russian parent', () => {
  it('keeps three schools, says how far each has come and prints the plan, in 15 actions', async () => {
    const page = await program.open('/browse', { language: 'ru' });
    let actions = 0;
    const act = async (doing: () => Promise<unknown>) => {
      actions++;
      await doing();
    };
    for (const { ru: name, slug } of threeSchools) {
      await act(async () => {
        await page.keyboard.press('Control+k');
        await page.keyboard.insertText(name);
      });
      await act(() => page.keyboard.press('Enter'));
      await page.waitForURL(`**/institutions/${slug}*`);
      await page.getByRole('heading', { level: 1, name }).waitFor();
      await act(() => page.locator('article header button[aria-keyshortcuts="s"]').click());
    }
    await act(() => page.getByRole('navigation').getByRole('link', { name: ru.title, exact: true }).click());
    const stages = ['applied', 'asked', 'offer'] as const;
    for (const [at, { ru: name }] of threeSchools.entries()) {
      const stage = stages[at] ?? 'considering';
      await act(() =>
        page
          .getByRole('combobox', { name: say(ru.stageOf, { name }), exact: true })
          .selectOption({ label: ru.stages[stage] }),
      );
      await expect.poll(() => told(page).textContent()).toBe(say(ru.staged, { name, stage: ru.stages[stage] }));
    }
    await act(() => page.locator('main').getByRole('link', { name: catalogs.ru.app.print }).click());
    await page.waitForURL('**/print/plan?*');
    await page.locator('html[data-print-ready]').waitFor({ state: 'attached' });
    // Its own window opens where there is one to see; what it would show is the file below.
    await act(() => page.getByRole('button', { name: catalogs.ru.print.command, exact: true }).click());
    expect(actions).toBeLessThanOrEqual(15);

    const pdf = await readPdf(await bytesOf(page));
    await expectDocument(program.host, pdf, { language: 'ru', title: ru.title, size: [595, 842] });
    const text = textOf(pdf.pages);
    for (const [at, { ru: name }] of threeSchools.entries()) {
      expect(text).toContain(squeeze(name));
      expect(text).toContain(squeeze(`${ru.stage}: ${ru.stages[stages[at] ?? 'considering']}`));
    }
    expect(text).toContain(squeeze('31 марта'));
    expect(text).toContain(squeeze(ru.unannounced));
    expect((await planned()).map(({ stage }) => stage)).toEqual([...stages]);
  });
});

describe('the plan', () => {
  it('says that there is nothing in it, and that there is no calendar of no dates', async () => {
    const page = await program.open('/plan');
    await page.getByText(en.empty, { exact: true }).waitFor();
    await askOf(program.host, 'bookmarks.add', { slug: 'danube-university-krems' });
    await page.getByText(en.noDates, { exact: true }).waitFor();
    await page.getByRole('button', { name: en.calendar }).click();
    await expect.poll(() => told(page).textContent()).toBe(en.noCalendar);
  });

  it('is written, ticked, removed and brought back by keyboard alone', async () => {
    await askOf(program.host, 'bookmarks.add', { slug: harbin.slug });
    const page = await program.open('/plan');
    const tasks = school(page, harbin.en).getByRole('group', { name: en.tasks });
    await tasks.getByLabel(en.addTask).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => tasks.getByRole('alert').textContent()).toBe(en.textMissing);
    await page.keyboard.insertText('Ask for the hostel');
    await page.keyboard.press('Enter');
    const box = tasks.getByRole('checkbox', { name: 'Ask for the hostel' });
    await box.waitFor();
    await expect
      .poll(() => tasks.getByLabel(en.addTask).evaluate((field) => field === document.activeElement))
      .toBe(true);
    await box.focus();
    await page.keyboard.press('Space');
    await expect.poll(async () => (await planned())[0]?.entries[0]?.done).toBe(true);
    await tasks.getByRole('button', { name: say(en.removeEntry, { text: 'Ask for the hostel' }) }).focus();
    await page.keyboard.press('Enter');
    await box.waitFor({ state: 'detached' });
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT');
    await page.getByRole('heading', { level: 1 }).evaluate((title) => {
      title.tabIndex = -1;
      title.focus();
    });
    await page.keyboard.press('Control+z');
    await box.waitFor();
    await expect.poll(() => box.isChecked()).toBe(true);
  });

  it('has a date of my own among all dates, and gives it to the calendar', async () => {
    await keep();
    const page = await program.open('/plan');
    const dates = school(page, harbin.en).getByRole('group', { name: en.ownDates });
    await dates.getByLabel(en.addDate).fill('Interview');
    await dates.getByRole('button', { name: en.add }).click();
    await expect.poll(() => dates.getByRole('alert').textContent()).toBe(en.dayMissing);
    await dates.getByLabel(en.day, { exact: true }).fill('2031-02-03');
    await dates.getByRole('button', { name: en.add }).click();
    const row = page.getByRole('row', { name: /3 February 2031/ });
    await row.waitFor();
    expect(await row.textContent()).toContain('Interview');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: en.calendar }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/^almanac-plan-\d{4}-\d\d-\d\d\.ics$/);
    const text = readFileSync(await download.path(), 'utf8').replace(/\r\n[ \t]/g, '');
    expect(text).toContain('DTSTART;VALUE=DATE:20310203');
    expect(text).toContain(`SUMMARY:${harbin.en}: Interview`);
    const shown = await page.locator('main table').first().getByRole('row').count();
    expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(shown);
  });

  it('shows the stage in the list, where it can be set too, and follows another window', async () => {
    await keep();
    const list = await program.open('/saved');
    const plan = await program.open('/plan');
    await list.getByRole('button', { name: say(catalogs.en.lists.more, { name: harbin.en }), exact: true }).click();
    await list
      .getByRole('combobox', { name: say(en.stageOf, { name: harbin.en }) })
      .selectOption({ label: en.stages.offer });
    await expect
      .poll(() => list.locator('main ol[data-bookmarks] > li').first().textContent())
      .toContain(en.stages.offer);
    const field = plan.getByRole('combobox', { name: say(en.stageOf, { name: harbin.en }) });
    await expect.poll(() => field.inputValue()).toBe('offer');
    await list.getByRole('link', { name: en.toPlan }).first().click();
    await list.waitForURL(`**/plan#plan-${harbin.slug}`);
    await expect.poll(() => list.evaluate(() => document.activeElement?.tagName)).toBe('SELECT');
  });

  const readers = [
    ['en', 'light', 1280],
    ['zh', 'dark', 390],
    ['ru', 'light', 390],
  ] as const;
  it.each(fullSize ? readers : readers.slice(-1))(
    'can be read by everybody: %s, %s, %d wide',
    async (language, theme, width) => {
      for (const slug of ['saratov-state-medical-university', harbin.slug])
        await askOf(program.host, 'bookmarks.add', { slug });
      const page = await program.open('/plan', { language, theme, width, height: 800 });
      for (const path of ['/plan', `/print/plan?language=${language}&paper=Letter`]) {
        await page.emulateMedia({ colorScheme: theme });
        await resize(page, { width, height: 800 });
        if (path !== '/plan') await visit(page, path);
        expect(await axeFindings(page)).toEqual([]);
        expect(await overflowing(page)).toEqual([]);
        if (fullSize) continue;
        await page.emulateMedia({ colorScheme: 'dark' });
        expect(await axeFindings(page, rulesOfColour)).toEqual([]);
        await resize(page, { width: 1280, height: 800 });
        expect(await overflowing(page)).toEqual([]);
      }
    },
  );
});
