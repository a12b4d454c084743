import { describe, expect, it } from 'vitest';
import {
  largestAttachment,
  largestPack,
  largestPackFile,
  longestPiece,
} from '../../../../../src/shared/contract/limits.ts';
import { slipOfFair } from '../../../../support/fair-slip.ts';
import { asInput, openBackend, packOfTexts, runHere, type TestBackend } from '../../../../support/packs.ts';

const slug = 'songhua-medical-university';
const source = { title: 'A slip', publisher: 'An office', kind: 'official', language: 'en', accessed: '2026-11-20' };
const handed = { title: 'Fees of 2026', publisher: 'A counsellor', language: 'en', figures: false } as const;
/** Larger than a call takes, and than one could be packed to. */
const large = Buffer.alloc(2_500_000, 'a picture of a slip');

async function attach(
  { ask }: TestBackend,
  body: Readonly<Record<string, string | number>>,
  content: Buffer,
  name: string,
) {
  const { addition } = await ask('additions.set', { slug, part: 'claim', programme: null, record: null, source, body });
  const text = content.toString('base64');
  let transfer: number | undefined;
  for (let at = 0; at < text.length; at += longestPiece)
    ({ transfer } = await ask('lists.receive', {
      ...(transfer !== undefined && { transfer }),
      text: text.slice(at, at + longestPiece),
    }));
  await ask('additions.attach', { id: addition.id, transfer: transfer ?? 0, name });
}

/** A person who has attached a picture to two figures and a small file to a third. */
async function withSlips(): Promise<TestBackend> {
  const backend = openBackend({ runPackJob: runHere });
  await attach(backend, { property: 'hospital-beds', value: 4321 }, large, '../学费单.jpg');
  await attach(backend, { property: 'insurance-fee', value: 777, unit: 'CNY' }, large, '../学费单.jpg');
  await attach(backend, { property: 'students-total', value: 9999 }, Buffer.from('small'), 'note.txt');
  return backend;
}

async function fetched({ ask }: TestBackend): Promise<Buffer> {
  const { held, zip } = await ask('additions.pack', { ...handed, slips: true });
  expect(zip).toBeNull();
  const pieces: Buffer[] = [];
  for (let at = 0; at < (held?.bytes ?? 0); at += pieces.at(-1)?.length ?? Infinity)
    pieces.push(Buffer.from((await ask('additions.packPiece', { made: held?.made ?? 0, at })).bytes, 'base64'));
  return Buffer.concat(pieces);
}

async function sent({ ask }: TestBackend, zip: Buffer): Promise<number> {
  const { transfer, piece } = await ask('packs.begin', { name: 'fees.almanac-pack', size: zip.length });
  for (let at = 0; at < zip.length; at += piece)
    await ask('packs.piece', { transfer, at, bytes: zip.subarray(at, at + piece).toString('base64') });
  return transfer;
}

const sourcesOf = async ({ ask }: TestBackend, pack: string) =>
  (await ask('sources.list', {})).rows.filter((row) => row.pack === pack).map(({ id }) => id);

describe('the slips of a pack', () => {
  it('travel only where that is chosen, each once, and are saved by whoever installs it, to the byte', async () => {
    const home = await withSlips();
    const without = await home.ask('additions.pack', handed);
    expect(without).toMatchObject({ held: null, slips: { files: 2, bytes: large.length + 5 } });
    const [office, other] = [openBackend({ runPackJob: runHere }), openBackend({ runPackJob: runHere })];
    await other.ask('packs.install', { zip: without.zip ?? '' });
    for (const id of await sourcesOf(other, without.id))
      expect(await other.ask('packs.slips', { source: id })).toEqual({ rows: [] });

    const zip = await fetched(home);
    expect(zip.length).toBeGreaterThan(largestPack);
    const transfer = await sent(office, zip);
    const preview = await office.ask('packs.preview', { transfer });
    expect(preview).toMatchObject({ mistakes: [], slips: { files: 2, bytes: large.length + 5 } });
    await office.ask('packs.install', { transfer });
    const [id = ''] = await sourcesOf(office, without.id);
    const { rows } = await office.ask('packs.slips', { source: id });
    expect(rows.map(({ name, bytes }) => [name, bytes])).toEqual([
      ['note.txt', 5],
      ['学费单.jpg', large.length],
    ]);
    const copies = await Promise.all(rows.map(({ key }) => office.ask('packs.slip', { source: id, key })));
    expect(copies.map(({ base64 }) => Buffer.from(base64, 'base64'))).toEqual([Buffer.from('small'), large]);
    // It was let go of once it was installed, and has gone out.
    expect(await office.call('packs.install', { transfer })).toMatchObject({ error: { code: 'not-found' } });
  });

  it('go with the pack, come back with Undo, and are another version’s once it takes its place', async () => {
    const { ask, call } = openBackend({ runPackJob: runHere });
    const [first, second] = [slipOfFair(Buffer.from('first')), slipOfFair(Buffer.from('second'), 'other.pdf')];
    const packed = ({ attachments, contents }: typeof first, version = '1') =>
      packOfTexts(undefined, { attachments, version }, contents);
    const names = async () => (await ask('packs.slips', { source: 'fair-2026' })).rows.map(({ name }) => name);
    await ask('packs.install', asInput(await packed(first)));
    expect(await names()).toEqual(['slip.pdf']);
    const removed = await ask('packs.remove', { id: 'river-figures' });
    expect(await names()).toEqual([]);
    const asked = { source: 'fair-2026', key: first.key };
    expect(await call('packs.slip', asked)).toMatchObject({ error: { code: 'not-found' } });
    await ask('packs.takeBack', { taken: removed.taken });
    expect(Buffer.from((await ask('packs.slip', asked)).base64, 'base64').toString()).toBe('first');
    const newer = await ask('packs.install', asInput(await packed(second, '2')));
    expect(await names()).toEqual(['other.pdf']);
    expect(await call('packs.slip', asked)).toMatchObject({ error: { code: 'not-found' } });
    await ask('packs.takeBack', { taken: newer.taken });
    expect(await names()).toEqual(['slip.pdf']);
  });

  it('are none of a source of the edition, of one that nobody knows, or by another key', async () => {
    const { ask, call } = openBackend({ runPackJob: runHere });
    const { attachments, contents } = slipOfFair(Buffer.from('first'));
    await ask('packs.install', asInput(await packOfTexts(undefined, { attachments }, contents)));
    for (const id of ['star-tables', 'nobody', ''])
      expect(await ask('packs.slips', { source: id })).toEqual({ rows: [] });
    expect(await call('packs.slip', { source: 'fair-2026', key: '0'.repeat(64) })).toMatchObject({
      error: { code: 'not-found' },
    });
  });
});

describe('a pack in pieces', () => {
  it('is refused where it is larger than one can be, cut short, or no pack, and nothing is changed', async () => {
    const backend = openBackend({ runPackJob: runHere });
    const { ask, call } = backend;
    expect(await call('packs.begin', { name: 'x', size: largestPackFile + 1 })).toMatchObject({
      error: { code: 'too-large', details: { problem: { code: 'refused.largeZip' } } },
    });
    const { transfer } = await ask('packs.begin', { name: 'x', size: largestAttachment });
    expect(await call('packs.preview', { transfer })).toMatchObject({ error: { code: 'conflict' } });
    expect(await call('packs.preview', { transfer: transfer + 1 })).toMatchObject({ error: { code: 'not-found' } });
    const noise = await sent(backend, Buffer.alloc(largestPack + 1, 'no zip'));
    expect(await call('packs.install', { transfer: noise })).toMatchObject({
      error: { code: 'invalid-input', details: { problem: { code: 'refused.noZip' } } },
    });
    expect((await ask('packs.list', {})).rows).toEqual([]);
  });

  it('that was made is held until it has gone out, or another is made', async () => {
    const backend = await withSlips();
    const { ask, call } = backend;
    const first = (await ask('additions.pack', { ...handed, slips: true })).held?.made ?? 0;
    const zip = await fetched(backend);
    expect(zip.subarray(0, 2).toString()).toBe('PK');
    for (const made of [first, first + 1])
      expect(await call('additions.packPiece', { made, at: 0 })).toMatchObject({ error: { code: 'not-found' } });
  });
});
