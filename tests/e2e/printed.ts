import { expect } from 'vitest';
import type { Page } from 'playwright-core';
import type { Output } from '../../src/shared/contract/index.ts';
import { formatPartialDate } from '../../src/shared/domain/formatting.ts';
import type { Language } from '../../src/shared/domain/language.ts';
import { catalogs } from '../support/catalogs.ts';
import { askOf } from '../support/lists.ts';
import type { TestHost } from '../support/host.ts';
import { facesOf, lonelyHeadings, marginsOf, printedDay, squeeze, textOf, type Pdf, type PdfPage } from './pdf.ts';

export const bundled = /^(SourceSerif4|SourceSans3|NotoSerifSC|NotoSansSC)/;

/** How the desktop asks Chromium for a PDF (src/main/shell/printing.ts), and how a browser's own print window does it when nothing is set there. */
export const ways = {
  desktop: { preferCSSPageSize: true, printBackground: true, tagged: true, outline: true },
  browser: { preferCSSPageSize: true, printBackground: false, tagged: true, outline: true },
} as const;

/** How many pages a PDF has, without reading them. */
const pagesIn = (bytes: Buffer) => bytes.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;

/** Returns the PDF of a print view, once it says that all of it is there, and in how many pages: so many it must have. */
export async function bytesOf(page: Page, way: keyof typeof ways = 'desktop'): Promise<Buffer> {
  await page.locator('html[data-print-ready]').waitFor({ state: 'attached', timeout: 60_000 });
  const told = await page.locator('header [role="status"]').first().textContent();
  const bytes = await page.pdf(ways[way]);
  expect(told).toMatch(new RegExp(`(^|\\D)${pagesIn(bytes)}(\\D|$)`));
  return bytes;
}

export const fill = (text: string, values: Record<string, string | number>) =>
  text.replace(/\{(\w+)\}/g, (_all, key: string) => String(values[key]));

/** What every document has, whatever is in it. */
export async function expectDocument(
  host: TestHost,
  pdf: Pdf,
  {
    language,
    title,
    size,
  }: { readonly language: Language; readonly title: string; readonly size: readonly [number, number] },
): Promise<void> {
  const own = catalogs[language];
  const { edition } = (await askOf(host, 'reference.about', {})) as Output<'reference.about'>;
  const foot = [
    own.app.name,
    fill(own.print.edition, { edition }),
    fill(own.print.printedOn, { date: formatPartialDate(printedDay(), language) }),
  ].join(' · ');
  for (const one of pdf.pages) expect([one.width, one.height]).toEqual(size);
  expect(pdf.title).toBe(`${title} · ${own.app.name}`);
  expect(pdf.language).toBe(language === 'zh' ? 'zh-Hans' : language);
  expect(pdf.tagged).toBe(true);
  expect(
    facesOf(pdf).filter((face) => !bundled.test(face)),
    'only bundled faces',
  ).toEqual([]);
  expect(pdf.missing, 'all of them in the file').toEqual([]);
  expect(lonelyHeadings(pdf)).toEqual([]);
  expect(
    pdf.outline.filter((mark) => mark.length > 2 && mark.slice(0, mark.length / 2) === mark.slice(mark.length / 2)),
    'no bookmark says its heading twice',
  ).toEqual([]);
  for (const [index, one] of pdf.pages.entries()) {
    expect(squeeze(marginsOf(one).foot), `edition, date and number stand on page ${index + 1}`).toBe(
      squeeze(`${foot} ${fill(own.print.page, { page: index + 1, pages: pdf.pages.length })}`),
    );
  }
  expect(textOf(pdf.pages), 'nothing of the toolbar is printed').not.toContain(squeeze(own.print.command));
}

/** The lines of a page from the top, without those in the margins. */
export function linesOf(page: PdfPage): readonly string[] {
  const body = page.pieces.filter((piece) => piece.y >= 48 && piece.y <= page.height - 55 && piece.text.trim() !== '');
  return [...Map.groupBy(body, (piece) => Math.round(piece.y))]
    .toSorted(([a], [b]) => b - a)
    .map(([, pieces]) =>
      squeeze(
        pieces
          .toSorted((a, b) => a.x - b.x)
          .map((piece) => piece.text)
          .join(''),
      ),
    );
}
