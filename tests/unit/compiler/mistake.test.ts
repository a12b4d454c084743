import { expect, it } from 'vitest';
import { countOfMistakes, mistakesAsText } from '../../../src/compiler/mistake.ts';

const mistake = (file: string, line: number) => ({ file, line, problem: { code: 'file.missing' } as const });

it('writes mistakes one a line, by file and then by line as a number, in the form editors make clickable', () => {
  expect(
    mistakesAsText([mistake('b.yaml', 2), mistake('a.yaml', 10), mistake('a.yaml', 9)], 'resources/sources').split(
      '\n',
    ),
  ).toEqual([
    'resources/sources/a.yaml:9: The file is missing. Restore it from the repository.',
    'resources/sources/a.yaml:10: The file is missing. Restore it from the repository.',
    'resources/sources/b.yaml:2: The file is missing. Restore it from the repository.',
  ]);
  expect(mistakesAsText([], 'x')).toBe('');
});

it('writes what stands in the file to the letter, with the words that the window has', () => {
  const units = ['CNY', 'USD'];
  const wrong = { file: 'a.yaml', line: 3, problem: { code: 'value.needsUnit', property: 'tuition', units } } as const;
  expect(mistakesAsText([wrong], 'x')).toBe('x/a.yaml:3: `tuition` needs a unit. Add the unit, one of: CNY, USD.');
});

it('counts mistakes in the singular and the plural', () => {
  const one = mistake('a.yaml', 1);
  expect([[], [one], [one, one]].map(countOfMistakes)).toEqual(['0 mistakes', '1 mistake', '2 mistakes']);
});
