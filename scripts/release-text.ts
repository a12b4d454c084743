import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Returns the part of the changelog of one edition, without its heading; null where there is none. The tag is `v2027.1` or `2027.1`. */
export function releaseText(changelog: string, tag: string): string | null {
  const edition = tag.replace(/^v/, '');
  const parts = changelog.split(/^## /m).slice(1);
  const part = parts.find((each) => each.split('\n', 1)[0]?.split(' ')[0] === edition);
  return part?.slice(part.indexOf('\n') + 1).trim() || null;
}

if (import.meta.main) {
  const tag = process.argv[2] ?? '';
  const text = releaseText(readFileSync(join(import.meta.dirname, '..', 'CHANGELOG.md'), 'utf8'), tag);
  if (text) console.log(text);
  else {
    console.error(`CHANGELOG.md has no part for ${tag || 'no tag'}.`);
    process.exitCode = 1;
  }
}
