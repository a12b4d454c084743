import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import type { Locator, Page } from 'playwright-core';
import type { Answers } from '../../src/shared/contract/answers.ts';
import type { Register } from '../../src/shared/contract/registers.ts';
import { today } from '../../src/shared/domain/day.ts';
import type { Language } from '../../src/shared/domain/language.ts';
import { endOf } from '../../src/shared/domain/register-standing.ts';
import { resultYears, writePassed } from '../../src/shared/domain/writing/exam-result.ts';
import { readerOf } from '../../src/shared/words/reader.ts';
import { catalogs } from '../support/catalogs.ts';
import { call } from '../support/host.ts';
import { settled, useProgram, visit } from '../support/window.ts';

const program = useProgram();
afterEach(async () => {
  await call(program.host, 'settings.set', {
    homeCountry: null,
    homeCurrency: null,
    homeField: null,
    homeLanguage: null,
    homeOffered: false,
  });
  await call(program.host, 'figures.setRate', { currency: 'CNY', target: 'INR', rate: null });
});

async function asked<Value>(name: string, input: object): Promise<Value> {
  const answer = await call(program.host, name, input);
  if (!answer.ok) throw new Error(answer.error?.message);
  return answer.value as Value;
}
const answers = (slug: string, more: object = {}) =>
  asked<Answers>('answers.get', { slug, country: 'IN', currency: 'INR', ...more });

const panel = (page: Page, language: Language = 'en'): Locator =>
  page.getByRole('region', { name: catalogs[language].answer.title });
const row = (page: Page, name: string): Locator =>
  panel(page)
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name, exact: true }) });
const counted = ({ rules }: Answers, country: string) =>
  [
    `${country}: ${rules?.met} met`,
    ...(rules?.partly ? [`${rules.partly} as far as tested`] : []),
    ...(rules?.disputed ? [`${rules.disputed} depending on the source`] : []),
    `${rules?.notMet} not met`,
    ...(rules?.unknown || !rules?.byPerson ? [`${rules?.unknown} unknown`] : []),
    ...(rules?.byPerson ? [`${rules.byPerson} to judge`] : []),
  ].join(' · ');
/** Opens a profile as a hand does: the name in the search box, and Enter. */
async function find(page: Page, name: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.keyboard.insertText(name);
  await page.getByRole('listbox').getByRole('option').first().waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name }).waitFor();
}

describe('a student from India', () => {
  it('says so once, and reads of Harbin and of Kazan what decides, each with its sources, and no verdict', async () => {
    const page = await program.open('/browse');
    await page.getByRole('button', { name: catalogs.en.home.choose }).click();
    await page.getByLabel(catalogs.en.home.country).selectOption('IN');
    await expect.poll(() => page.getByLabel(catalogs.en.home.currency).inputValue()).toBe('INR');
    await page.getByRole('button', { name: catalogs.en.home.done }).click();
    for (const [slug, name] of [
      ['harbin-medical-university', 'Harbin Medical University'],
      ['kazan-state-medical-university', 'Kazan State Medical University'],
    ] as const) {
      await find(page, name);
      const told = await answers(slug);
      expect(await row(page, 'Rules').textContent()).toContain(counted(told, 'India'));
      expect(await row(page, 'Taught in').textContent()).toContain('English');
      for (const result of told.results.slice(0, 2))
        expect(await row(page, 'Results').textContent()).toContain(
          `${result.exam} ${resultYears(result)}: ${writePassed(result, await readerOf('en'))}`,
        );
      for (const { state, register, listing } of told.registers)
        expect((await row(page, 'Registers').textContent()) ?? '', register.slug).toContain(
          // Of one that has ended stands between the two until when it held.
          endOf(register, listing, today()) === null
            ? `${catalogs.en.registers.state[state]} ${register.title.en}`
            : register.title.en,
        );
      const notes = await panel(page)
        .locator('sup a')
        .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
      expect(notes.length).toBeGreaterThan(3);
      expect(
        await page.evaluate((all) => all.filter((href) => document.querySelector(href) === null), notes),
        'footnotes that lead nowhere',
      ).toEqual([]);
      expect(await panel(page).textContent()).not.toMatch(/recognised by|verdict|eligible/i);
    }
  });

  it('weighs each rule by its own source and the fact’s, and asks what nobody tells', async () => {
    await call(program.host, 'settings.set', { homeCountry: 'IN' });
    const page = await program.open('/institutions/harbin-medical-university');
    const told = await answers('harbin-medical-university');
    await page.getByText(catalogs.en.answer.each, { exact: true }).click();
    for (const { rule, state, disputed } of told.rules?.rows ?? []) {
      const item = panel(page).getByRole('listitem').filter({ hasText: rule.text.en });
      const { eitherWay, byPerson } = catalogs.en.rules;
      expect(await item.locator('strong').textContent()).toBe(
        disputed ? eitherWay : rule.condition === null ? byPerson : catalogs.en.rules.state[state],
      );
      expect(await item.locator('sup a').count(), rule.slug).toBeGreaterThan(0);
      if (state === 'unknown' && rule.ask)
        expect(await row(page, 'Rules').textContent()).toContain(`ask: ${rule.ask.en}`);
    }
  });

  it('chooses another programme: the answer and the address follow, and paper says the same', async () => {
    await call(program.host, 'settings.set', { homeCountry: 'IN' });
    const page = await program.open('/institutions/harbin-medical-university?country=CN');
    await page
      .getByRole('combobox', { name: catalogs.en.answer.chooser, exact: true })
      .selectOption('medicine-chinese');
    await expect.poll(() => row(page, 'Taught in').textContent()).toContain('Chinese');
    expect(new URL(page.url()).searchParams.get('programme')).toBe('medicine-chinese');
    expect(new URL(page.url()).searchParams.get('country')).toBe('CN');
    await page.keyboard.press('Control+p');
    await page.waitForURL(/print\/profile/);
    await page.locator('html[data-print-ready]').waitFor({ state: 'attached' });
    const sheet = page.locator('[data-set="paper"]');
    const told = await answers('harbin-medical-university', { programme: 'medicine-chinese' });
    expect(await sheet.textContent()).toContain(told.programme?.title.en);
    expect(await sheet.textContent()).toContain(counted(told, 'India'));
    await page.getByRole('link', { name: catalogs.en.app.back }).click();
    await expect.poll(() => row(page, 'Taught in').textContent()).toContain('Chinese');
  });

  it('types a rate on the worksheet, and the profile tells the whole cost in their own money', async () => {
    await call(program.host, 'settings.set', { homeCountry: 'IN', homeCurrency: 'INR' });
    const page = await program.open('/institutions/harbin-medical-university');
    await expect.poll(() => row(page, 'Whole cost').textContent()).toContain('no rate for CNY yet');
    await page.getByRole('link', { name: catalogs.en.answer.worksheet }).click();
    await page.waitForURL(/\/costs/);
    await page.getByRole('textbox', { name: /CNY.*INR/ }).fill('11.9');
    await page.keyboard.press('Enter');
    const { total } = (await answers('harbin-medical-university')).cost;
    const own = new Intl.NumberFormat('en').format(Math.round((total?.low ?? 0) * 11.9));
    await expect.poll(() => page.locator('tfoot').textContent()).toContain(`${own}\u00a0INR`);
    await page.getByRole('link', { name: 'Harbin Medical University', exact: true }).click();
    await expect.poll(() => row(page, 'Whole cost').textContent()).toContain(`${own}\u00a0INR at 11.9`);
  });

  it.each(['zh', 'ru'] as const)('reads it in %s on a telephone, and nothing is wider than that', async (language) => {
    await call(program.host, 'settings.set', { homeCountry: 'IN', homeCurrency: 'INR' });
    const page = await program.open('/browse', { language, width: 390, height: 844 });
    for (const path of [
      '/institutions/harbin-medical-university',
      '/institutions/harbin-medical-university/costs',
      '/registers/india-embassy-beijing-2022',
      '/rules/IN',
    ]) {
      await visit(page, path);
      const wide = () =>
        page.evaluate(() => {
          const view = document.querySelector('main article, main section');
          return view && [document.documentElement.scrollWidth - innerWidth, view.scrollWidth - view.clientWidth];
        });
      // Its heading may stand before what was asked for it has come.
      await expect.poll(wide, { message: path }).toEqual([0, 0]);
    }
    await visit(page, '/institutions/harbin-medical-university');
    await panel(page, language).waitFor();
  });
});

describe('a clerk', () => {
  it('opens a register from the navigation, sees its schools in words and on the map, saves them, and goes to one, in at most 15 actions', async () => {
    const page = await program.open('/browse');
    let actions = 0;
    const click = async (on: Locator) => {
      actions += 1;
      await on.click();
    };
    const nav = page.getByRole('navigation', { name: catalogs.en.app.sections });
    await click(nav.getByRole('link', { name: catalogs.en.registers.title }));
    const [found] = (await asked<{ rows: (Register & { listed: number })[] }>('registers.list', {})).rows.filter(
      ({ slug }) => slug === 'ministry-english-mbbs-2019',
    );
    if (!found) throw new Error('The edition has not the ministry’s register.');
    await click(page.getByRole('link', { name: found.title.en }));
    await page.getByRole('heading', { level: 1, name: found.title.en }).waitFor();
    await expect.poll(() => page.locator('main tbody tr').count()).toBeGreaterThanOrEqual(found.listed);
    expect(await page.locator('main').textContent()).toContain(catalogs.en.registers.complete[found.complete]);
    await click(page.getByRole('link', { name: catalogs.en.registers.onMap }));
    const map = page.getByRole('application');
    await map.waitFor();
    // Some stand so close together that one mark is of several.
    const marks = await map.locator('[role="button"], a, [role="link"]').count();
    expect(marks).toBeGreaterThan(0);
    const waiting = page.waitForEvent('download');
    await click(page.getByRole('button', { name: catalogs.en.saving.menu, exact: true }).last());
    await click(page.getByRole('group', { name: catalogs.en.saving.menu }).last().getByRole('button', { name: 'CSV' }));
    const file = readFileSync(await (await waiting).path(), 'utf8');
    expect(file).toContain('Harbin Medical University');
    expect(file.trim().split(/\r?\n/).length).toBeGreaterThan(found.listed);
    await click(page.getByRole('rowheader').getByRole('link', { name: 'Harbin Medical University' }));
    await page.getByRole('heading', { level: 1, name: 'Harbin Medical University' }).waitFor();
    await click(row(page, 'Registers').getByRole('link', { name: found.title.en }));
    await page.getByRole('heading', { level: 1, name: found.title.en }).waitFor();
    expect(actions).toBeLessThanOrEqual(15);
  });

  it('reads the rules of a country, and of one without found rules that it has none', async () => {
    const page = await program.open('/rules');
    await page.getByRole('link', { name: 'India', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'Rules of India' }).waitFor();
    await expect.poll(() => page.locator('main ol > li').count()).toBeGreaterThan(3);
    await page.goto(`${program.host.origin}/rules/NU`);
    await settled(page);
    expect(await page.locator('main').textContent()).toContain('Nobody has looked for the rules of Niue');
  });
});
