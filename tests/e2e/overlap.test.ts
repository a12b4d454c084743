import { describe, expect, it } from 'vitest';
import type { Locator, Page } from 'playwright-core';
import type { Output } from '../../src/shared/contract/index.ts';
import { inLanguage, languages, type Language } from '../../src/shared/domain/language.ts';
import { catalogs } from '../support/catalogs.ts';
import { axeFindings } from '../support/axe.ts';
import { call } from '../support/host.ts';
import { fullSize } from '../support/results.ts';
import { settled, useProgram } from '../support/window.ts';
import { overflowing } from './screens.ts';

const program = useProgram();
const schools = ['harbin-medical-university', 'chongqing-medical-university', 'nanjing-medical-university'];

type Overlap = Output<'alliances.overlap'>;

async function ask<Value>(name: string, input: object): Promise<Value> {
  const answer = await call(program.host, name, input);
  if (!answer.ok) throw new Error(`${name}: ${answer.error?.message}`);
  return answer.value as Value;
}

const pathOf = (slugs: readonly string[]) => `/alliances/overlap?${slugs.map((slug) => `with=${slug}`).join('&')}`;
const fill = (text: string, values: Record<string, string | number>) =>
  text.replace(/\{(\w+)\}/g, (_all, key: string) => String(values[key]));
const part = (page: Page, title: string): Locator =>
  page.locator('main section section').filter({ has: page.getByRole('heading', { name: title, exact: true }) });
const sharedBy = (pairs: Overlap['byAlliance'], a: number, b: number) =>
  pairs.find((pair) => (pair.a === a && pair.b === b) || (pair.a === b && pair.b === a))?.shared ?? [];
const matrixOf = (page: Page, title: string): Promise<string[][]> =>
  part(page, title)
    .locator('tbody tr')
    .evaluateAll((all) => all.map((row) => [...row.querySelectorAll('td')].map((cell) => cell.textContent)));
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

async function allAlliances(): Promise<readonly string[]> {
  return (await ask<Output<'alliances.list'>>('alliances.list', {})).rows.map((row) => row.slug);
}

describe('what alliances and schools share', () => {
  it.each(fullSize ? languages : (['zh'] as const))(
    'shows in %s without a choice all alliances: each number as the call answers it',
    async (language) => {
      const own = catalogs[language];
      const page = await program.open('/alliances/overlap', { language });
      const answer = await ask<Overlap>('alliances.overlap', { slugs: await allAlliances() });
      await part(page, own.overlap.byAlliance).waitFor();
      const numbers = await matrixOf(page, own.overlap.byAlliance);
      expect(numbers).toEqual(
        answer.alliances.map((row, a) =>
          answer.alliances.map((_column, b) =>
            String(a === b ? row.members : sharedBy(answer.byAlliance, a, b).length),
          ),
        ),
      );
      expect(numbers.flat().some((number) => number !== '0')).toBe(true);
      const labels = await part(page, own.overlap.byAlliance).locator('tbody th').allTextContents();
      expect(labels).toEqual(
        answer.alliances.map((alliance, at) => `${at + 1} ${inLanguage(alliance.name, language)}`),
      );
      expect(await part(page, own.overlap.byInstitution).count(), 'no school is chosen').toBe(0);
    },
  );

  it('opens the names behind a number, in view, and they lead to the profiles', async () => {
    const own = catalogs.ru.overlap;
    const page = await program.open('/alliances/overlap', { language: 'ru' });
    const answer = await ask<Overlap>('alliances.overlap', { slugs: await allAlliances() });
    const most = answer.byAlliance.toSorted((a, b) => b.shared.length - a.shared.length)[0];
    if (!most) throw new Error('No two alliances share anybody.');
    const name = (at: number) => inLanguage(answer.alliances[at]?.name ?? { en: '' }, 'ru');
    const said = fill(own.pair, { a: name(most.a), b: name(most.b), count: most.shared.length });
    const button = page.getByRole('button', { name: said, exact: true });
    await button.press('Enter');
    await expect.poll(() => button.getAttribute('aria-pressed')).toBe('true');
    const names = part(page, own.byAlliance).locator('[role="status"]');
    await expect
      .poll(() => names.locator('li').allTextContents())
      .toEqual(most.shared.map((at) => inLanguage(answer.members[at]?.name ?? { en: '' }, 'ru')));
    expect(await names.locator('p').textContent()).toBe(said);
    await expect
      .poll(
        () =>
          names.locator('p').evaluate((it) => {
            const { top, bottom } = it.getBoundingClientRect();
            return top > 0 && bottom < innerHeight;
          }),
        { message: 'they are in view' },
      )
      .toBe(true);
    await button.press('Enter');
    await expect.poll(() => names.locator('li').count(), { message: 'and close again' }).toBe(0);
    await button.press('Enter');
    await names.getByRole('link').first().click();
    await page.waitForURL(`**/institutions/${answer.members[most.shared[0] ?? 0]?.slug}`);
    await settled(page);
    await page.goBack();
    await settled(page);
    await part(page, own.byAlliance).waitFor();
  });

  it('shows what chosen schools share, each number as the call answers it, and the picture and the map of them', async () => {
    const own = catalogs.zh.overlap;
    const page = await program.open(pathOf(schools), { language: 'zh' });
    const answer = await ask<Overlap>('alliances.overlap', { slugs: schools });
    await part(page, own.byInstitution).waitFor();
    expect(await matrixOf(page, own.byInstitution)).toEqual(
      answer.institutions.map((_row, a) =>
        answer.institutions.map((_column, b) =>
          String(
            a === b
              ? answer.memberships.filter((one) => one.institution === a && one.until === null).length
              : sharedBy(answer.byInstitution, a, b).length,
          ),
        ),
      ),
    );
    expect(await part(page, own.byAlliance).count()).toBe(0);

    const picture = page.getByRole('img', { name: own.pictureLabel });
    const drawnMembers = answer.members.filter((member) => schools.includes(member.slug));
    expect(await picture.locator('path').count(), 'a line for each membership').toBe(
      sum(drawnMembers.map((member) => member.alliances.length)),
    );
    const texts = await picture.locator('text').allTextContents();
    for (const member of drawnMembers) expect(texts).toContain(inLanguage(member.name, 'zh'));
    const map = part(page, own.map).getByRole('application');
    await map.scrollIntoViewIfNeeded();
    await expect
      .poll(async () =>
        sum(
          await map
            .locator('g[role="button"]')
            .evaluateAll((all) => all.map((one) => Number(one.querySelector('text')?.textContent ?? 1))),
        ),
      )
      .toBe(answer.members.filter((member) => member.latitude !== null).length);
  });

  it('takes schools and alliances by any name, lets go of them, and says all of it in the address', async () => {
    const own = catalogs.en.overlap;
    const page = await program.open(pathOf(['asrmu']));
    await expect.poll(() => page.locator('main').textContent()).toContain(own.two);
    const field = page.getByRole('combobox', { name: own.add });
    for (const [typed, slug] of [
      ['haerbin yike', 'harbin-medical-university'],
      ['重庆医科', 'chongqing-medical-university'],
    ] as const) {
      await field.fill(typed);
      await page.getByRole('option').first().waitFor();
      await field.press('Enter');
      await expect.poll(() => new URL(page.url()).searchParams.getAll('with').at(-1)).toBe(slug);
    }
    await part(page, own.byInstitution).waitFor();
    const copied = page.url();
    await page.getByRole('list', { name: own.chosen }).getByRole('button').first().click();
    await expect
      .poll(() => new URL(page.url()).searchParams.getAll('with'))
      .toEqual(['harbin-medical-university', 'chongqing-medical-university']);
    const other = await program.blank();
    await other.goto(`${copied}&token=${program.host.token}`);
    await settled(other);
    await expect.poll(() => other.getByRole('list', { name: own.chosen }).getByRole('listitem').count()).toBe(3);
    await part(other, own.byInstitution).waitFor();
  });

  it('is reached from the alliances', async () => {
    const page = await program.open('/alliances');
    await page.getByRole('link', { name: catalogs.en.overlap.open }).click();
    await page.waitForURL('**/alliances/overlap');
    await settled(page);
    await expect.poll(() => page.locator('main h1').textContent()).toBe(catalogs.en.overlap.title);
  });
});

describe('to every reader', () => {
  const looks: readonly {
    readonly language: Language;
    readonly theme: 'light' | 'dark';
    readonly width: number;
    readonly height: number;
    readonly path: string;
    readonly open?: boolean;
    /** The structure of an address is looked at whole once, colours and names in every reader's window. */
    readonly whole?: true;
  }[] = [
    { language: 'en', theme: 'dark', width: 1280, height: 800, path: '/alliances/overlap', open: true, whole: true },
    { language: 'zh', theme: 'light', width: 390, height: 844, path: '/alliances/overlap', open: true },
    { language: 'ru', theme: 'light', width: 1280, height: 800, path: '/alliances/overlap', open: true },
    { language: 'ru', theme: 'dark', width: 390, height: 844, path: pathOf(schools), whole: true },
    { language: 'zh', theme: 'dark', width: 1280, height: 800, path: pathOf(schools) },
    { language: 'en', theme: 'light', width: 390, height: 844, path: pathOf(['asrmu']), whole: true },
  ];
  // Those whose structure is another; the words of the others are looked at with the screens.
  it.each(looks.filter((look) => look.whole ?? fullSize))(
    'axe finds nothing in $language, $theme, at $width: $path',
    async ({ path, open, whole: _whole, ...reader }) => {
      const page = await program.open(path, reader);
      if (open) await page.locator('main td button').first().click();
      await drawn(page);
      expect(await axeFindings(page)).toEqual([]);
      for (const width of [360, 768, 1000, 1920]) {
        await page.setViewportSize({ width, height: reader.height });
        await drawn(page);
        expect(await overflowing(page), `at ${width}`).toEqual([]);
      }
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
    await ask('bookmarks.add', { slug: 'harbin-medical-university' });
    await ask('backups.create', {});
    const page = await program.open('/settings', reader);
    await page.locator('main table tbody tr').first().waitFor();
    expect(await page.locator('main').textContent()).toContain(catalogs[reader.language].backups.title);
    expect(await axeFindings(page)).toEqual([]);
    for (const width of [360, 768, 1000, 1920]) {
      await page.setViewportSize({ width, height: reader.height });
      await drawn(page);
      expect(await overflowing(page), `at ${width}`).toEqual([]);
    }
  });
});

const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);
