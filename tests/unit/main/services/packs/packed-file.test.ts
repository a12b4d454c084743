import { copyFileSync, existsSync, mkdirSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import {
  clearPacked,
  hashOfFile,
  keyOf,
  openPacked,
  packedFile,
  packsKey,
} from '../../../../../src/main/services/packs/packed-file.ts';
import { compileFixture, temporaryFolder } from '../../../../support/fixture-reference.ts';

const pack = { id: 'a', sha256: '1' };

describe('the key of a reference with packs', () => {
  it('is another for another edition, pack, version or order', () => {
    const keys = [
      keyOf('x', []),
      keyOf('y', []),
      keyOf('x', [pack]),
      keyOf('x', [{ ...pack, sha256: '2' }]),
      keyOf('x', [pack, { id: 'b', sha256: '1' }]),
      keyOf('x', [{ id: 'b', sha256: '1' }, pack]),
    ];
    expect(new Set(keys).size).toBe(keys.length);
    expect(keyOf('x', [pack])).toBe(keys[2]);
    expect(hashOfFile(compileFixture())).toBe(hashOfFile(compileFixture()));
  });
});

describe('a reference with packs', () => {
  /** The fixture under a key, as a compilation leaves it. */
  function packed(key: string): string {
    const file = packedFile(temporaryFolder(), key);
    copyFileSync(compileFixture(), file);
    const db = new Database(file);
    db.prepare('INSERT INTO meta (key, value) VALUES (?, ?)').run(packsKey, key);
    db.close();
    return file;
  }

  it('opens where it is what its name says', () => {
    const opened = openPacked(packed('k'), 'k');
    expect(opened.ok).toBe(true);
    if (opened.ok) opened.value.close();
  });

  it('does not where it is of another key, cut, or no database', () => {
    const file = packed('k');
    expect(openPacked(file, 'other')).toMatchObject({ ok: false, error: { code: 'damaged' } });
    truncateSync(file, 60_000);
    expect(openPacked(file, 'k').ok).toBe(false);
    writeFileSync(file, 'no database');
    expect(openPacked(file, 'k').ok).toBe(false);
  });

  it('goes when another takes its place, and so does what a kill has left; nothing else does', () => {
    const folder = temporaryFolder();
    const [kept, old, part, other] = [
      packedFile(folder, 'new'),
      packedFile(folder, 'old'),
      join(folder, 'reference-with-packs.part'),
      join(folder, 'user.db'),
    ];
    for (const file of [kept, old, part, other]) writeFileSync(file, '');
    mkdirSync(join(folder, 'backups'));
    clearPacked(folder, kept);
    expect([kept, old, part, other].map(existsSync)).toEqual([true, false, false, true]);
    clearPacked(folder, null);
    expect(existsSync(kept)).toBe(false);
  });
});
