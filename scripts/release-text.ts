import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Returns whether a tag, `v2027.1` or `2027.1`, is that of the version, such as 2027.1.0: files of a release are named by the version. */
export function isTagOf(version: string, tag: string): boolean {
  return version.split('.').slice(0, 2).join('.') === tag.replace(/^v/, '');
}

/** Returns the part of the changelog of one edition, without its heading; null where there is none. The tag is `v2027.1` or `2027.1`. */
export function releaseText(changelog: string, tag: string): string | null {
  const edition = tag.replace(/^v/, '');
  const parts = changelog.split(/^## /m).slice(1);
  const part = parts.find((each) => each.split('\n', 1)[0]?.split(' ')[0] === edition);
  return part?.slice(part.indexOf('\n') + 1).trim() || null;
}

if (import.meta.main) {
  const tag = process.argv[2] ?? '';
  const read = (name: string) => readFileSync(join(import.meta.dirname, '..', name), 'utf8');
  const { version } = JSON.parse(read('package.json')) as { version: string };
  const text = isTagOf(version, tag) ? releaseText(read('CHANGELOG.md'), tag) : null;
  if (text) console.log(text);
  else {
    console.error(
      `${tag || 'No tag'} is not the version ${version} of package.json, or CHANGELOG.md has no part for it.`,
    );
    process.exitCode = 1;
  }
}
