import { beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { languages, type Language } from '../../src/shared/domain/language.ts';
import { axeFindings } from '../support/axe.ts';
import { catalogs } from '../support/catalogs.ts';
import { call } from '../support/host.ts';
import { fullSize, hasTurn, promised } from '../support/results.ts';
import { addressOf, settled, useProgram, visit } from '../support/window.ts';
import { lostUnderSpacing, outOfReach, resize, smallTargets, zoomed, type Size } from './reach.ts';
import { cut, middling, overflowing, screens, type Screen } from './screens.ts';

const reached = promised(8, 'screens', import.meta.url);
const program = useProgram();
const desktop: Size = { width: 1280, height: 800 };
const phone: Size = { width: 390, height: 844 };
const between: readonly Size[] = [768, 1000, 1920].map((width) => ({ width, height: 800 }));
const narrowest: Size = { width: 360, height: 844 };
/** A desktop's window at 200 and at 400 per cent. */
const [larger, smallest] = zoomed;
const others = [...between, narrowest, larger];
const everySize = [desktop, phone, ...others, smallest];

/** How a screen is looked at in one language. */
interface Stand {
  readonly language: Language;
  /** In which it is come to. */
  readonly theme: 'light' | 'dark';
  /** By its address; else from the screen before, within the window. */
  readonly loaded: boolean;
  /** As large as this it is come to and prepared, and axe looks at it. */
  readonly first: Size;
  readonly sizes: readonly Size[];
  readonly axe: boolean;
  /** Whether what a finger misses and what text spacing cuts are looked for. */
  readonly hands: boolean;
}

/**
 * Returns each screen gone to within a window and looked at by axe. What it is seen in takes turns by the day: Chinese or Russian, the one theme on
 * a desktop or the other on a telephone, and beside these sizes and the smallest one of the others. Every ninth is loaded by its address, too; that
 * each address opens a window is tried by tests/unit/renderer/window/addresses.test.tsx. In words that are forty per cent longer than English ones
 * screens are laid out by made-up-languages.test.ts. In a soak everything is seen in everything.
 */
function standsOf(screen: Screen, row: number): readonly Stand[] {
  const stand = (language: Language, look: number, loaded: boolean): Stand => {
    const first = screen.width
      ? { ...phone, width: screen.width }
      : (fullSize ? look >> 1 : look) % 2 === 0
        ? desktop
        : phone;
    const wanted = [desktop, phone, smallest, ...others.filter((_size, at) => hasTurn(row + at, others.length))];
    return {
      language,
      theme: look % 2 === 0 ? 'light' : 'dark',
      loaded,
      first,
      sizes: (fullSize ? everySize : wanted).filter(
        ({ width }) => width !== first.width && width <= (screen.width ?? Infinity),
      ),
      axe: !screen.endless,
      hands: !screen.endless && (loaded || !fullSize),
    };
  };
  if (fullSize) return languages.flatMap((language) => [0, 1, 2, 3].map((look) => stand(language, look, look === 0)));
  const language = screen.once ?? (hasTurn(row >> 1, 2) ? 'zh' : 'ru');
  const look = hasTurn(row, 2) ? 0 : 1;
  const loaded = { ...stand(language, look, true), sizes: [], axe: false, hands: false };
  return [stand(language, look, false), ...(hasTurn(row, 9) ? [loaded] : [])];
}

/** What is made of other screens' parts is seen every third day. */
const today = screens
  .map((screen, row) => ({ name: screen.name, screen, row }))
  .filter(({ screen, row }) => screen.once === undefined || hasTurn(row, 3));

/** One of a language for what is loaded, and one for what is gone to, in which axe is read once: the first look of a document takes twice as long. */
const windows = new Map<string, Page>();
let requests = 0;
let loads = 0;
let clean = 0;
beforeAll(async () => {
  for (const slug of [middling[0], 'danube-university-krems']) await call(program.host, 'bookmarks.add', { slug });
  await call(program.host, 'notes.set', {
    slug: middling[0],
    body: `A note with averyveryverylongwordthatcannotbebrokenanywhere${'x'.repeat(80)} and a second line.\n宿舍`,
  });
  const [harbin, kuban] = ['harbin-medical-university', 'kuban-state-medical-university'];
  const folder = await call(program.host, 'lists.create', { name: 'Китай и Россия', person: 'Meera' });
  const { id: list } = folder.value as { id: string };
  for (const slug of middling) await call(program.host, 'bookmarks.add', { slug, list });
  await call(program.host, 'figures.set', {
    slug: harbin,
    field: 'tuition',
    number: 50_000,
    unit: 'CNY',
    asOf: '2026-09',
  });
  await call(program.host, 'compare.saveSet', { name: 'Север и юг', slugs: [harbin, kuban] });
});

/** The window of those who read a language in which screens are loaded, or the one in which they are gone to. */
async function windowFor(language: Language, loaded: boolean): Promise<Page> {
  const name = `${language}, ${loaded ? 'loaded' : 'gone to'}`;
  const standing = windows.get(name);
  if (standing) return standing;
  const page = await program.stay({ language });
  page.on('request', () => {
    requests += 1;
  });
  windows.set(name, page);
  if (!loaded) {
    await page.goto(addressOf(program.host, '/settings'));
    await settled(page);
  }
  return page;
}

async function show(screen: Screen, { language, theme, loaded, first }: Stand): Promise<Page> {
  const page = await windowFor(language, loaded);
  await page.emulateMedia({ colorScheme: theme });
  await resize(page, first);
  if (loaded) {
    loads += 1;
    await page.goto(addressOf(program.host, screen.path));
    await settled(page);
  } else {
    // What the screen before left open and held.
    await page.keyboard.press('Escape');
    await page.evaluate(() => {
      (document.activeElement as HTMLElement | null)?.blur();
    });
    await visit(page, screen.path);
  }
  await screen.prepare?.(page, catalogs[language]);
  return page;
}

describe('every screen', () => {
  it.each(today)(
    '$name: axe finds nothing; nothing reaches out sideways, is cut, out of reach, too small for a finger or lost under text spacing; no policy is broken',
    async ({ screen, row }) => {
      const found: string[] = [];
      for (const stand of standsOf(screen, row)) {
        const page = await show(screen, stand);
        const { language, theme, first } = stand;
        const note = ({ width, height }: Size, faults: readonly string[]) => {
          found.push(...faults.map((fault) => `${language}, ${theme}, ${width} × ${height}: ${fault}`));
        };
        // Each theme has its turn at the colours within six days; those of the style sheets are tried by tests/unit/renderer/styles/contrast.test.ts.
        if (stand.axe) note(first, await axeFindings(page, hasTurn(row, 3)));
        for (const size of [first, ...stand.sizes]) {
          await resize(page, size);
          note(size, [...(await overflowing(page)), ...(await outOfReach(page))]);
          if (size === desktop || size === phone)
            note(
              size,
              (await cut(page)).map((one) => `cut ${one}`),
            );
          if (stand.hands && size.width >= 360) note(size, await smallTargets(page));
          // What is to be printed shows the paper, whose lines are its own.
          if (
            stand.hands &&
            (fullSize ? size === desktop || size === phone : size === first) &&
            !screen.path.startsWith('/print/')
          )
            note(size, await lostUnderSpacing(page));
        }
        note(first, program.takeFaults());
      }
      expect(found).toEqual([]);
      clean += 1;
    },
    fullSize ? 600_000 : 120_000,
  );

  it('was seen, and asked only this machine', () => {
    expect(clean).toBe(today.length);
    reached(
      `${clean} screens ${fullSize ? 'in 3 languages and both themes, loaded and gone to within the window' : `of ${screens.length} gone to, and ${loads} of them loaded, in Chinese or Russian and in one theme by turn`}, ${requests} requests: 0 to strangers, 0 violations; 10 kinds of violation are seen when provoked`,
    );
  });
});

describe('the checks of a screen', () => {
  it('see a missing label, a weak contrast, what reaches out, what is cut and what text spacing cuts', async () => {
    const page = await program.load('/settings');
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
    const over = await page.evaluateHandle(() => {
      const open = document.createElement('div');
      open.popover = 'manual';
      open.style.cssText = 'inset: 0 auto auto 90vw; width: 20vw';
      document.body.append(open);
      open.showPopover();
      return open;
    });
    expect((await overflowing(page)).join()).toContain('stands from');
    await over.evaluate((open) => {
      open.remove();
    });
    expect((await overflowing(page)).join()).not.toContain('stands from');
    await page.evaluate(() => {
      const tight = document.createElement('p');
      tight.textContent = 'In one line, just as wide as it is';
      tight.style.cssText = 'overflow: hidden; white-space: nowrap; width: max-content';
      document.querySelector('main section')?.prepend(tight);
      tight.style.width = `${tight.clientWidth}px`;
    });
    expect(await lostUnderSpacing(page)).toEqual([expect.stringContaining('just as wide as it is')]);
    expect((await overflowing(page)).join(), 'the spacing is gone again').not.toContain('just as wide as it is');
    expect((await cut(page)).join()).not.toContain('just as wide as it is');
    await page.getByText('just as wide as it is').evaluate((tight) => {
      tight.style.width = '9em';
    });
    expect((await cut(page)).join()).toContain('just as wide as it is');
  });

  it('see an inline script, a request to another machine and an error', async () => {
    const page = await program.load('/settings');
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
    const seen: string[] = [];
    const told = (): string => {
      seen.push(...program.takeFaults());
      return seen.join('\n');
    };
    await expect.poll(told).toContain('policy: script-src');
    await expect.poll(told).toContain('policy: img-src');
    await expect.poll(told).toContain('uncaught: on purpose');
    expect(await page.evaluate(() => 'ran' in window)).toBe(false);
    // The policy stops the picture before it is asked for; what it let through would be seen too.
    await page.goto('about:blank');
    await page.evaluate(() => fetch('http://127.0.0.1:65535/elsewhere').catch(() => undefined));
    await expect.poll(told).toContain('request: http://127.0.0.1:65535/elsewhere');
  });
});
