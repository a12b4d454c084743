import { afterEach, describe, expect, it } from 'vitest';
import type { Output } from '../../src/shared/contract/index.ts';
import { compareLabel } from '../../src/shared/domain/field-labels.ts';
import { section as sectionLabels } from '../../src/shared/words/compare.ts';
import { formatNumber } from '../../src/shared/domain/formatting.ts';
import { inLanguage, type Language, type WrittenLanguage } from '../../src/shared/domain/language.ts';
import { catalogs, readers } from '../support/catalogs.ts';
import { askOf } from '../support/lists.ts';
import { fullSize, hasTurn } from '../support/results.ts';
import { settled, useProgram } from '../support/window.ts';
import { marginsOf, readPages, readPdf, squeeze, textOf } from './pdf.ts';
import { bytesOf, expectDocument, fill, linesOf } from './printed.ts';

const program = useProgram();
const [harbin, dalian] = ['harbin-medical-university', 'dalian-medical-university'] as const;
/** Of middling length, and one that is only listed: how a page is printed is the same for all. */
const [middling, short] = ['bashkir-state-medical-university', 'danube-university-krems'] as const;
/** The longest words on the smaller paper; Chinese on A4 is printed below. */
const papers = [
  ['en', 'A4', [842, 595]],
  ['zh', 'A4', [842, 595]],
  ['ru', 'Letter', [792, 612]],
] as const;
const ask = <Value>(name: string, input: object) => askOf(program.host, name, input) as Promise<Value>;
const tableOf = (slugs: readonly string[], language: Language) =>
  ask<Output<'compare.table'>>('compare.table', { slugs, language });
const addressOf = (slugs: readonly string[], more: string) =>
  `/print/comparison?${slugs.map((slug) => `school=${slug}`).join('&')}&depth=everything&unanswered=1&${more}`;

afterEach(async () => {
  for (const { id } of (await ask<Output<'figures.list'>>('figures.list', {})).rows)
    await ask('figures.remove', { id });
  await ask('figures.setRate', { currency: 'CNY', target: 'USD', rate: null });
});

const headings = {
  en: (count: number) => `Comparison of ${count} schools`,
  zh: (count: number) => `${count} 所学校的比较`,
  ru: (count: number) => `Сравнение: ${count} ${count < 5 ? 'вуза' : 'вузов'}`,
} as const satisfies Record<WrittenLanguage, unknown>;

async function longestNames(language: WrittenLanguage): Promise<readonly string[]> {
  const { rows } = await ask<Output<'institutions.list'>>('institutions.list', {
    filter: { tier: ['profile'] },
    sort: 'name',
    descending: false,
    language,
    offset: 0,
    limit: 200,
  });
  return rows
    .toSorted((a, b) => inLanguage(b.name, language).length - inLanguage(a.name, language).length)
    .slice(0, 6)
    .map(({ slug }) => slug);
}

describe('a printed comparison', () => {
  it.each(fullSize ? papers : papers.slice(-1))(
    'of the six longest names stands across the page in %s on %s: every row, value and source of the screen, the schools at the head of each page',
    async (language, paper, size) => {
      const own = catalogs[language];
      const slugs = await longestNames(language);
      await ask('figures.set', { slug: slugs[0], label: 'Мой посредник', text: 'обещал место', asOf: '2026-09' });
      // The window is in another language than the document, which has its own.
      const page = await program.open(addressOf(slugs, `language=${language}&paper=${paper}&mine=1`));
      const table = await tableOf(slugs, language);
      const names = table.schools.map((school) => inLanguage(school.name, language));
      const pdf = await readPdf(await bytesOf(page));
      const text = textOf(pdf.pages);
      const heading = headings[language](6);
      await expectDocument(program.host, pdf, {
        language,
        title: language === 'zh' ? `${heading}：${names.join('、')}` : `${heading}: ${names.join(', ')}`,
        size,
      });
      const sections = [...new Set(table.rows.map((row) => row.section))].map(
        (section) => sectionLabels[section][language],
      );
      expect(pdf.outline, 'every part is among the bookmarks').toEqual([
        heading,
        own.compare.plots,
        ...sections,
        own.profile.sources,
      ]);
      for (const [index, one] of pdf.pages.entries())
        expect(
          squeeze(marginsOf(one).head).startsWith(squeeze(heading)),
          `the running head stands on every page but the first: ${index + 1}`,
        ).toBe(index > 0);

      const pageWith = (title: string) =>
        pdf.pages.findIndex((one) =>
          squeeze(
            one.pieces
              .filter((piece) => piece.heading === 'H2')
              .map((piece) => piece.text)
              .join(''),
          ).includes(squeeze(title)),
        );
      const [begins, ends] = [pageWith(sections[0] ?? ''), pageWith(own.profile.sources)];
      expect(ends - begins).toBeGreaterThan(1);
      for (const [index, one] of pdf.pages.slice(begins, ends).entries())
        for (const name of names)
          expect(squeeze(textOf([one])), `page ${begins + index + 1} has the column of ${name}`).toContain(
            squeeze(name),
          );
      for (const one of pdf.pages)
        expect(sections.map(squeeze), 'no part of the table begins at the foot of a page').not.toContain(
          linesOf(one).at(-1),
        );

      for (const row of table.rows) {
        if (row.field.kind === 'property' || row.field.kind === 'plain')
          expect(text).toContain(squeeze(compareLabel(row.field, readers[language])));
        for (const value of row.cells.flatMap((cell) => cell.groups).flatMap((group) => group.values))
          if (row.field.kind !== 'ranking' && value.number !== null && value.unit !== 'months' && value.number > 2100)
            expect(text).toContain(squeeze(formatNumber(value.number, language)));
      }
      for (const [index, source] of table.sources.entries())
        expect(text).toContain(squeeze(`${index + 1}${source.title}`));
      expect(text).toContain(squeeze(own.gap['not-researched']));
      expect(text, 'what is unknown has a line for the answer').toContain(
        squeeze(`${own.gap['not-researched']}${own.print.askLine}`),
      );
      expect(text, 'what is mine goes along where it is asked for').toContain(squeeze('обещал место'));
      expect(text).toContain(squeeze(own.figures.mine));
    },
    120_000,
  );

  // Numbers run on behind one another in nearly every cell, and a ranking has bands for six years.
  it.each(['en', 'zh'] as const)(
    'of all there is to say of six schools is as many pages as were told, and none is set smaller to hold what is wider than it: %s',
    async (language) => {
      const six = [
        dalian,
        'china-pharmaceutical-university',
        middling,
        'nanjing-medical-university',
        'zhongshan-school-of-medicine',
        'china-medical-university',
      ];
      const page = await program.load(
        `/print/comparison?${six.map((slug) => `school=${slug}`).join('&')}&depth=everything&language=${language}&paper=A4`,
      );
      const pages = await readPages(await bytesOf(page));
      const titles = pages.flatMap(({ pieces }) => pieces).filter(({ heading }) => heading === 'H1');
      expect(Math.max(...titles.map(({ height }) => height))).toBeCloseTo(16, 1);
    },
    60_000,
  );

  // Six with so many pictures that they end low on a page.
  it('has no names of schools alone at the foot of a page, below its pictures', async () => {
    const six = [
      'shanghai-jiao-tong-university-school-of-medicine',
      'nanjing-medical-university',
      'tongji-university',
      'tianjin-medical-university',
      'chongqing-medical-university',
      'tsinghua-university-school-of-medicine',
    ];
    const page = await program.load(
      `/print/comparison?${six.map((slug) => `school=${slug}`).join('&')}&depth=everything&language=zh&paper=Letter`,
    );
    const pages = await readPages(await bytesOf(page));
    const names = squeeze(catalogs.zh.profile.names);
    const below = pages.flatMap((one) => {
      const lines = linesOf(one);
      const at = lines.findIndex((line) => line.startsWith(names));
      return at < 0 ? [] : [lines.slice(at + 1).filter((line) => /\p{Script=Han}/u.test(line)).length];
    });
    expect(below).toHaveLength(1);
    expect(Math.min(...below)).toBeGreaterThan(2);
  }, 60_000);

  it('has the rows and the currency that were on the screen', async () => {
    const own = catalogs.zh;
    await ask('figures.setRate', { currency: 'CNY', target: 'USD', rate: 0.14 });
    const page = await program.open(
      `/compare?school=${harbin}&school=${dalian}&depth=everything&currency=USD&differences=1`,
      {
        language: 'zh',
      },
    );
    const table = await tableOf([harbin, dalian], 'zh');
    await page.getByRole('link', { name: own.app.print }).click();
    await page.waitForURL(
      `**/print/comparison?school=${harbin}&school=${dalian}&depth=everything&currency=USD&differences=1&language=zh&paper=A4`,
    );
    const pdf = await readPdf(await bytesOf(page));
    await expectDocument(program.host, pdf, {
      language: 'zh',
      title: `${headings.zh(2)}：${table.schools.map((school) => inLanguage(school.name, 'zh')).join('、')}`,
      size: [842, 595],
    });
    const [text, rows] = [textOf(pdf.pages), table.rows.filter((row) => row.field.kind === 'property')];
    const fee = table.rows.find(({ id }) => id === 'tuition.bachelor')?.cells[0]?.groups[0]?.values[0];
    expect(text).toContain(squeeze(`${formatNumber(Math.round((fee?.number ?? 0) * 0.14), 'zh')} USD`));
    expect(text).toContain(squeeze(own.compare.onlyDifferences));
    for (const row of rows.filter((one) => one.differs))
      expect(text).toContain(squeeze(compareLabel(row.field, readers.zh)));
    const parts = Object.values(sectionLabels).map((label) => squeeze(label.zh));
    const alike = rows
      .filter((one) => !one.differs)
      .map((row) => squeeze(compareLabel(row.field, readers.zh)))
      .filter((label) => !parts.includes(label));
    expect(alike.length).toBeGreaterThan(1);
    expect(
      alike.filter((label) => pdf.pages.some((one) => linesOf(one).some((line) => line.startsWith(label)))),
    ).toEqual([]);
    await page.getByRole('link', { name: own.app.back }).click();
    await page.waitForURL(`**/compare?school=${harbin}&school=${dalian}&depth=everything&currency=USD&differences=1`);
    await settled(page);
  });
});

// That own figures stand on paper only where they are asked for: tests/unit/renderer/window/print-rows.test.tsx.
// That a document is ready whichever answer comes last is tried by tests/unit/renderer/window/print-ready.test.tsx.
describe("the browser's own printing", () => {
  const views = [
    { kind: 'profile', address: `/print/profile/${middling}?language=ru&paper=A4` },
    { kind: 'comparison', address: addressOf([middling, short], 'language=en&paper=Letter') },
    { kind: 'list', address: '/print/list/saved?language=zh&paper=A4' },
  ];
  // One of them a day.
  it.each(views.filter((_view, at) => hasTurn(at, views.length)))(
    "gives the same pages of a $kind as the desktop's",
    async ({ address }) => {
      const kept = fullSize ? [middling, short] : [short];
      for (const slug of kept) await ask('bookmarks.add', { slug });
      const page = await program.open(address, { theme: 'dark', width: 390, height: 844 });
      const [desktop, browser] = [
        await readPages(await bytesOf(page)),
        await readPages(await bytesOf(page, 'browser')),
      ];
      expect(desktop.length).toBeGreaterThan(1);
      expect(browser.map((one) => [one.width, one.height, textOf([one])])).toEqual(
        desktop.map((one) => [one.width, one.height, textOf([one])]),
      );
      for (const slug of kept) await ask('bookmarks.remove', { slug });
    },
  );

  it('is opened by the command, and only once all of it is there', async () => {
    const own = catalogs.en;
    const page = await program.blank();
    await page.addInitScript(() => {
      window.print = () => {
        document.documentElement.dataset['printed'] = document.documentElement.dataset['printReady'] ?? 'too early';
      };
    });
    await page.goto(`${program.host.origin}/print/profile/${short}?language=en&paper=A4&token=${program.host.token}`);
    await page.getByRole('button', { name: own.print.command }).click();
    await expect.poll(() => page.locator('html').getAttribute('data-printed')).toBe('true');
    await expect
      .poll(() => page.locator('header').first().textContent(), { message: 'and says what to choose there' })
      .toContain(fill(own.print.hint, {}));
    expect(
      await page.getByRole('button', { name: own.profile.pdf, exact: true }).count(),
      "a file is the browser's to save",
    ).toBe(0);
  });
});
