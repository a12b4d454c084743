import { describe, expect, it } from 'vitest';
import type { Locator, Page } from 'playwright-core';
import type { Entity } from '../../src/shared/contract/values.ts';
import { properties, type PropertyId } from '../../src/shared/domain/properties/dictionary.ts';
import { catalogs } from '../support/catalogs.ts';
import { framesOf } from '../support/frames.ts';
import { call } from '../support/host.ts';
import { settled, useProgram } from '../support/window.ts';

const program = useProgram();
/** Of middling length. */
const slug = 'bashkir-state-medical-university';
const profile = `/institutions/${slug}`;
const texts = catalogs.en.profile;

async function entity(): Promise<Entity> {
  const answer = await call(program.host, 'institutions.get', { slug });
  if (!answer.ok) throw new Error(answer.error?.message);
  return answer.value as Entity;
}
/** What is said last among the figures, far down the page. */
async function lastClaim() {
  const { claims, ...rest } = await entity();
  const last = claims.at(-1);
  if (!last) throw new Error('The school has no figures.');
  return {
    ...rest,
    label: properties[last.property as PropertyId].label.en,
    meaning: properties[last.property as PropertyId].meaning.en,
  };
}

const figure = (page: Page, label: string): Locator =>
  page.locator('#figures tr').filter({ has: page.locator('th', { hasText: label }) });
/** How far the top of an element lies below the top of the window, in pixels. */
const top = (target: Locator): Promise<number> => target.evaluate((it) => it.getBoundingClientRect().top);

// What a profile says, in which language and by which source, needs no layout: tests/unit/renderer/window/profile-edition.test.tsx.
describe('a profile that is scrolled', () => {
  it('has a part of it styled again when the section in view is another, never all of it', async () => {
    const page = await program.open(profile);
    await program.browser.startTracing(page, { categories: ['disabled-by-default-devtools.timeline'] });
    // Far at once: a trace of forty frames takes longer to read than to make.
    await framesOf(page, 'article', 12, 500);
    // Control: what asks all of it to be styled again is seen.
    await page.evaluate(() => {
      document.documentElement.style.setProperty('font-size', '17px');
    });
    await framesOf(page, 'article', 2);
    const { traceEvents } = JSON.parse((await program.browser.stopTracing()).toString()) as {
      traceEvents: readonly { name: string; args: { elementCount?: number } }[];
    };
    const counts = traceEvents
      .filter(({ name }) => name === 'UpdateLayoutTree')
      .map(({ args }) => args.elementCount ?? 0);
    const all = await page.evaluate(() => document.querySelectorAll('article *').length);
    expect(Math.max(...counts), 'the control').toBeGreaterThan(all / 2);
    expect(counts.filter((count) => count > all / 4)).toHaveLength(1);
  });
});

describe('going about in a profile', () => {
  it('leads from a footnote to its source, on to the source, and back to where one was', async () => {
    const page = await program.open(profile);
    const { sources, name, label } = await lastClaim();
    const row = figure(page, label);
    const note = row.locator('sup a').last();
    const number = Number(await note.textContent());
    await note.focus();
    await page.keyboard.press('Enter');
    // It opens at its number: what it says here, and the ways on; Escape leads back to the number.
    const opened = page.getByRole('dialog', { name: catalogs.en.profile.footnote.replace('{number}', String(number)) });
    await expect.poll(() => opened.textContent()).toContain(label);
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
    expect(await page.locator('main').textContent()).toContain(name.en);

    await page.goBack();
    await settled(page);
    expect(new URL(page.url()).hash).toBe(`#source-${number}`);
    await expect.poll(() => top(page.locator(`#source-${number}`))).toBeLessThan(780);
    await page.goBack();
    await settled(page);
    expect(new URL(page.url()).hash).toBe('');
    expect(await page.locator('article h1').textContent()).toBe(name.en);
  });

  it('opens the part that an address names', async () => {
    const page = await program.open(`${profile}#history`);
    await expect.poll(() => top(page.locator('#history h2'))).toBeLessThan(300);
    expect(await top(page.locator('#history h2'))).toBeGreaterThan(-1);
  });

  it('explains a term one keystroke away and closes the explanation again', async () => {
    const page = await program.open(profile);
    const { label, meaning } = await lastClaim();
    const sign = page.getByRole('button', { name: `What “${label}” means` });
    const explanation = page.locator('[popover]').filter({ hasText: meaning });
    expect(await explanation.isVisible()).toBe(false);
    await sign.focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => explanation.isVisible()).toBe(true);
    const box = await explanation.boundingBox();
    expect(box && box.x >= 0 && box.y >= 0 && box.x + box.width <= 1280 && box.y + box.height <= 800).toBe(true);
    await page.keyboard.press('Escape');
    await expect.poll(() => explanation.isVisible()).toBe(false);
    await expect
      .poll(() => sign.evaluate((it) => it === document.activeElement), { message: 'the keyboard is where it was' })
      .toBe(true);
    await page.keyboard.press('Space');
    await expect.poll(() => explanation.isVisible()).toBe(true);
  });

  it('leads by the contents to every section', async () => {
    const page = await program.open(profile);
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
});
