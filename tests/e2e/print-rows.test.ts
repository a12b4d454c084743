import { describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import type { Output } from '../../src/shared/contract/index.ts';
import { inLanguage } from '../../src/shared/domain/language.ts';
import { catalogs } from '../support/catalogs.ts';
import { askOf } from '../support/lists.ts';
import { hasTurn } from '../support/results.ts';
import { useProgram } from '../support/window.ts';
import { readPages, readPdf, squeeze, textOf } from './pdf.ts';
import { bytesOf, expectDocument } from './printed.ts';

const program = useProgram();
const ask = <Value>(name: string, input: object) => askOf(program.host, name, input) as Promise<Value>;
/** What the browser's own Print command makes of a view as it stands. */
const printedAsItStands = async (page: Page) => textOf(await readPages(await page.pdf()));

describe('Ctrl+P', () => {
  // From the map, and on the sources: tests/unit/renderer/window/print-rows.test.tsx.
  it('on the list leads to all rows of what is shown', async () => {
    const [path, language] = ['/browse?country=RU', 'zh'] as const;
    const filter = { country: ['RU'] };
    const { rows, total } = await ask<Output<'institutions.list'>>('institutions.list', {
      filter,
      sort: 'known',
      descending: false,
      language,
      offset: 0,
      limit: 200,
    });
    expect(total).toBeGreaterThan(30);
    const page = await program.open(path, { language });
    await page.keyboard.press('Control+p');
    await page.waitForURL('**/print/institutions?of=country%3DRU');
    const pdf = await readPdf(await bytesOf(page));
    await expectDocument(program.host, pdf, { language, title: catalogs[language].app.browse, size: [595, 842] });
    const text = textOf(pdf.pages);
    const missing = rows.filter((row) => !text.includes(squeeze(inLanguage(row.name, language))));
    expect(missing.map(({ slug }) => slug)).toEqual([]);
    await page.getByRole('link', { name: catalogs[language].app.back }).click();
    await page.waitForURL('**/browse?country=RU');
  });

  // One of them a day.
  it.each(['/browse', '/map', '/sources'].filter((_path, at, all) => hasTurn(at, all.length)))(
    '%s, printed as it stands, says where all of it is',
    async (path) => {
      const page = await program.open(path);
      expect(await printedAsItStands(page)).toContain(squeeze(`${program.host.origin}/print/`));
    },
  );
});
