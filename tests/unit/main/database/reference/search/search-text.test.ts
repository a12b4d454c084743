import { expect, test } from 'vitest';
import {
  initials,
  mayHaveInitials,
  searchText,
} from '../../../../../../src/main/database/reference/search/search-text.ts';

test.each([
  ['Harbin Medical University', ''],
  ['University of the Arts', ''],
  ['Казанский государственный медицинский университет', ''],
  ['École d’État', ''],
  ['哈尔滨医科大学', 'ha er bin yi ke da xue'],
  ['重庆大学', 'chong qing da xue|zhong qing da xue'],
  ['abc大def', ''],
])('a text may have as many initials as it has: %s', (value, readings) => {
  const text = searchText(value, readings);
  const most = Math.max(...initials(text).map((form) => form.text.length));
  expect(most).toBeGreaterThan(1);
  for (let count = 1; count <= most; count++) expect(mayHaveInitials(text, count)).toBe(true);
});

test.each([
  ['Harbin Medical University', '', 4],
  ['哈尔滨医科大学', 'ha er bin yi ke da xue', 8],
])('a text has no more initials than words or syllables: %s', (value, readings, count) => {
  expect(mayHaveInitials(searchText(value, readings), count)).toBe(false);
});
