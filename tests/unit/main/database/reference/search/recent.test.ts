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

test('it tells what it has without keeping it longer', () => {
  const recent = createRecent<string, number>(2);
  recent.get('a', () => 1);
  recent.get('b', () => 2);
  expect(['a', 'b', 'c'].map(recent.has)).toEqual([true, true, false]);
  recent.get('c', () => 3);
  expect(recent.has('a')).toBe(false);
});
