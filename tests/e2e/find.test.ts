import { describe, expect, it } from 'vitest';
import type { Locator, Page } from 'playwright-core';
import { catalogs } from '../support/catalogs.ts';
import { useProgram } from '../support/window.ts';

const program = useProgram();
const texts = catalogs.en.search;

/** Types into the search box and returns its hits once they answer what was typed. */
async function search(page: Page, text: string): Promise<Locator> {
  await page.keyboard.press('Control+k');
  await page.keyboard.insertText(text);
  const hits = page.getByRole('listbox').getByRole('option');
  await hits.first().waitFor();
  return hits;
}

const box = (page: Page): Locator => page.getByRole('combobox', { name: texts.label });
// Whichever way a name is written, and what the box says of it, components prove (search/every-way, search/search-box).
describe('finding a school', () => {
  it('goes through the hits by the keys, opens one with Enter and one with the mouse', async () => {
    const page = await program.open('/settings');
    await search(page, 'CQMU');
    const hits = page.getByRole('listbox').getByRole('option');
    await expect.poll(() => hits.first().textContent()).toContain('Chongqing');
    await page.keyboard.press('Escape');
    await search(page, 'harbn medical');
    await expect.poll(() => hits.first().textContent()).toContain('Harbin Medical University');
    expect(await hits.first().locator('mark').count(), 'what matched is marked').toBeGreaterThan(0);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    const active = await box(page).getAttribute('aria-activedescendant');
    expect(await page.locator(`[id="${active}"]`).getAttribute('aria-selected')).toBe('true');
    await search(page, 'ASRMU');
    await expect.poll(() => hits.first().textContent()).toContain('ASRMU');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/alliances/asrmu');
    await expect.poll(() => box(page).inputValue()).toBe('');
    await search(page, 'Ministry of Education');
    await hits.filter({ hasText: 'Ministry of Education' }).first().click();
    await page.waitForURL('**/organizations/**');
    await expect.poll(() => page.locator('main h1').textContent()).toContain('Ministry of Education');
  });

  it('answers a search of 10,000 characters promptly, whatever they are', async () => {
    const page = await program.open('/settings');
    for (const [what, typed] of Object.entries({
      'letters of no name': 'a'.repeat(10_000),
      'a name many times': 'Harbin '.repeat(1_430).slice(0, 10_000),
      Chinese: '哈尔滨医科'.repeat(2_000),
      signs: '"*()-\\%_^'.repeat(1_112).slice(0, 10_000),
    })) {
      await page.keyboard.press('Control+k');
      const start = Date.now();
      await page.keyboard.insertText(typed);
      await page.getByRole('listbox').getByRole('option').last().waitFor();
      // Generous, because other work shares the machine with the tests.
      expect(Date.now() - start, what).toBeLessThan(3_000);
      expect(await box(page).inputValue(), what).toHaveLength(10_000);
      await page.keyboard.press('Escape');
      const hits = await search(page, 'CQMU');
      await expect.poll(() => hits.first().textContent(), { message: what }).toContain('Chongqing');
      await page.keyboard.press('Escape');
    }
  });
});
