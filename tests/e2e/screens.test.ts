import { beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { languages, type Language } from '../../src/shared/domain/language.ts';
import { axeFindings } from '../support/axe.ts';
import { catalogs } from '../support/catalogs.ts';
import { call } from '../support/host.ts';
import { scaled } from '../support/results.ts';
import { settled, useProgram } from '../support/window.ts';
import { middling, overflowing, screens, type Screen } from './screens.ts';

const program = useProgram();
const widths = [360, 390, 768, 1000, 1280, 1920];
const themes = ['light', 'dark'] as const;
const windows = [
  { width: 1280, height: 800 },
  { width: 390, height: 844 },
] as const;

beforeAll(async () => {
  for (const slug of [middling[0], 'danube-university-krems']) await call(program.host, 'bookmarks.add', { slug });
  await call(program.host, 'notes.set', {
    slug: middling[0],
    body: `A note with averyveryverylongwordthatcannotbebrokenanywhere${'x'.repeat(80)} and a second line.\n宿舍`,
  });
});

const looks = themes.flatMap((theme) => windows.map((window) => ({ theme, ...window })));
const all = scaled(10) === 10;

/** Every screen in every language, the themes and windows in turn; all of them in a soak. */
const visits = screens.flatMap((screen, row) => {
  const seen = new Set<string>();
  return languages
    .filter((language) => (screen.once ?? language) === language || all)
    .flatMap((language) =>
      looks
        .filter((_look, index) => all || index === (row + languages.indexOf(language)) % looks.length)
        .map((look) => {
          // Axe looks at what a view is made of, which is the same in every language: once in each theme.
          const axe = all || !seen.has(look.theme);
          seen.add(look.theme);
          return {
            screen,
            name: screen.name,
            language,
            ...look,
            ...(screen.width ? { width: screen.width } : {}),
            axe,
          };
        }),
    );
});

async function show({
  screen,
  language,
  theme,
  width,
  height,
}: {
  screen: Screen;
  language: Language;
  theme: 'light' | 'dark';
  width: number;
  height: number;
}): Promise<Page> {
  const page = await program.open(screen.path, { language, theme, width, height });
  await screen.prepare?.(page, catalogs[language]);
  await settled(page);
  return page;
}

describe('every screen', () => {
  it.each(visits)(
    '$name, $language, $theme, $width wide: nothing reaches out sideways at any width; axe, where it looks ($axe), finds nothing',
    async (visit) => {
      const page = await show(visit);
      if (visit.axe) expect(await axeFindings(page)).toEqual([]);
      const found: string[] = [];
      for (const width of visit.screen.width ? [visit.screen.width, 360] : widths) {
        await page.setViewportSize({ width, height: visit.height });
        await page.evaluate(
          () =>
            new Promise((resolve) => {
              requestAnimationFrame(() => requestAnimationFrame(resolve));
            }),
        );
        found.push(...(await overflowing(page)).map((one) => `${width}: ${one}`));
      }
      expect(found).toEqual([]);
    },
  );
});

describe('the checks of a screen', () => {
  it('see a missing label, a weak contrast and what reaches out', async () => {
    const page = await program.open('/settings');
    await page.evaluate(() => {
      const input = document.createElement('input');
      const weak = document.createElement('p');
      weak.textContent = 'Hardly to be read';
      weak.style.color = '#ddd';
      const wide = document.createElement('div');
      wide.style.minWidth = '3000px';
      wide.textContent = 'wide';
      document.querySelector('main section')?.prepend(weak, input, wide);
    });
    const seen = (await axeFindings(page)).join('\n');
    expect(seen).toContain('label:');
    expect(seen).toContain('color-contrast:');
    expect((await overflowing(page)).join()).toContain('wide in');
  });

  it('see an inline script, a request to another machine and an error', async () => {
    const page = await program.open('/settings');
    await page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'window.ran = true';
      document.head.append(script);
      const image = document.createElement('img');
      image.src = 'http://192.0.2.1/beacon.png';
      document.body.append(image);
      setTimeout(() => {
        throw new Error('on purpose');
      });
    });
    await page.waitForTimeout(300);
    const faults = program.takeFaults().join('\n');
    expect(faults).toContain('policy: script-src');
    expect(faults).toContain('policy: img-src');
    expect(faults).toContain('uncaught: on purpose');
    expect(await page.evaluate(() => 'ran' in window)).toBe(false);
    // The policy stops the picture before it is asked for; what it let through would be seen too.
    await page.goto('about:blank');
    await page.evaluate(() => fetch('http://127.0.0.1:65535/elsewhere').catch(() => undefined));
    await page.waitForTimeout(300);
    expect(program.takeFaults().join('\n')).toContain('request: http://127.0.0.1:65535/elsewhere');
  });
});
