import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Language } from '../../src/shared/domain/language.ts';
import { readPdf, textOf, squeeze } from '../e2e/pdf.ts';
import { fill } from '../e2e/printed.ts';
import { catalogs } from '../support/catalogs.ts';
import { call, startHost, type TestHost } from '../support/host.ts';
import { openFirefox, type Firefox } from './bidi.ts';

const harbin = 'harbin-medical-university';
const kazan = 'kazan-state-medical-university';
const dalian = 'dalian-medical-university';
const own = catalogs.en;
let firefox: Firefox;
let host: TestHost;
beforeAll(async () => {
  [host, firefox] = await Promise.all([startHost(), openFirefox()]);
  await firefox.page.resize(1280, 800);
});
afterAll(async () => {
  await firefox.close();
  await host.stop();
});

const ask = async (name: string, input: object): Promise<Record<string, unknown>> => {
  const answer = await call(host, name, input);
  if (!answer.ok) throw new Error(`${name}: ${answer.error?.message}`);
  return answer.value as Record<string, unknown>;
};
const visit = (path: string) => firefox.page.goto(`${host.origin}${path}`);
const here = () => firefox.page.evaluate(() => location.pathname + location.search);
const heading = (text: string) =>
  firefox.page.until(
    `the heading ${text}`,
    (wanted) => [...document.querySelectorAll('h1')].some((one) => one.textContent.includes(wanted)),
    text,
  );
const seen = (text: string) =>
  firefox.page.until(
    `the words ${text}`,
    (wanted) => document.body.textContent.includes(wanted) || document.body.textContent,
    text,
  );
/** What is printed, once the page says that all of it is there. */
const printed = async (path: string) => {
  await visit(path);
  await firefox.page.until('the document', () => document.documentElement.dataset['printReady'] === 'true');
  return readPdf(await firefox.page.print());
};
const isBookmarked = async (slug: string) =>
  ((await ask('bookmarks.list', {}))['rows'] as { slug: string }[]).some((row) => row.slug === slug);

/** What a person does one after the other; each ends with what must then be seen. */
const steps: readonly (readonly [step: string, act: () => Promise<unknown>])[] = [
  ['opens the first address', () => firefox.page.goto(host.url)],
  [
    'sees the list',
    () =>
      firefox.page.until(
        'rows',
        () => document.querySelectorAll('main [role="option"], main [role="row"], main li').length > 5,
      ),
  ],
  ['reaches the search by Control+K', () => firefox.page.press('Control+k')],
  ['types a name in Chinese', () => firefox.page.type('哈尔滨医科大学')],
  [
    'is offered the school',
    () =>
      firefox.page.until(
        'a hit',
        (name) => document.querySelector('[role="listbox"] [role="option"]')?.textContent.includes(name),
        'Harbin Medical University',
      ),
  ],
  [
    'opens it with Enter',
    async () => {
      await firefox.page.press('Enter');
      await heading('Harbin Medical University');
    },
  ],
  [
    'keeps it with S',
    async () => {
      await firefox.page.press('s');
      await expect.poll(() => isBookmarked(harbin)).toBe(true);
    },
  ],
  [
    'writes a note',
    async () => {
      await firefox.page.click('textarea');
      await firefox.page.type('Asked for the hostel – жду ответа 宿舍');
      await expect
        .poll(async () => (await ask('notes.get', { slug: harbin }))['body'], { timeout: 10_000 })
        .toBe('Asked for the hostel – жду ответа 宿舍');
    },
  ],
  [
    'finds the note after loading the page again',
    async () => {
      await firefox.page.reload();
      await firefox.page.until('the note', () => document.querySelector('textarea')?.value.includes('宿舍'));
    },
  ],
  [
    'sees all of a long note, whose field grows',
    async () => {
      await firefox.page.until('a field as high as its text', () => {
        const field = document.querySelector('textarea');
        return field !== null && field.scrollHeight <= field.clientHeight + 2;
      });
    },
  ],
  [
    'sets it beside others with C',
    async () => {
      await firefox.page.click('article h1');
      await firefox.page.press('c');
      await visit(`/compare?school=${harbin}&school=${kazan}`);
      await firefox.page.until(
        'two columns',
        () => document.querySelectorAll('main table th[scope="col"]').length === 2,
      );
    },
  ],
  [
    'reads the comparison without a fault of layout',
    () => firefox.page.until('no page wider than the window', () => document.documentElement.scrollWidth <= innerWidth),
  ],
  [
    'goes back',
    async () => {
      await firefox.page.back();
      await heading('Harbin Medical University');
    },
  ],
  [
    'goes to a section of the profile',
    async () => {
      await visit(`/institutions/${harbin}#costs`);
      await heading('Harbin Medical University');
    },
  ],
  [
    'opens the alliances',
    async () => {
      await visit('/alliances');
      await firefox.page.until('alliances', () => document.querySelectorAll('main a[href*="/alliances/"]').length > 5);
    },
  ],
  [
    'opens the map',
    async () => {
      await visit('/map?country=RU');
      await firefox.page.until(
        'marks',
        () => document.querySelectorAll('svg[role="application"] [role="button"]').length > 3,
      );
    },
  ],
  [
    'comes nearer on it by the keyboard',
    async () => {
      const box = () => document.querySelector('svg[role="application"]')?.getAttribute('viewBox') ?? '';
      const before = await firefox.page.evaluate(box);
      await firefox.page.evaluate(() => {
        document.querySelector<SVGSVGElement>('svg[role="application"]')?.focus();
      });
      await firefox.page.press('+');
      await expect.poll(() => firefox.page.evaluate(box)).not.toBe(before);
    },
  ],
  [
    'reads the registers',
    async () => {
      await visit('/registers');
      await heading(own.registers.title);
    },
  ],
  [
    'reads the rules',
    async () => {
      await visit('/rules');
      await heading(own.rules.title);
    },
  ],
  [
    'sees the plan',
    async () => {
      await visit('/plan');
      await heading(own.plan.title);
    },
  ],
  [
    'sees what is saved',
    async () => {
      await visit('/saved');
      await firefox.page.until(
        'the bookmark',
        (slug) => document.querySelector(`main [data-id="${slug}"]`) !== null,
        harbin,
      );
    },
  ],
  [
    'filters by an address',
    async () => {
      await visit('/browse?country=CN&kind=medical-university');
      await firefox.page.until(
        'the list',
        () => document.querySelectorAll('main a[href*="/institutions/"]').length > 5,
      );
      expect(await here()).toContain('country=CN');
    },
  ],
  [
    'asks for a kind and a town',
    async () => {
      await firefox.page.press('Control+k');
      await firefox.page.type('medical universities in Kazan');
      await firefox.page.until(
        'the hit',
        (name) => document.querySelector('[role="listbox"] [role="option"]')?.textContent.includes(name),
        'Kazan State Medical University',
      );
      await firefox.page.press('Escape');
    },
  ],
  [
    'sees the sources',
    async () => {
      await visit('/sources');
      await firefox.page.until('sources', () => document.querySelectorAll('main a[href*="/sources/"]').length > 5);
    },
  ],
  [
    'reads Chinese, then Russian',
    async () => {
      for (const language of ['zh', 'ru'] as const) {
        await ask('settings.set', { language });
        await visit('/settings');
        await heading(catalogs[language].app.settings);
      }
      await ask('settings.set', { language: 'en' });
      await visit('/settings');
      await heading(own.app.settings);
    },
  ],
  [
    'sees everything in a narrow window',
    async () => {
      await firefox.page.resize(390, 844);
      await visit(`/institutions/${harbin}`);
      await heading('Harbin Medical University');
      expect(await firefox.page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
      await firefox.page.resize(1280, 800);
    },
  ],
  [
    'is told before printing what this browser prints',
    async () => {
      await visit(`/print/profile/${harbin}`);
      await seen(own.print.hintWithoutBoxes);
    },
  ],
  [
    'prints a profile with a head and foot on each page, none blank',
    async () => {
      for (const language of ['en', 'zh', 'ru'])
        await expectPages(
          await printed(`/print/profile/${harbin}?paper=A4&language=${language}`),
          language as Language,
        );
    },
  ],
  [
    'prints a comparison, lying',
    async () => {
      const pdf = await printed(`/print/comparison?school=${harbin}&school=${kazan}&paper=A4`);
      await expectPages(pdf);
      for (const language of ['zh', 'ru'] as const)
        await expectPages(
          await printed(
            `/print/comparison?school=${harbin}&school=${kazan}&school=${dalian}&depth=everything&paper=Letter&language=${language}`,
          ),
          language,
        );
    },
  ],
  [
    'prints a list, no page blank after its contents',
    async () => {
      await ask('bookmarks.add', { slug: kazan });
      const pdf = await printed('/print/list/saved?paper=A4');
      await expectPages(pdf);
    },
  ],
];

/** Edition and name of the program stand at the foot of each page, and something besides. */
async function expectPages(pdf: Awaited<ReturnType<typeof readPdf>>, language: Language = 'en'): Promise<void> {
  const { edition } = (await ask('reference.about', {})) as { edition: string };
  const { app, print } = catalogs[language];
  const foot = squeeze(`${app.name} · ${fill(print.edition, { edition })}`);
  expect(pdf.pages.length).toBeGreaterThan(1);
  const headings = await firefox.page.evaluate(() =>
    [...document.querySelectorAll('main :is(h1, h2, h3, caption)')]
      .filter((one) => one.getBoundingClientRect().height > 1)
      .map((one) => one.textContent),
  );
  const head = squeeze(
    await firefox.page.evaluate(() => document.querySelector('[class*="ownHead"]')?.textContent ?? ''),
  );
  const poor = pdf.pages.flatMap((page, index) => {
    const text = textOf([page]);
    const above = text.slice(0, text.lastIndexOf(foot));
    const body = above.endsWith(head) ? above.slice(0, -head.length) : above;
    // The only library is called as the heading above it is.
    const lonely = headings.map(squeeze).find((one) => one !== '' && body.endsWith(one) && !body.endsWith(one + one));
    if (lonely !== undefined) return [`${index + 1} ends with ${lonely}`];
    return text.includes(foot) && text.length > foot.length + 80 ? [] : [`${index + 1}: ${text.slice(0, 200)}`];
  });
  expect(poor).toEqual([]);
}

it(`thirty steps in Firefox, without an error and without asking another machine for anything`, async () => {
  expect(steps).toHaveLength(30);
  for (const [index, [step, act]] of steps.entries()) {
    try {
      await act();
    } catch (error) {
      throw new Error(`Step ${index + 1}, ${step}, in Firefox ${firefox.version}: ${(error as Error).message}`, {
        cause: error,
      });
    }
  }
  expect(firefox.page.faults(host.origin)).toEqual([]);
});
