import { beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { call } from '../support/host.ts';
import { hasTurn } from '../support/results.ts';
import { useProgram, visit } from '../support/window.ts';
import { screens } from './screens.ts';
import { newerScreens } from './newer-screens.ts';

const program = useProgram();
/** At most so many keys are pressed from anywhere to the filters, the list and a profile. */
const most = 12;

beforeAll(async () => {
  await call(program.host, 'bookmarks.add', { slug: 'siberian-state-medical-university' });
});

const filters = 'section[class*="facets"] > [data-pane]:last-child';
const isAt = (page: Page, selector: string): Promise<boolean> =>
  page.evaluate((of) => (document.activeElement?.closest(of)?.getClientRects().length ?? 0) > 0, selector);

/** Presses a key until what the selector finds has the keyboard. Returns how often. */
async function pressUntil(page: Page, key: string, selector: string): Promise<number> {
  for (let stops = 0; stops <= most; stops += 1) {
    if (await isAt(page, selector)) return stops;
    await page.keyboard.press(key);
  }
  throw new Error(`${key} does not lead to ${selector} from ${page.url()} in ${most} stops`);
}

/** Where the keyboard can stand in a view: nowhere yet, or on its last stop or field. */
const stands = ['nowhere', 'a, button, summary, [tabindex="0"]', 'input, textarea, select'] as const;
const standAt = (page: Page, what: string): Promise<boolean> =>
  page.evaluate((of) => {
    (document.activeElement as HTMLElement | null)?.blur();
    if (of === 'nowhere') return true;
    const last = [...document.querySelectorAll<HTMLElement>(`main :is(${of})`)]
      .filter((it) => it.tabIndex >= 0 && it.getClientRects().length > 0)
      .at(-1);
    last?.focus();
    return last !== undefined && last === document.activeElement;
  }, what);

/** Leads from wherever the keyboard stands to the list of schools and its filters. Returns how many keys that takes. */
async function goToBrowse(page: Page): Promise<number> {
  let stops = 0;
  // Where one writes, Alt and a digit may write, too.
  while (await isAt(page, 'input, textarea, select')) {
    await page.keyboard.press('F6');
    stops += 1;
    if (stops > most) throw new Error(`F6 does not lead out of the fields of ${page.url()}`);
  }
  await page.keyboard.press('Alt+1');
  await page.waitForURL('**/browse**', { timeout: 5_000 });
  await page.locator(filters).waitFor();
  return stops + 1;
}

const paths = [...new Set([...screens, ...newerScreens].map(({ path }) => path))];

describe.each([
  { width: 1280, height: 800 },
  { width: 390, height: 844 },
])('at $width × $height', (size) => {
  it('filters, list and profile are a few keys from where the section begins, and from each other', async () => {
    const page = await program.load('/settings', size);
    const stops = [await goToBrowse(page)];
    stops.push(await pressUntil(page, 'F6', filters));
    // In a narrow window they are folded away.
    if (await isAt(page, 'button[aria-expanded="false"]')) {
      await page.keyboard.press('Enter');
      stops.push(1);
    }
    // They unfold with what is in them, which is read first.
    await page.locator(`${filters} input`).first().waitFor();
    stops.push(await pressUntil(page, 'Tab', `${filters} input`));
    expect(
      stops.reduce((sum, one) => sum + one),
      `the filters: ${stops.join(' + ')}`,
    ).toBeLessThanOrEqual(most - 3);
    const list = await pressUntil(page, 'F6', '[data-index]');
    expect(list, 'the list').toBeLessThanOrEqual(most - 4);
    await page.keyboard.press('Enter');
    await page.waitForURL('**/institutions/*');
    await page.locator('article').waitFor();
    const profile = await pressUntil(page, 'F6', 'article');
    expect(list + profile + 1, 'the profile').toBeLessThanOrEqual(most - 4);
  });
  // At each size an eighth of them today, and the others on the days after.
  it.each(paths.filter((_path, at) => hasTurn(at + size.width, 8)))(
    'the filters are twelve keys at most from %s',
    async (path) => {
      const page = await program.open(path, size);
      for (const at of stands) {
        if (at !== stands[0]) await visit(page, path);
        if (!(await standAt(page, at))) continue;
        // From there the test before goes on to the list and a profile.
        expect((await goToBrowse(page)) + (await pressUntil(page, 'F6', filters)), `from ${at}`).toBeLessThanOrEqual(
          most - 3,
        );
      }
    },
  );
});
