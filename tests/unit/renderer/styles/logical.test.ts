import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const folder = join(import.meta.dirname, '../../../../src/renderer');

/** Splits a value at its spaces, but for those within brackets. */
const partsOf = (value: string) => value.match(/(?:[^\s(]|\((?:[^()]|\([^()]*\))*\))+/g) ?? [];

/** Returns what a style says by left and right, which a language that runs the other way cannot turn round. */
function physical(css: string): readonly string[] {
  const plain = css.replace(/\/\*[\s\S]*?\*\//g, '');
  const named =
    plain.match(/[\s;{](?:[a-z-]+-)?(?:left|right)(?:-[a-z-]+)?\s*:[^;}]*|:\s*(?:left|right)\s*[;}]/g) ?? [];
  const sided = [
    ...plain.matchAll(/[\s;{]((?:scroll-)?(?:margin|padding)|inset|border-(?:width|style|color))\s*:\s*([^;}]*)/g),
  ]
    .filter(([, , value = '']) => {
      const parts = partsOf(value);
      return parts.length === 4 && parts[1] !== parts[3];
    })
    .map(([, property = '', value = '']) => `${property}: ${value}`);
  const cornered = [...plain.matchAll(/[\s;{]border-radius\s*:\s*([^;}/]*)/g)]
    .filter(([, value = '']) => {
      const [topLeft, topRight = topLeft, bottomRight = topLeft, bottomLeft = topRight] = partsOf(value);
      return topLeft !== topRight || bottomRight !== bottomLeft;
    })
    .map(([, value = '']) => `border-radius: ${value}`);
  return [...named.map((one) => one.replace(/^[\s;{:]+/, '').trim()), ...sided, ...cornered];
}

it('no style of the window says left or right where it means start or end', () => {
  const files = globSync('**/*.css', { cwd: folder });
  expect(files.length).toBeGreaterThan(20);
  const found = files.flatMap((file) =>
    physical(readFileSync(join(folder, file), 'utf8')).map((one) => `${file}: ${one}`),
  );
  expect(found).toEqual([]);
});

it('one that does would be seen', () => {
  const css = `
    .a { margin-left: 4px; text-align: right; padding: 1px 2px; left: 0 }
    .b { padding: 0 var(--s3) 0 clamp(1px, 2vw, 3px); border-top-right-radius: 2px; border-radius: 2px 0 0 2px; border-radius: 0 0 4px 4px; }
    .c { /* left: 1px */ margin: 0 1px 2px 1px; inset-inline-start: 0; text-align: end; border-left: 1px solid; }`;
  expect(physical(css)).toEqual([
    'margin-left: 4px',
    'right;',
    'left: 0',
    'border-top-right-radius: 2px',
    'border-left: 1px solid',
    'padding: 0 var(--s3) 0 clamp(1px, 2vw, 3px)',
    'border-radius: 2px 0 0 2px',
  ]);
});
