import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { icnsFile, icoFile } from '../../../scripts/icon-files.ts';

const folder = join(import.meta.dirname, '..', '..', '..', 'resources', 'icons');
/** The width that a PNG says it has. */
const widthOf = (png: Uint8Array): number => Buffer.from(png).readUInt32BE(16);

it('keeps an icon of Windows whose directory says what stands there', () => {
  const ico = readFileSync(join(folder, 'icon.ico'));
  expect([ico.readUInt16LE(2), ico.readUInt16LE(4)]).toEqual([1, 7]);
  for (let at = 0; at < 7; at++) {
    const entry = 6 + 16 * at;
    const [length, offset] = [ico.readUInt32LE(entry + 8), ico.readUInt32LE(entry + 12)];
    expect(widthOf(ico.subarray(offset, offset + length)) % 256).toBe(ico.readUInt8(entry));
    if (at === 6) expect(offset + length).toBe(ico.length);
  }
});

it('keeps an icon of macOS whose chunks add up, each of the size its name stands for', () => {
  const icns = readFileSync(join(folder, 'icon.icns'));
  expect(icns.toString('latin1', 0, 4)).toBe('icns');
  expect(icns.readUInt32BE(4)).toBe(icns.length);
  const widths: Record<string, number> = {};
  for (let at = 8; at < icns.length; at += icns.readUInt32BE(at + 4))
    widths[icns.toString('latin1', at, at + 4)] = widthOf(icns.subarray(at + 8));
  expect(widths).toEqual({
    icp4: 16,
    icp5: 32,
    ic07: 128,
    ic08: 256,
    ic09: 512,
    ic10: 1024,
    ic11: 32,
    ic12: 64,
    ic13: 256,
    ic14: 512,
  });
});

it('makes none where a size is missing', () => {
  expect(() => icoFile(new Map())).toThrow(/16 pixels/);
  expect(() => icnsFile(new Map())).toThrow(/16 pixels/);
});
