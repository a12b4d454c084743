import { expect, test } from 'vitest';
import { withArticleOrWithout } from '../../../../../../src/main/database/reference/search/arabic-articles.ts';

test.each([
  ['بالقاهره', ['قاهره', 'القاهره']],
  ['للطب', ['طب', 'الطب']],
  ['والدراسه', ['دراسه', 'الدراسه']],
  ['الدراسه', ['دراسه']],
  ['دراسه', ['الدراسه']],
])('%s may be %j', (typed, forms) => {
  expect(withArticleOrWithout(typed)).toEqual(forms);
});

test.each(['harbin', 'казань', '哈尔滨', 'हनन', ''])('%j has no article', (typed) => {
  expect(withArticleOrWithout(typed)).toEqual([]);
});
