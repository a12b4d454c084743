import { describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import type { Output } from '../../src/shared/contract/index.ts';
import type { Entity } from '../../src/shared/contract/values.ts';
import { formatPartialDate } from '../../src/shared/domain/formatting.ts';
import { inLanguage } from '../../src/shared/domain/language.ts';
import { catalogs } from '../support/catalogs.ts';
import { call } from '../support/host.ts';
import { hasTurn, promised } from '../support/results.ts';
import { useProgram } from '../support/window.ts';
import { facesOf, lonelyHeadings, marginsOf, printedDay, readPdf, squeeze, textOf, type Pdf } from './pdf.ts';
import { bundled, expectDocument } from './printed.ts';

const reached = promised(24, 'faces', import.meta.url);
const program = useProgram();
let documents = 0;

async function entity(slug: string): Promise<Entity> {
  const answer = await call(program.host, 'institutions.get', { slug });
  if (!answer.ok) throw new Error(answer.error?.message);
  return answer.value as Entity;
}

/** The PDF of a page as the window prints it. */
async function pdfOf(page: Page): Promise<Pdf> {
  await page.locator('html[data-print-ready]').waitFor({ state: 'attached' });
  return readPdf(await page.pdf({ preferCSSPageSize: true, tagged: true, outline: true }));
}

const every = (['en', 'zh', 'ru'] as const).flatMap((language) =>
  [
    ['A4', 595, 842],
    ['Letter', 612, 792],
  ].map(([paper, width, height]) => ({ language, paper: String(paper), width: Number(width), height: Number(height) })),
);
/** One of them a day: each language on one paper, then on the other. */
const cases = every.filter((_one, at) => hasTurn([0, 3, 2, 5, 4, 1][at] ?? 0, every.length));
/** The longest profile, and one of middling length for what is the same of any. */
const [longest, middling] = ['harbin-medical-university', 'hebei-medical-university'] as const;
const plain = `/print/profile/${middling}?language=en&paper=A4`;

let printedPlain: Pdf | undefined;
/** What a window in English prints of the middling profile: the first test that wants it makes it. */
async function plainPdf(): Promise<Pdf> {
  printedPlain ??= await pdfOf(await program.open(plain));
  return printedPlain;
}

describe('a printed profile', () => {
  it.each(cases)(
    'stands on $paper in $language: every fact, footnote and source, running heads, edition and page numbers, in the bundled faces',
    async ({ language, paper, width, height }) => {
      // The window is in another language than the document, which has its own.
      const page = await program.open(`/print/profile/${longest}?language=${language}&paper=${paper}`);
      const school = await entity(longest);
      const name = inLanguage(school.name, language);
      const texts = catalogs[language];
      const pdf = await pdfOf(page);
      const text = textOf(pdf.pages);
      const expectText = (wanted: string) => {
        expect(text, wanted).toContain(squeeze(wanted));
      };

      expect(pdf.pages.length).toBeGreaterThan(5);
      await expectDocument(program.host, pdf, { language, title: name, size: [width, height] });
      expect(
        facesOf(pdf).some((face) => face.startsWith('NotoSerifSC')),
        'Chinese in its own face',
      ).toBe(true);

      for (const other of [school.name.en, school.name.zh ?? '']) expectText(other);
      for (const passage of school.passages.filter((one) => one.lang === language)) expectText(passage.body);
      for (const heading of [
        texts.profile.keyFigures,
        texts.profile.programmes,
        texts.profile.rankings,
        texts.profile.units,
        texts.profile.alliances,
        texts.profile.history,
        texts.profile.ask,
        texts.profile.sources,
      ]) {
        expectText(heading);
        expect(pdf.outline, 'it is among the bookmarks').toContain(heading);
      }
      expect(pdf.outline[0]).toBe(name);
      for (const programme of school.programmes) {
        expectText(inLanguage(programme.title, language));
        for (const speciality of programme.specialities) expectText(inLanguage(speciality.name, language));
      }
      for (const unit of school.units) expectText(inLanguage(unit.name, language));
      for (const event of school.events) expectText(inLanguage(event.title, language));
      for (const [index, source] of school.sources.entries()) expectText(`${index + 1}${source.title}`);
      expectText(texts.print.askLine);
      expectText(texts.profile.disagree);
      const spreads = await page.locator('[data-picture="spread"] figcaption').allTextContents();
      expect(spreads.length, 'disagreements are drawn').toBeGreaterThan(0);
      for (const words of spreads) expectText(words);

      const footnotes = await page.locator('main sup a').allTextContents();
      expect(footnotes.length).toBeGreaterThan(60);
      expect(
        pdf.pages.reduce((sum, one) => sum + one.links, 0),
        'each footnote is a link within the document',
      ).toBeGreaterThanOrEqual(footnotes.length);
      expectText(
        `${school.passages.findLast((one) => one.lang === language)?.body.slice(-20)}${[
          ...(school.passages.findLast((one) => one.lang === language)?.sources ?? []),
        ]
          .map((id) => school.sources.findIndex((one) => one.id === id) + 1)
          .sort((a, b) => a - b)
          .join('')}`,
      );

      const printed = texts.print.printedOn.replace('{date}', formatPartialDate(printedDay(), language));
      for (const [index, one] of pdf.pages.entries()) {
        expect(squeeze(marginsOf(one).head), `the running head stands on every page but the first: ${index + 1}`).toBe(
          index > 0 ? squeeze(name) : '',
        );
      }
      expect(textOf(pdf.pages.slice(0, 1)), 'the date stands on the first page').toContain(squeeze(printed));
      documents++;
      if (documents === cases.length)
        reached(
          `${documents} of ${every.length} printed profiles in 3 languages on 2 sizes of paper: bundled faces only, all in the file, every page of the size asked for`,
        );
    },
  );

  it('is the same whatever the window looks like: dark, narrow, another language', async () => {
    const one = await plainPdf();
    const other = await pdfOf(await program.open(plain, { language: 'ru', theme: 'dark', width: 390, height: 844 }));
    expect(other.pages.length).toBe(one.pages.length);
    expect(textOf(other.pages)).toBe(textOf(one.pages));
  });

  it("has the person's own note and figures in it, as text, where that is chosen", async () => {
    const slug = middling;
    const body = 'My note: <b>ask</b> about 宿舍 & общежитие.\nSecond line.';
    await call(program.host, 'notes.set', { slug, body });
    await call(program.host, 'figures.set', { slug, label: 'My agent', text: 'promised a place' });
    const pdf = await pdfOf(await program.open(`${plain}&mine=1`));
    const withoutMine = textOf((await plainPdf()).pages);
    for (const own of [body, 'My agent', 'promised a place']) {
      expect(withoutMine, 'what leaves the house').not.toContain(squeeze(own));
      expect(textOf(pdf.pages)).toContain(squeeze(own));
    }
    expect(facesOf(pdf).filter((face) => !bundled.test(face))).toEqual([]);
    await call(program.host, 'notes.set', { slug, body: '' });
    for (const { id } of ((await call(program.host, 'figures.list', {})).value as Output<'figures.list'>).rows)
      await call(program.host, 'figures.remove', { id });
  });

  it('is ready in a window that never draws a frame, in the bundled faces', async () => {
    const page = await program.blank();
    await page.addInitScript(() => {
      window.requestAnimationFrame = () => 0;
    });
    await page.goto(
      `${program.host.origin}/print/profile/${middling}?language=zh&paper=A4&token=${program.host.token}`,
    );
    // As the desktop waits (src/main/shell/printing.ts).
    await page.evaluate(() => (window as unknown as { printReady: Promise<void> }).printReady);
    expect(await page.locator('html').getAttribute('data-print-ready')).toBe('true');
    const pdf = await readPdf(await page.pdf({ preferCSSPageSize: true, tagged: true, outline: true }));
    expect(textOf(pdf.pages)).toContain(squeeze((await entity(middling)).name.zh ?? ''));
    expect(facesOf(pdf).filter((face) => !bundled.test(face))).toEqual([]);
    expect(pdf.missing).toEqual([]);
  });
});

describe('the checks of a PDF', () => {
  it('see a heading alone at the foot of a page, a face that is not bundled, and text that is not there', async () => {
    const page = await program.open(plain);
    await page.locator('html[data-print-ready]').waitFor({ state: 'attached' });
    await page.evaluate(() => {
      const main = document.querySelector('main');
      if (!main) return;
      const tall = document.createElement('div');
      tall.style.height = '215mm';
      const heading = document.createElement('h2');
      heading.textContent = 'A heading alone';
      heading.style.breakAfter = 'auto';
      const after = document.createElement('p');
      after.textContent = 'What it is a heading of.';
      after.style.cssText = 'break-before: page; font-family: "Open Sans"';
      main.replaceChildren(tall, heading, after);
    });
    const pdf = await readPdf(await page.pdf({ preferCSSPageSize: true, tagged: true, outline: true }));
    expect(lonelyHeadings(pdf).join()).toContain('heading');
    expect(facesOf(pdf).filter((face) => !bundled.test(face)).length).toBeGreaterThan(0);
    expect(textOf(pdf.pages)).toContain('Aheadingalone');
    expect(textOf(pdf.pages)).not.toContain('HarbinSpecialMedicalSchool');
  });
});
