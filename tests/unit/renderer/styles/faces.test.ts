import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const css = readFileSync(join(import.meta.dirname, '../../../../src/renderer/styles/fonts.css'), 'utf8');
const faces = [...css.matchAll(/@font-face \{([^}]*)\}/g)].map(([, face = '']) => face);

/** Which files a browser reads for a letter: those of every family and weight that say they have it, and those that say nothing. */
const readFor = (letter: string) =>
  faces
    .filter((face) => {
      const ranges = /unicode-range:([^;]*)/.exec(face)?.[1];
      if (ranges === undefined) return true;
      return [...ranges.matchAll(/U\+([0-9A-F]+)(?:-([0-9A-F]+))?/g)].some(([, from = '', to = from]) => {
        const point = letter.codePointAt(0) ?? 0;
        return point >= Number.parseInt(from, 16) && point <= Number.parseInt(to, 16);
      });
    })
    .map((face) => /files\/([\w-]+)-\d00-normal\.woff2/.exec(face)?.[1]);

it.each([
  ['A', ['source-serif-4-latin', 'source-sans-3-latin']],
  ['é', ['source-serif-4-latin', 'source-sans-3-latin']],
  ['š', ['source-serif-4-latin-ext', 'source-sans-3-latin-ext']],
  ['Я', ['source-serif-4-cyrillic', 'source-sans-3-cyrillic']],
  ['ү', ['source-serif-4-cyrillic-ext', 'source-sans-3-cyrillic-ext']],
  ['ο', ['source-serif-4-greek', 'source-sans-3-greek']],
  ['ọ', ['source-serif-4-vietnamese', 'source-sans-3-vietnamese']],
  ['№', ['source-serif-4-cyrillic', 'source-sans-3-cyrillic']],
  ['学', ['noto-serif-sc-chinese-simplified', 'noto-sans-sc-chinese-simplified']],
])('the letter %s has the faces of its own script read, and no others', (letter, expected) => {
  expect([...new Set(readFor(letter))]).toEqual(expected);
  expect(readFor(letter)).toHaveLength(expected.length * 2);
});

it('what stands in another language than Chinese asks for its face, which it would inherit as a Chinese one', () => {
  const tokens = readFileSync(join(import.meta.dirname, '../../../../src/renderer/styles/tokens.css'), 'utf8');
  const asked = [...tokens.matchAll(/([^{}]*)\{([^}]*)\}/g)].filter(
    ([, selector = '', said = '']) =>
      selector.includes(':root:lang(zh) [lang]:not(:lang(zh))') && /\sfont-family: var\(--sans\)/.test(said),
  );
  expect(asked).toHaveLength(1);
});
