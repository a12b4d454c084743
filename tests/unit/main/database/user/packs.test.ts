import { expect, it } from 'vitest';
import {
  deletePack,
  listPacks,
  putPack,
  readPackZip,
  type PackRow,
} from '../../../../../src/main/database/user/packs.ts';
import { memoryUser } from '../../../../support/memory-user.ts';

const row = (id: string, version = '1'): PackRow => ({
  id,
  version,
  title: `Title of ${id}`,
  publisher: 'A school',
  made_on: '2026-11',
  edition: '2026.11',
  sha256: `${id} ${version}`,
  installed_at: '2026-11-21T00:00:00.000Z',
});

it('packs stay in the order of their first installation, whichever version came last', () => {
  const db = memoryUser();
  putPack(db, row('b'), Buffer.from('b1'));
  putPack(db, row('a'), Buffer.from('a1'));
  putPack(db, row('b', '2'), Buffer.from('b2'));
  expect(listPacks(db)).toEqual([row('b', '2'), row('a')]);
  expect(Buffer.from(readPackZip(db, 'b') ?? []).toString()).toBe('b2');
});

it('a pack that is taken out is gone with its zip, once', () => {
  const db = memoryUser();
  putPack(db, row('a'), Buffer.from('a1'));
  expect([deletePack(db, 'a'), deletePack(db, 'a')]).toEqual([true, false]);
  expect([listPacks(db), readPackZip(db, 'a')]).toEqual([[], undefined]);
});
