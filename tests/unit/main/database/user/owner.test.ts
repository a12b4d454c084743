import { chmodSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { openUser } from '../../../../../src/main/database/user/open-user.ts';
import { takeOwnership } from '../../../../../src/main/database/user/owner.ts';
import { temporaryFolder } from '../../../../support/fixture-reference.ts';
import { openFilesBelow } from '../../../../support/open-files.ts';
import { asOrdinaryUser } from '../../../../support/ordinary-user.ts';
import { scaled } from '../../../../support/results.ts';
import { holdUserFolder, type Holder } from '../../../../support/user-folder-holder.ts';

const holders: Holder[] = [];
afterEach(async () => {
  for (const holder of holders.splice(0)) await holder.kill();
});
async function hold(folder: string): Promise<Holder> {
  const holder = await holdUserFolder(folder);
  holders.push(holder);
  return holder;
}

describe('the owner of a user folder', () => {
  it('is one within a process, until released', () => {
    const folder = temporaryFolder();
    const first = takeOwnership(folder);
    if (!first.ok) throw new Error(first.error.message);
    const second = takeOwnership(folder);
    expect(second).toMatchObject({ ok: false, error: { code: 'conflict', details: { folder, reason: 'in-use' } } });
    if (!second.ok)
      expect(second.error.message).toBe(
        `University Almanac is already open with ${folder}. Close it there first, or start with another --user-data folder.`,
      );
    first.value.release();
    const third = takeOwnership(folder);
    expect(third.ok).toBe(true);
    if (third.ok) third.value.release();
  });

  it('is another for another folder', () => {
    const [one, other] = [takeOwnership(temporaryFolder()), takeOwnership(temporaryFolder())];
    expect([one.ok, other.ok]).toEqual([true, true]);
    for (const held of [one, other]) if (held.ok) held.value.release();
  });

  it('is one over processes: the second is refused before it opens anything', async () => {
    const folder = temporaryFolder();
    expect((await hold(folder)).said).toBe('held');
    const start = performance.now();
    const opened = openUser(folder);
    expect(performance.now() - start).toBeLessThan(1_000);
    expect(opened).toMatchObject({ ok: false, error: { code: 'conflict', details: { reason: 'in-use' } } });
    expect(openFilesBelow(folder)).toEqual([]);
    expect((await hold(folder)).said).toBe(`conflict ${JSON.stringify({ folder, reason: 'in-use' })}`);
  }, 30_000);

  it('is one of two that start at the same moment', async () => {
    for (let time = 0; time < scaled(3, 1); time++) {
      const folder = temporaryFolder();
      const both = await Promise.all([hold(folder), hold(folder)]);
      expect(both.map(({ said }) => said.split(' ')[0]).toSorted()).toEqual(['conflict', 'held']);
    }
  }, 30_000);

  it('can be the next within two seconds of a kill, and finds all that was written', async () => {
    const folder = temporaryFolder();
    const holder = await hold(folder);
    await new Promise((resolve) => {
      setTimeout(resolve, 300);
    });
    await holder.kill();
    const start = performance.now();
    const opened = openUser(folder);
    expect(performance.now() - start).toBeLessThan(2_000);
    if (!opened.ok) throw new Error(opened.error.message);
    expect(opened.value.db.pragma('integrity_check', { simple: true })).toBe('ok');
    expect(opened.value.db.prepare('SELECT count(*) FROM note').pluck().get()).toBeGreaterThan(1);
    opened.value.close();
  }, 30_000);

  it('leaves nothing open where the lock cannot be made, and says what to do', () => {
    const folder = temporaryFolder();
    chmodSync(folder, 0o555);
    const refused = asOrdinaryUser(() => takeOwnership(folder));
    expect(refused).toMatchObject({ ok: false, error: { code: 'unavailable', details: { folder } } });
    if (!refused.ok)
      expect(refused.error.message).toMatch(
        /owner\.lock cannot be written \(EACCES\)\. Make the folder writable, or choose another with --user-data\.$/,
      );
    expect(existsSync(join(folder, 'owner.lock'))).toBe(false);
    expect(openFilesBelow(folder)).toEqual([]);
  });

  it('makes a damaged lock again, which nobody can hold', () => {
    const folder = temporaryFolder();
    writeFileSync(
      join(folder, 'owner.lock'),
      'not a lock but a text that is longer than the header of a database, so that it is read as one and refused',
    );
    const owned = takeOwnership(folder);
    expect(takeOwnership(folder)).toMatchObject({ ok: false, error: { code: 'conflict' } });
    if (owned.ok) owned.value.release();
    expect(owned.ok).toBe(true);
    expect(openFilesBelow(folder)).toEqual([]);
  });

  it('says what to move away where a folder lies in the place of the lock, and takes an empty one away', () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'owner.lock'));
    writeFileSync(join(folder, 'owner.lock', 'mine'), 'mine');
    const refused = takeOwnership(folder);
    expect(refused).toMatchObject({ ok: false, error: { code: 'unavailable' } });
    if (!refused.ok) expect(refused.error.message).toContain('Move it away');
    rmSync(join(folder, 'owner.lock', 'mine'));
    const owned = takeOwnership(folder);
    expect(owned.ok).toBe(true);
    if (owned.ok) owned.value.release();
  });
});
