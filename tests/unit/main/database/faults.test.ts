import { describe, expect, it } from 'vitest';
import { meansDamage, storageFailure, unwritable } from '../../../../src/main/database/faults.ts';

const thrown = (code: string) => Object.assign(new Error(code), { code });

describe('what the system says', () => {
  it.each([
    ['ENOSPC', 'disk-full'],
    ['SQLITE_FULL', 'disk-full'],
    ['EDQUOT', 'disk-full'],
    ['EROFS', 'read-only'],
    ['SQLITE_READONLY_DBMOVED', 'read-only'],
    ['EACCES', 'no-permission'],
    ['SQLITE_CANTOPEN', 'no-permission'],
    ['ENOTDIR', 'in-the-way'],
    ['EEXIST', 'in-the-way'],
    ['EIO', 'storage'],
    ['SQLITE_IOERR_WRITE', 'storage'],
  ] as const)('%s is typed as %s, with what to do, and never taken for damage', (code, reason) => {
    expect(meansDamage(thrown(code))).toBe(false);
    expect(storageFailure(thrown(code), 'It was not kept')).toMatchObject({
      ok: false,
      error: {
        code: 'unavailable',
        message: expect.stringContaining(`It was not kept (${code}). Nothing was lost.`) as string,
        details: { reason },
      },
    });
    expect(unwritable(thrown(code), 'The folder', '/x')).toMatchObject({
      ok: false,
      error: {
        code: 'unavailable',
        message: expect.stringContaining(`(${code}). `) as string,
        details: { folder: '/x', reason },
      },
    });
  });

  it('of a folder leads to the disk where the disk is at fault, else to another folder', () => {
    const told = (code: string) => {
      const result = unwritable(thrown(code), 'The folder', '/x');
      return result.ok ? '' : result.error.message;
    };
    expect(told('ENOSPC')).toContain('free some space');
    expect(told('EIO')).toContain('Check the disk');
    for (const code of ['EACCES', 'EROFS', 'SQLITE_CANTOPEN'])
      expect(told(code)).toMatch(/Make the folder writable, or choose another with --user-data\.$/);
    for (const code of ['EEXIST', 'ENOTDIR'])
      expect(told(code)).toMatch(/move it away, or choose another with --user-data\.$/);
  });

  it('of a file’s content means damage', () => {
    for (const code of ['SQLITE_CORRUPT', 'SQLITE_NOTADB', 'SQLITE_ERROR'])
      expect(meansDamage(thrown(code))).toBe(true);
    for (const error of [thrown('ENOENT'), new Error('x'), null, 'SQLITE_CORRUPT'])
      expect(meansDamage(error)).toBe(false);
  });
});
