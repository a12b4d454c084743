import { describe, expect, it } from 'vitest';
import type { Locator, Page } from 'playwright-core';
import { catalogs } from '../support/catalogs.ts';
import { settled, useProgram } from '../support/window.ts';

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
const activeHit = async (page: Page): Promise<string | null> => {
  const id = await box(page).getAttribute('aria-activedescendant');
  return id === null ? null : page.locator(`[id="${id}"]`).getAttribute('aria-selected');
};

/** What a person types, the school it must lead to, and what the line below the hit says of why. */
const ways: readonly [way: string, typed: string, slug: string, why: RegExp | null][] = [
  ['English', 'Harbin Medical University', 'harbin-medical-university', null],
  ['English in another case, cut short', 'harbin med', 'harbin-medical-university', null],
  ['English with a typing mistake', 'harbn medical', 'harbin-medical-university', null],
  ['Chinese', '哈尔滨医科大学', 'harbin-medical-university', /native name: 哈尔滨医科大学/],
  ['traditional Chinese', '重慶醫科大學', 'chongqing-medical-university', /重[庆慶]/],
  ['pinyin without tones', 'haerbin yike daxue', 'harbin-medical-university', /哈尔滨医科大学 · haerbinyikedaxue/],
  [
    'pinyin with tones',
    "Hā'ěrbīn Yīkē Dàxué",
    'harbin-medical-university',
    /哈尔滨医科大学 · haerbinyikedaxue|Hā'ěrbīn Yīkē Dàxué/,
  ],
  ['pinyin without spaces', 'chongqingyikedaxue', 'chongqing-medical-university', /重庆医科大学 · chongqingyikedaxue/],
  ['pinyin initials', 'hebykdx', 'harbin-medical-university', /哈尔滨医科大学 · haerbinyikedaxue/],
  ['an acronym', 'CQMU', 'chongqing-medical-university', /acronym: CQMU/],
  ['a Chinese short name', '哈医大', 'harbin-medical-university', /short name: 哈医大/],
  [
    'a former name',
    'Harbin Special Medical School',
    'harbin-medical-university',
    /former name: Harbin Special Medical School/,
  ],
  ['a former name in Chinese', '哈尔滨医学专门学校', 'harbin-medical-university', /former name: 哈尔滨医学专门学校/],
  ['Russian', 'Харбинский медицинский университет', 'harbin-medical-university', /Харбинский медицинский университет/],
  [
    'Russian in lower case, cut short',
    'харбинский мед',
    'harbin-medical-university',
    /Харбинский медицинский университет/,
  ],
];

describe('finding a school', () => {
  it('finds a school whichever way it is written, says why, and marks what matched', async () => {
    const page = await program.open('/browse');
    for (const [way, typed, slug, why] of ways) {
      const name = slug.startsWith('harbin') ? 'Harbin Medical University' : 'Chongqing Medical University';
      const first = (await search(page, typed)).first();
      await expect.poll(() => first.textContent(), { message: way }).toContain(name);
      await expect.poll(() => first.textContent(), { message: way }).toMatch(why ?? /Harbin Medical University/);
      if (why === null)
        expect(await first.textContent(), `${way}: a name as it stands is its own reason`).not.toContain(': ');
      expect(await first.locator('mark').count(), `${way}: what matched is marked`).toBeGreaterThan(0);
      await page.keyboard.press('Escape');
    }
  });

  it.each([ways[2], ways[7], ways[14]].filter((way) => way !== undefined))(
    'opens what was found by %s with Enter',
    async (_way, typed, slug, why) => {
      const page = await program.open('/browse');
      const first = (await search(page, typed)).first();
      await expect.poll(() => first.textContent()).toMatch(why ?? /Harbin Medical University/);
      await page.keyboard.press('Enter');
      await page.waitForURL(`**/institutions/${slug}`);
      await expect
        .poll(() => page.locator('article h1').textContent())
        .toBe(slug.startsWith('harbin') ? 'Harbin Medical University' : 'Chongqing Medical University');
      expect(await box(page).inputValue()).toBe('');
    },
  );

  it('answers on every keystroke and moves through the hits with the arrows, around at both ends', async () => {
    const page = await program.open('/browse');
    await page.keyboard.press('Control+k');
    const seen: string[] = [];
    for (const letter of 'chon') {
      await page.keyboard.type(letter);
      await page.getByRole('listbox').getByRole('option').first().waitFor();
      seen.push((await page.getByRole('listbox').textContent()) ?? '');
    }
    expect(seen.every((text) => text.length > 0)).toBe(true);
    const hits = page.getByRole('listbox').getByRole('option');
    await expect.poll(() => hits.first().textContent()).toContain('Chongqing');
    const selected = () => hits.evaluateAll((all) => all.findIndex((one) => one.ariaSelected === 'true'));
    expect(await selected()).toBe(0);
    await page.keyboard.press('ArrowDown');
    expect(await selected()).toBe(1);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    expect(await selected()).toBe((await hits.count()) - 1);
    expect(await activeHit(page), 'the box names the hit that is selected').toBe('true');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    const second = await hits.nth(1).locator('span').first().textContent();
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('main h1').last().textContent()).toBe(second);
  });

  it('opens what was typed, not what was found before, however soon Enter follows', async () => {
    const page = await program.open('/browse');
    const hits = await search(page, 'harbin');
    await expect.poll(() => hits.first().textContent()).toContain('Harbin');
    // The answers of the backend are held back, as on a slow machine.
    await page.route('**/rpc/search.query', async (route) => {
      await new Promise((resolve) => {
        setTimeout(resolve, 300);
      });
      await route.continue();
    });
    await page.keyboard.press('Control+k');
    await page.keyboard.insertText('CQMU');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/institutions/*');
    expect(page.url()).toContain('/institutions/chongqing-medical-university');
  });

  it('empties with Escape, then leaves', async () => {
    const page = await program.open('/browse');
    await search(page, 'harbin');
    await page.keyboard.press('Escape');
    expect(await box(page).inputValue()).toBe('');
    expect(await page.getByRole('listbox').count()).toBe(0);
    expect(await box(page).evaluate((it) => it === document.activeElement)).toBe(true);
    await page.keyboard.press('Escape');
    expect(await box(page).evaluate((it) => it === document.activeElement)).toBe(false);
    expect(new URL(page.url()).pathname).toBe('/browse');
  });

  it('opens a hit with the mouse', async () => {
    const page = await program.open('/settings');
    await (await search(page, 'CQMU')).first().click();
    await page.waitForURL('**/institutions/chongqing-medical-university');
  });

  it('finds alliances and organizations too', async () => {
    const page = await program.open('/browse');
    await search(page, 'ASRMU');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/alliances/asrmu');
    await search(page, 'Ministry of Education');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/organizations/**');
    await expect.poll(() => page.locator('main h1').textContent()).toContain('Ministry of Education');
  });

  it('says what was searched when nothing is found, and offers the nearest names', async () => {
    const page = await program.open('/browse');
    const hits = await search(page, 'qqqqzzzzxxxx');
    const popup = page.locator('search');
    await expect.poll(() => popup.textContent()).toContain('Nothing found for “qqqqzzzzxxxx”.');
    expect(await popup.textContent()).toContain(texts.searched);
    expect(await popup.textContent()).toContain(texts.nearest);
    expect(await hits.count()).toBeGreaterThan(1);
    await expect.poll(() => popup.getByRole('status').textContent()).toBe('No results');
    // Enter goes to the page of results, never to a school that was not asked for.
    await page.keyboard.press('Enter');
    await page.waitForURL('**/search?text=qqqqzzzzxxxx');
    await expect.poll(() => page.locator('main').textContent()).toContain(texts.nearest);
    await page.locator('main ol a').first().click();
    await page.waitForURL('**/institutions/**');
  });

  it('shows all results at an address that can be kept', async () => {
    const page = await program.open('/browse');
    await search(page, 'medical');
    await page.getByRole('option', { name: texts.all }).click();
    await page.waitForURL('**/search?text=medical');
    await expect.poll(() => page.locator('main ol li').count()).toBeGreaterThan(20);
    const found = await page.locator('main ol li').count();
    await page.reload();
    await settled(page);
    expect(await page.locator('main ol li').count()).toBe(found);
  });

  it('answers a search of 10,000 characters promptly, whatever they are', async () => {
    const page = await program.open('/browse');
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

  it.each(['zh', 'ru'] as const)('finds and explains in %s', async (language) => {
    const page = await program.open('/browse', { language });
    await page.keyboard.press('Control+k');
    await page.keyboard.insertText('HMU');
    const first = page.getByRole('listbox').getByRole('option').first();
    await first.waitFor();
    await expect
      .poll(() => first.textContent())
      .toContain(language === 'zh' ? '哈尔滨医科大学' : 'Харбинский медицинский университет');
    const colon = language === 'zh' ? '：' : ': ';
    expect(await first.textContent()).toContain(`${catalogs[language].search.why.acronym}${colon}HMU`);
  });
});
