import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { packLimits } from '../../../../src/compiler/packs/manifest.ts';
import { readPack } from '../../../../src/compiler/packs/read-pack.ts';
import { packFolder } from '../../../../src/compiler/packs/write-pack.ts';
import { makePack } from '../../../../src/compiler/pack-command.ts';
import { capturedTerminal } from '../../../support/captured-terminal.ts';
import { fixtureSources, temporaryFolder } from '../../../support/fixture-reference.ts';
import { fairSlip } from '../../../support/fair-slip.ts';
import { additions, description, fairSource, songhua } from '../../../support/packs.ts';

/** A folder with a pack in the making. */
function folderOf(files: Readonly<Record<string, string>>): string {
  const folder = temporaryFolder();
  for (const [name, text] of Object.entries({
    'pack.json': JSON.stringify(description),
    [songhua]: additions,
    'sources/fair-2026.yaml': fairSource,
    ...files,
  })) {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}
/** As a program of its own, for what goes well and what does not; the others do the same in here, where the modules are read already. */
const packAsProgram = (folder: string, out: string) =>
  spawnSync(process.execPath, ['src/compiler/pack.ts', '--sources', fixtureSources, folder, out], {
    encoding: 'utf8',
    cwd: join(import.meta.dirname, '../../../..'),
  });
async function pack(...args: readonly string[]) {
  const { terminal, printed } = capturedTerminal();
  return { status: await makePack(args, terminal), ...printed() };
}

describe('making a pack of a folder', () => {
  it('gives the same bytes for the same folder, and they read back as what went in', async () => {
    const [one, other] = [await packFolder(folderOf({})), await packFolder(folderOf({ 'README.txt': 'not packed' }))];
    if (!one.ok || !other.ok) throw new Error('not packed');
    expect(one.value.zip.equals(other.value.zip)).toBe(true);
    const read = await readPack(one.value.zip);
    if (!read.ok) throw new Error(read.error.message);
    expect(read.value.manifest).toMatchObject({ ...description, format: 1 });
    expect([...read.value.texts]).toEqual([
      [songhua, additions],
      ['sources/fair-2026.yaml', fairSource],
    ]);
  });

  it('tells its size beside the most that such a pack may have, which files beside figures make more', async () => {
    const out = join(temporaryFolder(), 'out.almanac-pack');
    const told = async (files: Readonly<Record<string, string>>) =>
      (await pack('--sources', fixtureSources, folderOf(files), out)).stdout;
    expect(await told({})).toContain(` of ${packLimits.zip} bytes in ${out}.`);
    const { attachments, contents, key } = fairSlip;
    const withSlip = {
      'pack.json': JSON.stringify({ ...description, attachments }),
      [`attachments/${key}`]: String(contents.get(key)),
    };
    expect(await told(withSlip)).toContain(` of ${packLimits.whole} bytes in ${out}.`);
  });

  it.each<[string, Record<string, string>, RegExp]>([
    ['a description that lacks something, by line', { 'pack.json': '{"id":"a"}' }, /pack\.json:1: .*`?version/],
    [
      'a description with a wrong id, by line',
      { 'pack.json': JSON.stringify({ ...description, id: 'No Id' }, null, 2) },
      /pack\.json:2: /,
    ],
    [
      'a description that is no JSON, by line',
      { 'pack.json': '{\n  "id": "a",\n  version\n}' },
      /pack\.json:3: This is not JSON/,
    ],
    ['a file that does not belong', { 'institutions/Notes.txt': 'x' }, /institutions\/Notes\.txt is no source file/],
  ])('names %s', async (_, files, message) => {
    const made = await packFolder(folderOf(files));
    expect(made.ok ? '' : made.error.message).toMatch(message);
  });

  it('says so where there is no description, or nothing to pack', async () => {
    expect(await packFolder(temporaryFolder())).toMatchObject({
      ok: false,
      error: { code: 'invalid-input', message: expect.stringContaining('pack.json') as string },
    });
    const empty = temporaryFolder();
    writeFileSync(join(empty, 'pack.json'), JSON.stringify(description));
    expect(await packFolder(empty)).toMatchObject({
      ok: false,
      error: { message: expect.stringContaining('has no source files') as string },
    });
  });
});

describe('npm run pack', () => {
  it('writes the pack and tells where it disagrees with the edition, with file and line', () => {
    const out = join(temporaryFolder(), 'out.zip');
    const folder = folderOf({});
    const { status, stdout, stderr } = packAsProgram(folder, out);
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toContain(
      `${folder}/${songhua}:2: Songhua Medical University, students-total: the edition says 12000 people 2024; 11000 people 2020; 13500 people 2023; the pack says 12500 people 2024.`,
    );
    expect(stdout).toContain(
      'river-figures 1: 3 facts on 1 entities from 2 sources, 2 of them otherwise than edition 2026.11;',
    );
    expect(readFileSync(out).subarray(0, 2).toString()).toBe('PK');
  });

  it('writes nothing where there are mistakes, and names each by file and line', () => {
    const out = join(temporaryFolder(), 'out.zip');
    const folder = folderOf({ [songhua]: 'claims:\n  - { property: student-total, value: 1, source: fair-2026 }\n' });
    const { status, stderr } = packAsProgram(folder, out);
    expect(status).toBe(1);
    expect(stderr).toContain(`${folder}/${songhua}:2: There is no property \`student-total\`.`);
    expect(existsSync(out)).toBe(false);
  });

  it('names every other mistake so as well: rules, listings, results, ranges, days and currencies', async () => {
    const three = '{ en: A list, zh: 名单, ru: Список }';
    const folder = folderOf({
      [songhua]: `claims:
  - { property: living-cost, value: 2000-600, unit: CNY, source: fair-2026 }
  - { property: application-deadline, value: 2027-02-30, source: fair-2026 }
  - { property: accommodation-fee, value: 100, unit: PKR, source: fair-2026 }
`,
      'registers/moon-register.yaml': `title: ${three}
country: NP
body: ${three}
purpose: teaching
complete: partly
source: fair-2026
listings:
  - { school: moon-university, source: fair-2026 }
`,
      'rules/nepal.yaml': `country: NP
rules:
  - slug: patience
    body: ${three}
    topic: length
    text: ${three}
    condition: patience >= 54 months
    source: fair-2026
`,
      'results/moon-exam.yaml': `exam: MOON
title: ${three}
country: NP
body: ${three}
from_year: 2025
to_year: 2025
source: fair-2026
results:
  - { candidates: 30, passed: 100 }
`,
    });
    const { status, stderr } = await pack('--sources', fixtureSources, folder, join(temporaryFolder(), 'out.zip'));
    expect(status).toBe(1);
    for (const [at, what] of [
      [`${songhua}:2`, /2000/],
      [`${songhua}:3`, /calendar has no 2027-02-30/],
      [`${songhua}:4`, /no rate for `PKR`/],
      ['registers/moon-register.yaml:8', /no school `moon-university`/],
      ['rules/nepal.yaml:7', /no property that counts: `patience`/],
      ['results/moon-exam.yaml:9', /More passed \(100\) than sat \(30\)/],
    ] as const) {
      const told = stderr.split('\n').find((line) => line.startsWith(`${folder}/${at}: `));
      expect(told, `${at} in\n${stderr}`).toMatch(what);
      expect(told, 'what is wrong, and what to do').toMatch(/\. \S.*\.$/);
    }
    expect(stderr).toContain('6 mistakes; no pack was written.');
  });

  it('says what is wrong with a folder that is not there, a description with a mistake, a place that cannot be written, and too few words', async () => {
    const out = join(temporaryFolder(), 'out.zip');
    const told = async (folder: string, target = out) => {
      const { status, stdout, stderr } = await pack('--sources', fixtureSources, folder, target);
      expect([status, stdout]).toEqual([1, '']);
      expect(stderr).not.toMatch(/^\s+at /m);
      return stderr;
    };
    expect(await told('/nowhere/at/all')).toContain('There is no folder /nowhere/at/all.');
    const folder = folderOf({ 'pack.json': JSON.stringify({ ...description, date: 'soon' }, null, 2) });
    expect(await told(folder)).toMatch(/pack\.json:6: /);
    expect(existsSync(out)).toBe(false);
    expect(await told(folderOf({}), join(temporaryFolder(), 'none', 'out.zip'))).toContain(
      'The pack could not be written: ',
    );
    const { status, stderr } = await pack(folder);
    expect([status, stderr.trim()]).toEqual([1, 'Write: npm run pack -- FOLDER OUT.almanac-pack']);
  });
});
