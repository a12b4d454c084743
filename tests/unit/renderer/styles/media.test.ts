import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const root = join(import.meta.dirname, '..', '..', '..', '..');
const widthRules = (css: string) =>
  [...css.matchAll(/@media([^{]*(?:width|height)[^{]*)\{/g)].map(([, query]) => (query ?? '').trim());
const forPaperToo = (css: string) => widthRules(css).filter((query) => !query.startsWith('screen and '));

it('what is for narrow windows stays on the screen: paper is narrow, too', () => {
  const files = globSync('src/renderer/**/*.css', { cwd: root });
  const all = files.flatMap((file) => widthRules(readFileSync(join(root, file), 'utf8')));
  expect(all.length).toBeGreaterThan(15);
  expect(files.filter((file) => forPaperToo(readFileSync(join(root, file), 'utf8')).length > 0)).toEqual([]);
});

it.each(['@media (max-width: 600px) {', '@media print and (max-width: 9cm) {', '@media (width < 600px) {'])(
  'and would be seen: %s',
  (css) => {
    expect(forPaperToo(css)).toHaveLength(1);
  },
);
