import { expect, it } from 'vitest';
import { countOfMistakes, mistakesAsText } from '../../../src/compiler/mistake.ts';

it('writes mistakes one a line, by file and then by line as a number, in the form editors make clickable', () => {
  const mistake = (file: string, line: number) => ({ file, line, what: 'It is wrong.', remedy: 'Mend it.' });
  expect(
    mistakesAsText([mistake('b.yaml', 2), mistake('a.yaml', 10), mistake('a.yaml', 9)], 'resources/sources').split(
      '\n',
    ),
  ).toEqual([
    'resources/sources/a.yaml:9: It is wrong. Mend it.',
    'resources/sources/a.yaml:10: It is wrong. Mend it.',
    'resources/sources/b.yaml:2: It is wrong. Mend it.',
  ]);
  expect(mistakesAsText([], 'x')).toBe('');
});

it('counts mistakes in the singular and the plural', () => {
  const mistake = { file: 'a.yaml', line: 1, what: 'It is wrong.', remedy: 'Mend it.' };
  expect([[], [mistake], [mistake, mistake]].map(countOfMistakes)).toEqual(['0 mistakes', '1 mistake', '2 mistakes']);
});
