import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { namesIn } from './clean-names.ts';

/** One row of the open list: an address and the names that are given for it. */
export interface PackageRow {
  readonly domain: string;
  readonly names: readonly string[];
}

const utf8 = new TextDecoder('utf-8', { fatal: true });
const western = new TextDecoder('windows-1252');

function textOf(bytes: Uint8Array): string {
  try {
    return utf8.decode(bytes);
  } catch {
    return western.decode(bytes);
  }
}

/** Returns the rows of the package in `folder`, ordered by address: lib/domains/uk/ac/leeds.txt is leeds.ac.uk. */
export function readPackageRows(folder: string): readonly PackageRow[] {
  const root = path.join(folder, 'data/lib/domains');
  const rows: PackageRow[] = [];
  for (const file of readdirSync(root, { recursive: true, encoding: 'utf8' })) {
    const parts = file.split(path.sep);
    // Lists of endings and of what was abused lie beside the folders.
    if (!file.endsWith('.txt') || parts.length < 2) continue;
    const domain = parts
      .toReversed()
      .join('.')
      .replace(/^(.*?)\.txt\./, '$1.')
      .toLowerCase();
    rows.push({ domain, names: namesIn(textOf(readFileSync(path.join(root, file)))) });
  }
  return rows.sort((a, b) => (a.domain < b.domain ? -1 : Number(a.domain > b.domain)));
}
