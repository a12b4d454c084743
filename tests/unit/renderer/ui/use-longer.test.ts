import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const folder = join(import.meta.dirname, '../../../../src/renderer');

it('is what a field says of its limit: none lets the browser cut what is pasted, unsaid', () => {
  const fields = globSync('**/*.tsx', { cwd: folder });
  expect(fields.length).toBeGreaterThan(100);
  expect(fields.filter((field) => /\smaxlength=/i.test(readFileSync(join(folder, field), 'utf8')))).toEqual([]);
});
