import { expect, test } from 'vitest';
import { createRecent } from '../../../../../../src/main/database/reference/search/recent.ts';

test('a value is made once, until it is the one not asked for the longest', () => {
  const made: string[] = [];
  const recent = createRecent<string, string>(2);
  const get = (key: string) =>
    recent.get(key, () => {
      made.push(key);
      return key.toUpperCase();
    });
  expect(['a', 'b', 'a', 'c', 'a', 'b'].map(get)).toEqual(['A', 'B', 'A', 'C', 'A', 'B']);
  expect(made).toEqual(['a', 'b', 'c', 'b']);
});
