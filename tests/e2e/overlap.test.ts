import { expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { languages, type Language } from '../../src/shared/domain/language.ts';
import { catalogs } from '../support/catalogs.ts';
import { axeFindings } from '../support/axe.ts';
import { askOf } from '../support/lists.ts';
import { fullSize, hasTurn } from '../support/results.ts';
import { useProgram } from '../support/window.ts';
import { overflowing } from './screens.ts';

const program = useProgram();
const schools = ['harbin-medical-university', 'chongqing-medical-university', 'nanjing-medical-university'];

const pathOf = (slugs: readonly string[]) => `/alliances/overlap?${slugs.map((slug) => `with=${slug}`).join('&')}`;
const drawn = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise((resolve) => {
        requestAnimationFrame(() =>
          requestAnimationFrame(() => {
            resolve();
          }),
        );
      }),
  );

/** Axe and the widths find nothing in what the window shows. */
async function isForEverybody(page: Page, height: number): Promise<void> {
  await drawn(page);
  expect(await axeFindings(page)).toEqual([]);
  for (const width of [360, 768, 1000, 1920].filter((_width, at) => hasTurn(at, 2))) {
    await page.setViewportSize({ width, height });
    await drawn(page);
    expect(await overflowing(page), `at ${width}`).toEqual([]);
  }
}

/** In one language, so that they are gone to in one window: of the longest words. In a soak in each. */
const looks: readonly {
  readonly language: Language;
  readonly theme: 'light' | 'dark';
  readonly width: number;
  readonly height: number;
  readonly path: string;
  readonly open?: boolean;
  /** The structure of an address is looked at in usual runs; the words of the others are looked at with the screens. */
  readonly whole?: true;
}[] = [
  { language: 'ru', theme: 'dark', width: 1280, height: 800, path: '/alliances/overlap', open: true, whole: true },
  { language: 'zh', theme: 'light', width: 390, height: 844, path: '/alliances/overlap', open: true },
  { language: 'en', theme: 'dark', width: 1280, height: 800, path: '/alliances/overlap', open: true },
  { language: 'ru', theme: 'dark', width: 390, height: 844, path: pathOf(schools), whole: true },
  { language: 'zh', theme: 'dark', width: 1280, height: 800, path: pathOf(schools) },
  { language: 'ru', theme: 'light', width: 390, height: 844, path: pathOf(['asrmu']), whole: true },
  { language: 'en', theme: 'light', width: 390, height: 844, path: pathOf(['asrmu']) },
];

// What the numbers are and where they lead needs no layout: tests/unit/renderer/window/overlap-edition.test.tsx.
// One of those that are looked at in a usual run, each day another.
it.each(looks.filter((look) => look.whole ?? fullSize).filter((_look, at, all) => hasTurn(at, all.length)))(
  'axe finds nothing in $language, $theme, at $width: $path',
  async ({ path, open, whole: _whole, ...reader }) => {
    const page = await program.open(path, reader);
    if (open) {
      await page.locator('main td button').first().click();
      const names = page.locator('main section [role="status"] p').first();
      await expect
        .poll(
          () =>
            names.evaluate((it) => {
              const { top, bottom } = it.getBoundingClientRect();
              return top > 0 && bottom < innerHeight;
            }),
          { message: 'the names behind a number are in view' },
        )
        .toBe(true);
    }
    await isForEverybody(page, reader.height);
  },
);

it.each(
  (fullSize ? languages : (['ru'] as const)).map((language, at) => ({
    language,
    theme: at === 1 ? ('light' as const) : ('dark' as const),
    width: at === 1 ? 390 : 1280,
    height: 844,
  })),
)('axe finds nothing in the settings with backups in $language, $theme, at $width', async (reader) => {
  await askOf(program.host, 'bookmarks.add', { slug: 'harbin-medical-university' });
  await askOf(program.host, 'backups.create', {});
  const page = await program.open('/settings', reader);
  await page.locator('main table tbody tr').first().waitFor();
  expect(await page.locator('main').textContent()).toContain(catalogs[reader.language].backups.title);
  await isForEverybody(page, reader.height);
});
