import type { Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import type { Output } from '../../src/shared/contract/index.ts';
import { catalogs } from '../support/catalogs.ts';
import { axeFindings } from '../support/axe.ts';
import { askOf, forgetAll, say, schools, threeSchools } from '../support/lists.ts';
import { hasTurn } from '../support/results.ts';
import { useProgram, visit } from '../support/window.ts';
import { readPdf, squeeze, textOf } from './pdf.ts';
import { bytesOf, expectDocument } from './printed.ts';
import { resize } from './reach.ts';
import { overflowing } from './screens.ts';

const program = useProgram();
const { harbin } = schools;
const ru = catalogs.ru.plan;

afterEach(() => forgetAll(program.host));

const planned = async () => ((await askOf(program.host, 'plan.get', {})) as Output<'plan.get'>).schools;
const told = (page: Page) => page.locator('main').getByRole('status').last();

// Today, or tomorrow, when an Indian student has none (compare-decide.test.ts).
describe.runIf(hasTurn(1, 2))('a Russian parent', () => {
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

// How it is written and what it says needs no layout: tests/unit/renderer/window/plan.test.tsx.
describe('the plan', () => {
  const readers = [
    ['en', 'light', 1280],
    ['zh', 'dark', 390],
    ['ru', 'light', 390],
  ] as const;
  // One of them a day.
  it.each(readers.filter((_reader, at) => hasTurn(at, readers.length)))(
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
      }
    },
  );

  it('takes no entry without the day that was written for it: one that does not exist, half of one, of a year in two figures', async () => {
    await askOf(program.host, 'bookmarks.add', { slug: harbin.slug });
    const page = await program.open('/plan');
    const en = catalogs.en.plan;
    const toggle = page.locator(`#plan-${harbin.slug} header button`);
    if ((await toggle.getAttribute('aria-expanded')) === 'false') await toggle.click();
    const tasks = page.getByRole('group', { name: en.tasks, exact: true });
    const [text, day] = [tasks.getByLabel(en.addTask), tasks.getByLabel(en.due)];
    await text.fill('Ask for the hostel');
    for (const keys of ['02312031', '0203', '02030031', '020320311']) {
      await day.fill('');
      await day.focus();
      await page.keyboard.type(keys);
      await page.keyboard.press('Enter');
      await expect.poll(() => tasks.getByRole('alert').allTextContents()).toEqual([en.dayMissing]);
      expect(await text.inputValue()).toBe('Ask for the hostel');
      expect((await planned()).flatMap(({ entries }) => entries)).toEqual([]);
    }
    await day.fill('2031-02-03');
    await page.keyboard.press('Enter');
    await tasks.getByRole('checkbox', { name: 'Ask for the hostel' }).waitFor();
    expect((await planned()).flatMap(({ entries }) => entries.map((entry) => entry.day))).toEqual(['2031-02-03']);
  });
});
