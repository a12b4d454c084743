import { createTranslator } from 'use-intl/core';
import { expect, it } from 'vitest';
import { counted, pageRules } from '../../../../../src/renderer/features/print/paper.ts';
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
