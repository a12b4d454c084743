import { randomBytes } from 'node:crypto';
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ownFile, ownFolder } from '../database/user/private.ts';
import { redirectPage } from './gate.ts';

const isRedirect = (name: string): boolean => /^open-[\w-]+\.html$/.test(name);

/**
 * Writes a page that leads to an address and that only its owner can read, and returns its path: a command line, in which the
 * address would stand otherwise, is read by every user of the computer. What an earlier run left goes. Throws what fs throws.
 */
export function writeRedirect(folder: string, url: string): string {
  mkdirSync(folder, { recursive: true, mode: ownFolder });
  for (const name of readdirSync(folder)) if (isRedirect(name)) rmSync(join(folder, name), { force: true });
  const file = join(folder, `open-${randomBytes(12).toString('base64url')}.html`);
  writeFileSync(file, redirectPage(url), { mode: ownFile, flag: 'wx' });
  return file;
}
