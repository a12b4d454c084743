import { describe, expect, it } from 'vitest';
import type { Locator, Page } from 'playwright-core';
import type { Answers } from '../../src/shared/contract/answers.ts';
import type { Entity } from '../../src/shared/contract/values.ts';
import { properties } from '../../src/shared/domain/properties/dictionary.ts';
import { catalogs } from '../support/catalogs.ts';
import { call } from '../support/host.ts';
import { settled, useProgram } from '../support/window.ts';

const program = useProgram();
const harbin = '/institutions/harbin-medical-university';
const texts = catalogs.en.profile;

async function entity(slug: string): Promise<Entity> {
  const answer = await call(program.host, 'institutions.get', { slug });
  if (!answer.ok) throw new Error(answer.error?.message);
  return answer.value as Entity;
}

const figure = (page: Page, label: string): Locator =>
  page.locator('#figures tr').filter({ has: page.locator('th', { hasText: label }) });
/** How far the top of an element lies below the top of the window, in pixels. */
const top = (target: Locator): Promise<number> => target.evaluate((it) => it.getBoundingClientRect().top);

describe('reading a profile', () => {
  it.each([
    ['en', 'Harbin Medical University', '哈尔滨医科大学', 'Harbin, Heilongjiang, China'],
    ['zh', '哈尔滨医科大学', 'Harbin Medical University', '中国 黑龙江省 哈尔滨'],
    ['ru', 'Харбинский медицинский университет', '哈尔滨医科大学', 'Харбин, Хэйлунцзян, Китай'],
  ] as const)(
    'reads in %s: its name first, the other beside it, place, sections, prose and figures',
    async (language, name, beside, place) => {
      const page = await program.open(harbin, { language });
      const own = catalogs[language];
      const head = page.locator('article > header');
      expect(await head.locator('h1').textContent()).toBe(name);
      expect(await head.textContent()).toContain(beside);
      expect(await head.textContent()).toContain(place);
      expect(await page.title()).toBe(`${name} · ${own.app.name}`);
      expect(await page.evaluate(() => document.documentElement.lang)).toBe(language === 'zh' ? 'zh-Hans' : language);
      const sections = await page.locator('article h2').allTextContents();
      expect(sections).toEqual(
        expect.arrayContaining([
          own.profile.keyFigures,
          own.profile.programmes,
          own.profile.rankings,
          own.profile.units,
          own.profile.alliances,
          own.profile.history,
          own.profile.names,
          own.profile.ask,
          own.profile.notes,
          own.profile.sources,
        ]),
      );
      expect(
        await page.getByRole('navigation', { name: own.profile.contents }).getByRole('link').allTextContents(),
        'the contents name every section',
      ).toEqual(sections);
      const prose = (await entity('harbin-medical-university')).passages.filter((passage) => passage.lang === language);
      expect(prose.length).toBeGreaterThan(0);
      for (const { body } of prose) expect(await head.textContent()).toContain(body);
      expect(await page.locator('#figures').textContent()).toContain(properties['students-total'].label[language]);
      expect(await page.locator('main').textContent(), 'no key of the catalogs shows').not.toMatch(
        /\b(profile|value|group|gap|field)\.[a-z]/,
      );
    },
  );

  it('shows every footnote as the number of a source that stands below', async () => {
    const page = await program.open(harbin);
    const own = (await entity('harbin-medical-university')).sources.map(({ id }) => id);
    const answered = await call(program.host, 'answers.get', { slug: 'harbin-medical-university' });
    if (!answered.ok) throw new Error(answered.error?.message);
    // What decides stands on the same page, and what only that cites comes last.
    const sources = [...new Set([...own, ...(answered.value as Answers).sources.map(({ id }) => id)])];
    const listed = await page
      .locator('#sources ol > li a[href^="/sources/"]')
      .evaluateAll((all) => all.map((one) => one.getAttribute('href')));
    expect(listed).toEqual(sources.map((id) => `/sources/${id}`));
    const targets = await page
      .locator('article sup a')
      .evaluateAll((all) => all.map((one) => [one.getAttribute('href'), one.textContent]));
    expect(targets.length).toBeGreaterThan(60);
    for (const [href, text] of targets) expect(href).toBe(`#source-${text}`);
    expect(new Set(targets.map(([, text]) => Number(text))), 'every source is cited').toEqual(
      new Set(sources.map((_source, index) => index + 1)),
    );
  });

  it('leads from a footnote to its source, on to the source, and back to where one was', async () => {
    const page = await program.open(harbin);
    const { sources } = await entity('harbin-medical-university');
    const row = figure(page, properties['affiliated-hospitals'].label.en);
    const note = row.locator('sup a').last();
    const number = Number(await note.textContent());
    await note.focus();
    await page.keyboard.press('Enter');
    // It opens at its number: what it says here, and the ways on; Escape leads back to the number.
    const opened = page.getByRole('dialog', { name: catalogs.en.profile.footnote.replace('{number}', String(number)) });
    await expect.poll(() => opened.textContent()).toContain(properties['affiliated-hospitals'].label.en);
    await page.keyboard.press('Escape');
    await expect.poll(() => note.evaluate((it) => it === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    await opened.getByRole('link', { name: catalogs.en.sources.inList }).press('Enter');
    const target = page.locator(`#source-${number}`);
    await expect.poll(() => top(target)).toBeLessThan(780);
    expect(await top(target)).toBeGreaterThan(0);
    expect(await target.evaluate((it) => it.matches(':target'))).toBe(true);
    expect(await target.evaluate((it) => getComputedStyle(it).backgroundColor), 'it is marked').not.toBe(
      'rgba(0, 0, 0, 0)',
    );
    const source = sources[number - 1];
    expect(await target.textContent()).toContain(source?.title);
    expect(await target.textContent()).toContain(catalogs.en.sourceKind[source?.kind ?? 'press']);

    // The keyboard goes on from the source: its title is the next stop.
    await page.keyboard.press('Tab');
    expect(
      await target
        .getByRole('link')
        .first()
        .evaluate((it) => it === document.activeElement),
    ).toBe(true);
    await page.keyboard.press('Enter');
    await page.waitForURL(`**/sources/${source?.id}`);
    await settled(page);
    await expect.poll(() => page.locator('main h1').textContent()).toBe(source?.title);
    expect(await page.locator('main').textContent()).toContain('Harbin Medical University');

    await page.goBack();
    await settled(page);
    expect(new URL(page.url()).hash).toBe(`#source-${number}`);
    await expect.poll(() => top(page.locator(`#source-${number}`))).toBeLessThan(780);
    await page.goBack();
    await settled(page);
    expect(new URL(page.url()).hash).toBe('');
    expect(await page.locator('article h1').textContent()).toBe('Harbin Medical University');
  });

  it('opens the part that an address names', async () => {
    const page = await program.open(`${harbin}#history`);
    await expect.poll(() => top(page.locator('#history h2'))).toBeLessThan(300);
    expect(await top(page.locator('#history h2'))).toBeGreaterThan(-1);
  });

  it('says in words that sources disagree, with every value, its date and its source', async () => {
    const page = await program.open(harbin);
    const claims = (await entity('harbin-medical-university')).claims.filter(
      (claim) => claim.property === 'affiliated-hospitals',
    );
    const row = figure(page, properties['affiliated-hospitals'].label.en);
    expect(await row.locator('th').textContent()).toContain(texts.disagree);
    const values = await row.locator('li').allTextContents();
    for (const number of new Set(claims.map((claim) => claim.number)))
      expect(values.some((value) => value.startsWith(String(number)))).toBe(true);
    expect(await row.locator('li').count()).toBe(await row.locator('li:has(sup a)').count());
    expect(values.join(' ')).toContain(texts.dateUnknown);
    const picture = row.getByRole('img').first();
    expect(await picture.getAttribute('aria-label')).toMatch(/^\d+ to \d+; /);
    expect(await row.locator('figcaption').first().textContent()).toBe(await picture.getAttribute('aria-label'));
    await row.locator('summary').first().click();
    await row.locator('details li').first().waitFor();
    // Where nobody disagrees, nothing says so.
    const settledRow = figure(page, properties.ownership.label.en);
    expect(await settledRow.textContent()).not.toContain(texts.disagree);
  });

  it('says in words what is unknown and why', async () => {
    const page = await program.open(harbin);
    const gaps = (await entity('harbin-medical-university')).gaps.filter((gap) => gap.reason !== 'not-applicable');
    expect(gaps.length).toBeGreaterThan(0);
    await expect.poll(() => page.locator('#ask tbody tr').count()).toBe(gaps.length);
    const told = await page.locator('#ask tbody tr td').allTextContents();
    expect(told.toSorted()).toEqual(gaps.map(({ reason }) => `— ${catalogs.en.gap[reason]}`).toSorted());
  });

  it('explains a term one keystroke away and closes the explanation again', async () => {
    const page = await program.open(harbin);
    const { label, meaning } = properties['affiliated-hospitals'];
    const sign = page.getByRole('button', { name: `What “${label.en}” means` });
    const explanation = page.locator('[popover]').filter({ hasText: meaning.en });
    expect(await explanation.isVisible()).toBe(false);
    await sign.focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => explanation.isVisible()).toBe(true);
    const box = await explanation.boundingBox();
    expect(box && box.x >= 0 && box.y >= 0 && box.x + box.width <= 1280 && box.y + box.height <= 800).toBe(true);
    await page.keyboard.press('Escape');
    await expect.poll(() => explanation.isVisible()).toBe(false);
    expect(await sign.evaluate((it) => it === document.activeElement), 'the keyboard is where it was').toBe(true);
    await page.keyboard.press('Space');
    await expect.poll(() => explanation.isVisible()).toBe(true);
  });

  it('unfolds the specialities of a programme by keyboard', async () => {
    const page = await program.open(harbin);
    // Beside those of a disagreement, which unfold its sources.
    const folded = page
      .locator('#programmes details')
      .filter({ has: page.locator('dd') })
      .first();
    const speciality =
      (await entity('harbin-medical-university')).programmes.find((programme) => programme.specialities.length > 0)
        ?.specialities[0]?.name.en ?? '';
    expect(speciality).not.toBe('');
    const text = folded.locator('dd').filter({ hasText: speciality }).first();
    expect(await text.isVisible()).toBe(false);
    await folded.locator('summary').focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => text.isVisible()).toBe(true);
  });

  it('leads by the contents to every section', async () => {
    const page = await program.open(harbin);
    const links = page.getByRole('navigation', { name: texts.contents }).getByRole('link');
    for (const index of [2, 5, 9]) {
      const id = (await links.nth(index).getAttribute('href'))?.slice(1) ?? '';
      await links.nth(index).focus();
      await page.keyboard.press('Enter');
      const heading = page.locator(`#${id} h2`);
      await expect
        .poll(
          async () => {
            const at = await top(heading);
            return at > 60 && at < 790;
          },
          { message: id },
        )
        .toBe(true);
      // What is always in view does not lie over the heading.
      expect(
        await heading.evaluate((it) => {
          const { left, top: at } = it.getBoundingClientRect();
          return it.contains(document.elementFromPoint(left + 2, at + 8));
        }),
        id,
      ).toBe(true);
    }
  });

  it('leads to the alliances a school is in, and from a member back to the school', async () => {
    const page = await program.open(harbin);
    await page
      .locator('#alliances')
      .getByRole('link', { name: 'Association of Sino-Russian Medical Universities' })
      .click();
    await page.waitForURL('**/alliances/asrmu');
    await settled(page);
    await page.locator('#members').getByRole('link', { name: 'Harbin Medical University', exact: true }).click();
    await page.waitForURL(`**${harbin}`);
  });

  it('says of a school that is only listed that nothing more is known', async () => {
    const answer = await call(program.host, 'institutions.list', {
      filter: { tier: ['listed'] },
      sort: 'name',
      descending: false,
      language: 'en',
      offset: 0,
      limit: 1,
    });
    const row = (answer.value as { rows: readonly { slug: string; name: { en: string } }[] }).rows[0];
    const page = await program.open(`/institutions/${row?.slug}`);
    expect(await page.locator('article h1').textContent()).toBe(row?.name.en);
    expect(await page.locator('article').textContent()).toContain(texts.listedOnly);
  });

  it('keeps each part of a name in the language it is in', async () => {
    const page = await program.open(harbin);
    const langs = await page
      .locator('#names th span[lang]')
      .evaluateAll((all) => all.map((one) => [one.getAttribute('lang'), one.textContent]));
    expect(langs).toContainEqual(['zh-Hans', '哈尔滨医科大学']);
    expect(langs).toContainEqual(['ru', 'Харбинский медицинский университет']);
    expect(await page.locator('#names').textContent()).toContain(texts.ourRendering);
  });
});
