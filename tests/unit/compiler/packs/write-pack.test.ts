import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readPack } from '../../../../src/compiler/packs/read-pack.ts';
import { packFolder } from '../../../../src/compiler/packs/write-pack.ts';
import { fixtureSources, temporaryFolder } from '../../../support/fixture-reference.ts';
import { additions, description, fairSource, songhua } from '../../../support/packs.ts';

/** A folder with a pack in the making. */
function folderOf(files: Readonly<Record<string, string>>): string {
  const folder = temporaryFolder();
  for (const [name, text] of Object.entries({ 'pack.json': JSON.stringify(description), [songhua]: additions, 'sources/fair-2026.yaml': fairSource, ...files })) {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}
const pack = (folder: string, out: string) => spawnSync(process.execPath, ['src/compiler/pack.ts', '--sources', fixtureSources, folder, out], { encoding: 'utf8', cwd: join(import.meta.dirname, '../../../..') });

describe('making a pack of a folder', () => {
  it('gives the same bytes for the same folder, and they read back as what went in', async () => {
    const [one, other] = [await packFolder(folderOf({})), await packFolder(folderOf({ 'README.txt': 'not packed' }))];
    if (!one.ok || !other.ok) throw new Error('not packed');
    expect(one.value.zip.equals(other.value.zip)).toBe(true);
    const read = await readPack(one.value.zip);
    if (!read.ok) throw new Error(read.error.message);
    expect(read.value.manifest).toMatchObject({ ...description, format: 1 });
    expect([...read.value.texts]).toEqual([[songhua, additions], ['sources/fair-2026.yaml', fairSource]]);
  });

  it.each<[string, Record<string, string>, RegExp]>([
    ['a description that lacks something', { 'pack.json': '{"id":"a"}' }, /pack\.json: version: .*title: .*publisher:/],
    ['a description that is no JSON', { 'pack.json': '{' }, /pack\.json is not JSON/],
    ['a file that does not belong', { 'institutions/Notes.txt': 'x' }, /institutions\/Notes\.txt is no source file/],
  ])('names %s', async (_, files, message) => {
    const made = await packFolder(folderOf(files));
    expect(made.ok ? '' : made.error.message).toMatch(message);
  });

  it('says so where there is no description, or nothing to pack', async () => {
    expect(await packFolder(temporaryFolder())).toMatchObject({ ok: false, error: { code: 'invalid-input', message: expect.stringContaining('pack.json') as string } });
    const empty = temporaryFolder();
    writeFileSync(join(empty, 'pack.json'), JSON.stringify(description));
    expect(await packFolder(empty)).toMatchObject({ ok: false, error: { message: expect.stringContaining('has no source files') as string } });
  });
});

describe('npm run pack', () => {
  it('writes the pack and tells where it disagrees with the edition, with file and line', () => {
    const out = join(temporaryFolder(), 'out.zip');
    const folder = folderOf({});
    const { status, stdout, stderr } = pack(folder, out);
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toContain(`${folder}/${songhua}:2: Songhua Medical University, students-total: the edition says 12000 people 2024; 11000 people 2020; 13500 people 2023; the pack says 12500 people 2024.`);
    expect(stdout).toContain('river-figures 1: 3 facts on 1 entities from 2 sources, 2 of them otherwise than edition 2026.11;');
    expect(readFileSync(out).subarray(0, 2).toString()).toBe('PK');
  });

  it('writes nothing where there are mistakes, and names each by file and line', () => {
    const out = join(temporaryFolder(), 'out.zip');
    const folder = folderOf({ [songhua]: 'claims:\n  - { property: student-total, value: 1, source: fair-2026 }\n' });
    const { status, stderr } = pack(folder, out);
    expect(status).toBe(1);
    expect(stderr).toContain(`${folder}/${songhua}:2: There is no property \`student-total\`.`);
    expect(existsSync(out)).toBe(false);
  });
});
