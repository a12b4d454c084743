import type { Locator, Page } from 'playwright-core';
import { afterEach } from 'vitest';
import type { CompareTable } from '../../src/shared/contract/compare-values.ts';
import type { Input, Output } from '../../src/shared/contract/index.ts';
import type { Language } from '../../src/shared/domain/language.ts';
import { catalogs } from '../support/catalogs.ts';
import { call } from '../support/host.ts';
import type { useProgram } from '../support/window.ts';

export const [harbin, dalian] = ['harbin-medical-university', 'dalian-medical-university'] as const;
export const six = [
  harbin,
  'kuban-state-medical-university',
  dalian,
  'chongqing-medical-university',
  'capital-medical-university',
  'jilin-university-medical-division',
];

/** What the tests of comparisons ask of the program that runs beside them; own figures, rates and kept comparisons end with each test. */
export function useComparisons(program: ReturnType<typeof useProgram>) {
  async function ask<Value>(name: string, input: object): Promise<Value> {
    const answer = await call(program.host, name, input);
    if (!answer.ok) throw new Error(`${name}: ${answer.error?.message}`);
    return answer.value as Value;
  }
  const tableOf = (slugs: readonly string[], language: Language = 'en', how: Partial<Input<'compare.table'>> = {}) =>
    ask<CompareTable>('compare.table', { slugs, language, ...how });
  afterEach(async () => {
    const { rows } = await ask<Output<'figures.list'>>('figures.list', {});
    for (const { id } of rows) await ask('figures.remove', { id });
    for (const { currency, target } of (await ask<Output<'figures.rates'>>('figures.rates', {})).rows)
      await ask('figures.setRate', { currency, target, rate: null });
    for (const { id } of (await ask<Output<'compare.sets'>>('compare.sets', {})).rows)
      await ask('compare.removeSet', { id });
  });
  return { ask, tableOf };
}

/** The address of a comparison of all there is. */
export const pathOf = (slugs: readonly string[], more = '') =>
  `/compare?${slugs.map((slug) => `school=${slug}`).join('&')}&depth=everything${more}`;
export const fill = (text: string, values: Record<string, string | number>) =>
  text.replace(/\{(\w+)\}/g, (_all, key: string) => String(values[key]));
export const columns = (page: Page): Promise<string[]> =>
  page.locator('main thead th[scope="col"]').locator('a').allTextContents();
export const row = (page: Page, id: string): Locator => page.locator(`main tr[data-row="${id}"]`);
export const shownRows = (page: Page): Promise<(string | null)[]> =>
  page.locator('main tr[data-row]').evaluateAll((all) => all.map((one) => one.getAttribute('data-row')));
/** The rows that stand open: those that somebody answers. */
export const answered = ({ rows }: CompareTable) =>
  rows.filter(({ cells }) => cells.some(({ state, figures }) => state !== 'missing' || figures.length > 0));
export const schoolsIn = (page: Page): string[] => new URL(page.url()).searchParams.getAll('school');
export const pane = (page: Page): Locator => page.locator('[data-scroller="compare"]');
export const onlyDifferences = (page: Page, language: Language = 'en'): Locator =>
  page.getByRole('checkbox', { name: catalogs[language].compare.onlyDifferences });
