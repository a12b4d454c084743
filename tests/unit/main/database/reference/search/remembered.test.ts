import { expect, test } from 'vitest';
import { remembered } from '../../../../../../src/main/database/reference/search/remembered.ts';

test('a word is looked for once, also one that was not found, and few are remembered', () => {
  const words = new Map<string, string | null>();
  const looked: string[] = [];
  const find = (word: string) =>
    remembered(words, word, () => {
      looked.push(word);
      return word === 'absent' ? null : word.toUpperCase();
    });
  expect(['absent', 'one', 'absent', 'one'].map(find)).toEqual([null, 'ONE', null, 'ONE']);
  expect(looked).toEqual(['absent', 'one']);
  for (let at = 0; at < 100; at++) find(`word ${at}`);
  expect(words.size).toBeLessThan(10);
});
