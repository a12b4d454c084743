import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { PackSlip } from '../../../../src/compiler/packs/manifest.ts';
import { readPack, readSlips } from '../../../../src/compiler/packs/read-pack.ts';
import { packOf } from '../../../../src/compiler/packs/write-pack.ts';
import { largestAttachment, mostAttachedBytes, mostSlips } from '../../../../src/shared/contract/limits.ts';
import type { Problem } from '../../../../src/shared/words/problems/problems.ts';
import { slipOfFair } from '../../../support/fair-slip.ts';
import { description, fairSource } from '../../../support/packs.ts';
import { rawZip, type RawEntry } from '../../../support/raw-zip.ts';
import { expectSaid } from '../../../support/said-problem.ts';

const sha256 = (bytes: Buffer | string) => createHash('sha256').update(bytes).digest('hex');
const source = { name: 'sources/fair-2026.yaml', content: fairSource };
const content = Buffer.from('%PDF-1.7 a slip');
const usual = slipOfFair(content);
const slipEntry: RawEntry = { name: `attachments/${usual.key}`, content };

/** A pack of one source whose manifest says this of the files beside it, with these entries of them. */
function packSaying(attachments: Readonly<Record<string, unknown>> | undefined, entries: readonly RawEntry[]): Buffer {
  const files = { [source.name]: sha256(source.content) };
  const manifest = JSON.stringify({ format: 1, ...description, files, attachments });
  return rawZip([{ name: 'manifest.json', content: manifest }, source, ...entries]);
}
const saying = (changed: Partial<Record<keyof PackSlip, unknown>>) => ({
  [usual.key]: { ...usual.attachments[usual.key], ...changed },
});
/** Of so many files, each another. */
const many = (count: number) =>
  Array.from({ length: count }, (_, at): RawEntry => ({ name: `attachments/${sha256(String(at))}`, content: 'x' }));

async function refusalOf(zip: Buffer): Promise<Problem> {
  const read = await readPack(zip);
  if (read.ok) throw new Error('The pack was read.');
  return read.error.details?.['problem'] as Problem;
}

describe('files beside the figures of a pack', () => {
  it('of any kind and name that can be saved are read to the byte, and nothing else is unpacked for one', async () => {
    const noise = Buffer.from(Array.from({ length: 70_000 }, (_, at) => (at * 7919) % 256));
    const blank = Buffer.alloc(1_000_000);
    for (const [bytes, name] of [
      [content, 'slip.pdf'],
      [noise, '学费单 2026.jpg'],
      [blank, 'Квитанция (осень).bmp'],
      [Buffer.from('MZ'), 'setup.exe'],
    ] as const) {
      const slip = slipOfFair(bytes, name);
      const texts = new Map([[source.name, Buffer.from(source.content)]]);
      const { zip } = await packOf({ ...description, attachments: slip.attachments }, texts, slip.contents);
      expect(await readPack(zip)).toMatchObject({ ok: true, value: { manifest: { attachments: slip.attachments } } });
      expect(await readSlips(zip, slip.key)).toEqual({
        ok: true,
        value: { attachments: slip.attachments, bytes },
      });
    }
  });

  it('may be packed by hand in a folder with its description', async () => {
    const told = JSON.stringify({ ...description, attachments: usual.attachments });
    const entries = [{ name: 'pack.json', content: told }, source, slipEntry];
    const zip = rawZip(entries.map((entry) => ({ ...entry, name: `fair/${String(entry.name)}` })));
    expect(await readSlips(zip, usual.key)).toMatchObject({ ok: true, value: { bytes: content } });
    expect((await readPack(zip)).ok).toBe(true);
  });

  it.each([
    '../slip.pdf',
    'a/b.pdf',
    'a\\b.pdf',
    'C:slip.pdf',
    'slip\u0000.pdf',
    'slip\n.pdf',
    '\u202Efdp.exe',
    'sl\u200Bip.pdf',
    'CON.pdf',
    '..',
    '',
    ' slip.pdf',
    `${'x'.repeat(300)}.pdf`,
  ])('are refused under the name %j, and it is said what a name is', async (name) => {
    const problem = await refusalOf(packSaying(saying({ name }), [slipEntry]));
    expect(problem).toMatchObject({
      code: 'refused.manifest',
      why: { code: 'form.value', at: `attachments.${usual.key}.name`, asks: [{ ask: 'slipName' }] },
    });
  });

  it.each<[string, Buffer, Problem['code']]>([
    ['that the manifest does not name', packSaying(undefined, [slipEntry]), 'refused.notInManifest'],
    ['more than it names', packSaying(saying({}), [slipEntry, ...many(1)]), 'refused.notInManifest'],
    ['fewer than it names', packSaying(saying({}), []), 'refused.notThere'],
    ['larger than it says', packSaying(saying({ size: 3 }), [slipEntry]), 'refused.slipSize'],
    ['smaller than it says', packSaying(saying({ size: 300 }), [slipEntry]), 'refused.slipSize'],
    ['of another SHA-256', packSaying(saying({}), [{ ...slipEntry, content: '%PDF-1.7 a lie!' }]), 'refused.changed'],
    [
      'of a source that is not there',
      packSaying(saying({ sources: ['star-tables'] }), [slipEntry]),
      'refused.slipSource',
    ],
    ['of no source', packSaying(saying({ sources: [] }), [slipEntry]), 'refused.manifest'],
    [
      'said to be larger than one may be',
      packSaying(saying({ size: largestAttachment + 1 }), [slipEntry]),
      'refused.manifest',
    ],
    [
      'beside the folder',
      packSaying(saying({}), [{ name: `attachments/x/${usual.key}`, content }]),
      'refused.noFileOfPack',
    ],
    ['by their own name', packSaying(saying({}), [{ name: 'attachments/slip.pdf', content }]), 'refused.noFileOfPack'],
    ['twice', packSaying(saying({}), [slipEntry, slipEntry]), 'refused.twice'],
  ])('are refused %s, in every language', async (_, zip, code) => {
    const problem = await refusalOf(zip);
    expect(problem.code).toBe(code);
    expectSaid(problem);
  });

  it('are refused by what the zip says of them, before any is unpacked', async () => {
    // None of these could be unpacked: what is refused first is what was looked at first.
    const damaged = (name: string, size: number): RawEntry => ({
      name,
      size,
      packed: Buffer.from([0xff]),
      packedSize: 1,
    });
    const names = many(12).map(({ name }) => String(name));
    const each = Math.ceil(mostAttachedBytes / 10);
    for (const [entries, code] of [
      [[damaged(names[0] ?? '', largestAttachment + 1)], 'refused.largeFile'],
      [names.map((name) => damaged(name, each)), 'refused.largeSlips'],
      [[damaged(names[0] ?? '', largestAttachment)], 'refused.grows'],
      [many(mostSlips + 1), 'refused.manySlips'],
    ] as const) {
      const problem = await refusalOf(packSaying(saying({}), entries));
      expect(problem.code).toBe(code);
      expectSaid(problem);
    }
  });
});
