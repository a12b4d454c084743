import { describe, expect, it } from 'vitest';
import { largestDump } from '../../../../../src/shared/contract/limits.ts';
import { bringIn, dump, found, onDirectory, parts, send } from '../../../../support/world-schools.ts';

const openBackend = onDirectory();

describe('the schools of the world, while they come', () => {
  it('are refused with the number of the record, and nothing is left of it', async () => {
    const test = openBackend();
    const bad = [
      ...dump,
      { ...dump[0], id: 'https://ror.org/09xyz0000', names: [{ value: 'x'.repeat(10_000), types: ['label'] }] },
    ];
    const refused = await test.call('world.preview', { transfer: await send(test, bad) });
    expect(refused).toMatchObject({
      ok: false,
      error: { code: 'invalid-input', message: expect.stringMatching(/Record 9 .* 10,000/) as string },
    });
    expect(await test.call('world.import', { everything: false })).toMatchObject({
      ok: false,
      error: { code: 'not-found' },
    });
    // What came of the file goes with it: a gigabyte would lie there until the next start.
    expect(parts(test.folder)).toEqual([]);
  });

  it.each([
    ['pictures', Buffer.from('\u0089PNG\r\n\u001a\n', 'latin1')],
    ['a sheet', Buffer.from('id,name\n1,x\n')],
    ['another object', Buffer.from('\ufeff {"items": []}')],
    ['nothing but zeros', Buffer.alloc(64)],
  ])('are not waited for where the first piece shows that the file is %s', async (_, bytes) => {
    const test = openBackend();
    const { ask, call, folder } = test;
    const { transfer } = await ask('world.begin', { name: 'ror.json', size: largestDump });
    const piece = { transfer, at: 0, bytes: bytes.toString('base64') };
    expect(await call('world.piece', piece)).toMatchObject({
      ok: false,
      error: { code: 'invalid-input', message: expect.stringMatching(/refused.*It is no dump of ROR/) as string },
    });
    expect(await call('world.piece', piece)).toMatchObject({ ok: false, error: { code: 'not-found' } });
    expect(parts(folder)).toEqual([]);
  });

  it('come in pieces, each in its turn, the last file alone', async () => {
    const test = openBackend();
    const { ask, call } = test;
    const { transfer: old } = await ask('world.begin', { name: 'a.json', size: 10 });
    const { transfer } = await ask('world.begin', { name: 'b.json', size: 6 });
    const bytes = Buffer.from('[1,').toString('base64');
    expect(await call('world.piece', { transfer: old, at: 0, bytes })).toMatchObject({
      ok: false,
      error: { code: 'not-found' },
    });
    expect(await ask('world.piece', { transfer, at: 0, bytes })).toEqual({ received: 3 });
    expect(await call('world.piece', { transfer, at: 0, bytes })).toMatchObject({
      ok: false,
      error: { code: 'conflict' },
    });
    expect(await call('world.preview', { transfer })).toMatchObject({ ok: false, error: { code: 'conflict' } });
    expect(await call('world.begin', { name: 'b.json', size: 2e9 })).toMatchObject({
      ok: false,
      error: { code: 'too-large', message: 'The file is larger than 1 GB; no dump of ROR is.' },
    });
    expect(await call('world.remove', {})).toMatchObject({ ok: false, error: { code: 'not-found' } });
  });

  it('are taken with everything else where that is wished', async () => {
    const test = openBackend();
    await bringIn(test, dump, true);
    expect(await found(test, 'Clinic of the Volga')).toEqual(['ror-08cnnc000']);
    expect(await test.ask('organizations.get', { slug: 'ror-08cnnc000' })).toMatchObject({
      tier: 'directory',
      kind: 'research-institute',
    });
  });
});
