import { describe, expect, it } from 'vitest';
import { groupClaims } from '../../src/shared/domain/disagreement.ts';
import { inLanguage, languages } from '../../src/shared/domain/language.ts';
import type { Output } from '../../src/shared/contract/index.ts';
import { figure } from '../../src/shared/words/help/figure.ts';
import { catalogs } from '../support/catalogs.ts';
import { askOf } from '../support/lists.ts';
import { hasTurn } from '../support/results.ts';
import { addressOf, settled, useProgram } from '../support/window.ts';
import { readPdf } from './pdf.ts';
import { bytesOf } from './printed.ts';

const program = useProgram();

/** What somebody new may do before they have printed what they came for (docs/first-use.md). */
const mostActions = 15;

/** The fullest school of which sources disagree, by its name in the reader's language. */
async function disputedSchool(): Promise<Output<'institutions.get'>> {
  const query = { filter: {}, sort: 'completeness', descending: true, language: 'en', offset: 0, limit: 20 };
  const { rows } = (await askOf(program.host, 'institutions.list', query)) as Output<'institutions.list'>;
  for (const { slug } of rows) {
    const entity = (await askOf(program.host, 'institutions.get', { slug })) as Output<'institutions.get'>;
    if (groupClaims(entity.claims).some(({ state }) => state === 'disagree')) return entity;
  }
  throw new Error('Of none of the fullest schools sources disagree.');
}

// The way is the same in every language: one of them a day.
describe.each(languages.filter((_language, at) => hasTurn(at, languages.length)))(
  'somebody who has never seen it, in %s',
  (language) => {
    it('finds a school, learns what “sources disagree” means, and prints a short page of it', async () => {
      const words = catalogs[language];
      const entity = await disputedSchool();
      const name = inLanguage(entity.name, language);
      const page = await program.blank({ language });
      await page.addInitScript(() => {
        window.print = () => {
          document.documentElement.dataset['printed'] = 'true';
        };
      });
      await page.goto(addressOf(program.host, '/'));
      await settled(page);
      let actions = 0;
      const act = async (doing: Promise<unknown>) => {
        actions += 1;
        await doing;
      };

      // The first screen says what this is; the box says what it takes.
      const box = page.getByRole('combobox').first();
      await act(box.click());
      await act(box.pressSequentially(name.slice(0, Math.max(4, Math.ceil(name.length * 0.7)))));
      await act(page.getByRole('option').filter({ hasText: name }).first().click());
      await page.getByRole('heading', { level: 1, name }).waitFor();

      // A sign that is not understood is pressed, however far down, and says what it means.
      await act(page.getByRole('article').getByRole('link', { name: words.profile.disagree }).last().click());
      const part = figure.parts.find(({ id }) => id === 'disagree');
      await page.getByRole('heading', { name: part?.title[language] ?? '' }).waitFor();
      expect(await page.locator('#disagree').textContent()).toContain(part?.body[language].slice(0, 40));
      await act(page.goBack());
      await page.getByRole('heading', { level: 1, name }).waitFor();

      // Far down, where the buttons of the head are out of sight, Print stands beside the contents.
      const prints = page.getByRole('article').getByRole('button', { name: words.profile.print });
      let at = -1;
      await expect
        .poll(async () => {
          at = await prints.evaluateAll((all) =>
            all.findIndex((it) => {
              const { top, bottom } = it.getBoundingClientRect();
              return top >= 0 && bottom <= innerHeight;
            }),
          );
          return at;
        })
        .not.toBe(-1);
      await act(prints.nth(at).click());
      await act(page.getByRole('checkbox', { name: words.print.short }).click());
      const pdf = await readPdf(await bytesOf(page));
      expect(pdf.pages.length).toBeLessThanOrEqual(2);
      await act(page.getByRole('button', { name: words.print.command }).click());
      await page.locator('html[data-printed]').waitFor({ state: 'attached' });
      expect(actions).toBeLessThanOrEqual(mostActions);
    });
  },
);
