import { createTranslator } from 'use-intl/core';
import { expect, it } from 'vitest';
import { counted, pageRoom, pageRules } from '../../../../../src/renderer/features/print/paper.ts';
import { catalogs } from '../../../../support/catalogs.ts';

const rules = (pageNumber: string) =>
  pageRules({ paper: 'A4', landscape: false, head: '', parts: [], foot: '', ownMargins: false, pageNumber });

it.each([
  ['en', '"Page " counter(page) " of " counter(pages)'],
  ['zh', '"第 " counter(page) " 页，共 " counter(pages) " 页"'],
  ['ru', '"Стр. " counter(page) " из " counter(pages)'],
] as const)('numbers the pages in %s as that is written there', (language, content) => {
  const t = createTranslator({ locale: language, messages: catalogs[language], namespace: 'print' });
  expect(rules(t('page', counted))).toContain(`content: ${content};`);
});

it('counts where a language names all pages first, and takes no letter of it for CSS', () => {
  expect(rules(`${counted.pages}" \\ ${counted.page}`)).toContain('content: counter(pages) "\\" \\\\ " counter(page);');
});

it.each([
  ['A4', false, 658, 972],
  ['A4', true, 1032, 673],
  ['Letter', false, 680, 905],
  ['Letter', true, 966, 696],
] as const)(
  'has as many whole pixels on %s, across: %s, as Chromium gives its pages',
  (paper, landscape, width, height) => {
    expect(pageRoom({ paper, landscape, ownMargins: false })).toEqual({ width, height });
  },
);
