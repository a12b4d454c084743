import { expect, it } from 'vitest';
import { catalogs } from '../support/catalogs.ts';
import { call } from '../support/host.ts';
import { languagesInTurn } from '../support/results.ts';
import { addressOf, useProgram, visit } from '../support/window.ts';

const program = useProgram();

it('a telephone alone: a footnote, an explanation, two schools kept, one put behind the other', async () => {
  const context = await program.newContext({ touch: true, width: 390, height: 844 });
  const page = await context.newPage();
  await page.goto(addressOf(program.host, '/institutions/hebei-medical-university'));
  const footnote = page.locator('main sup a').first();
  await footnote.tap();
  const source = page.getByRole('dialog', { name: /^Source/ });
  await source.waitFor();
  await page.getByRole('heading', { level: 1 }).tap();
  await source.waitFor({ state: 'detached' });
  const sign = page.getByRole('button', { name: /^What “/ }).first();
  await sign.tap();
  const note = page.locator('[role="note"][data-placed="true"]');
  await note.waitFor();
  const [at, beside] = await Promise.all([sign.boundingBox(), note.boundingBox()]);
  expect(Math.abs((beside?.y ?? 0) - (at?.y ?? 0)), 'it stands at its term').toBeLessThan(200);
  for (const slug of ['hebei-medical-university', 'siberian-state-medical-university']) {
    await visit(page, `/institutions/${slug}`);
    const save = page.locator('button[aria-keyshortcuts="s"]');
    await save.tap();
    await save.and(page.locator('[aria-pressed="true"]')).waitFor();
  }
  await visit(page, '/saved');
  const first = page.getByRole('button', { name: /^Place of .*: 1 of 2$/ });
  const before = await first.getAttribute('aria-label');
  await first.tap();
  await page.getByRole('button', { name: 'One down' }).tap();
  await expect.poll(() => first.getAttribute('aria-label')).not.toBe(before);
});

it('a telephone alone, in the dark: filters, the way back, what is wrong in a form, a rate, a price cut short, pages, the map', async () => {
  const language = languagesInTurn.at(-1) ?? 'en';
  const words = catalogs[language];
  for (const currency of ['CNY', 'RUB'])
    await call(program.host, 'figures.setRate', { currency, target: 'USD', rate: 0.2, base: null, asOf: '2026-11-03' });
  const context = await program.newContext({ language, theme: 'dark', touch: true, width: 390, height: 844 });
  const page = await context.newPage();
  await page.goto(addressOf(program.host, '/browse?country=RU'));
  await page.getByRole('button', { name: words.browse.showFilters }).tap();
  await page.getByRole('checkbox').nth(3).tap();
  const chips = page.locator('ul[class*="chips"] li button');
  await expect.poll(() => chips.count()).toBeGreaterThan(1);
  const chosen = await chips.count();
  await chips.first().tap();
  await expect.poll(() => chips.count()).toBeLessThan(chosen);

  await visit(page, '/search?text=medical');
  const hit = page.locator('main ol a').nth(12);
  await hit.scrollIntoViewIfNeeded();
  const left = await hit.boundingBox();
  await hit.tap();
  await page.locator('article h1').waitFor();
  await page.goBack();
  await expect.poll(async () => Math.abs(((await hit.boundingBox())?.y ?? 0) - (left?.y ?? 0))).toBeLessThan(4);

  await visit(page, '/institutions/hebei-medical-university/add?part=result');
  await page.getByRole('button', { name: words.additions.keep, exact: true }).tap();
  await expect.poll(() => page.locator('main [aria-invalid="true"]').count()).toBeGreaterThan(1);

  const schools = ['hebei', 'harbin', 'kuban-state', 'bashkir-state', 'siberian-state'].map(
    (name) => `school=${name}-medical-university`,
  );
  await visit(page, `/compare?${schools.join('&')}&currency=USD`);
  const rate = page.getByRole('textbox', {
    name: words.compare.rateLabel.replace('{currency}', 'CNY').replace('{target}', 'USD'),
  });
  await rate.tap();
  const told = page.locator(`[id="${await rate.getAttribute('aria-describedby')}"]`);
  await expect.poll(() => told.evaluate((it) => getComputedStyle(it).clipPath)).toBe('none');
  const scopes = page.locator('[data-many] [class*="scope"]');
  const areCut = () => scopes.evaluateAll((all) => all.map((it) => it.scrollWidth > it.clientWidth + 1));
  const cut = (await areCut()).indexOf(true);
  expect(cut, 'one does not fit').toBeGreaterThanOrEqual(0);
  await scopes.nth(cut).scrollIntoViewIfNeeded();
  await scopes.nth(cut).tap({ position: { x: 4, y: 4 } });
  await expect.poll(async () => (await areCut())[cut]).toBe(false);

  await visit(page, '/print/profile/hebei-medical-university');
  const pages = page.getByRole('status').first();
  await expect.poll(() => pages.textContent()).toMatch(/\d/);
  const whole = Number.parseInt(((await pages.textContent()) ?? '').replace(/\D+/g, ''), 10);
  expect(whole).toBeGreaterThan(1);
  await page.getByRole('checkbox', { name: words.print.short }).tap();
  await expect.poll(async () => ((await pages.textContent()) ?? '').replace(/\D+/g, '')).toBe('1');

  await visit(page, '/map');
  const map = page.locator('svg[role="application"]');
  const crowd = map.locator('g[role="button"]').first();
  await crowd.waitFor();
  const far = await map.getAttribute('viewBox');
  await crowd.tap();
  await expect.poll(() => map.getAttribute('viewBox'), { message: 'a crowd comes nearer' }).not.toBe(far);
});
