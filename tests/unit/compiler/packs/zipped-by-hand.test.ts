import { describe, expect, it } from 'vitest';
import { readPack } from '../../../../src/compiler/packs/read-pack.ts';
import { packFolder } from '../../../../src/compiler/packs/write-pack.ts';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '../../../support/fixture-reference.ts';
import { entriesOf } from '../../../support/hostile-packs.ts';
import { additions, description, fairSource, songhua, usualFiles } from '../../../support/packs.ts';
import { rawZip, type RawEntry } from '../../../support/raw-zip.ts';

const byteOrderMark = '\uFEFF';
const folder = (name: string): RawEntry => ({
  name: `${name}/`,
  content: '',
  method: 0,
  attributes: 0o040755 * 0x10000,
});
const windowsFolder = (name: string): RawEntry => ({ name: `${name}/`, content: '', method: 0, attributes: 0x10 });
const within = (name: string, entries: readonly RawEntry[]): readonly RawEntry[] =>
  entries.map((entry) => ({ ...entry, name: `${name}/${String(entry.name)}` }));
const marked = (entries: readonly RawEntry[], name: string): readonly RawEntry[] =>
  entries.map((entry) =>
    entry.name === name ? { ...entry, content: `${byteOrderMark}${String(entry.content)}` } : entry,
  );
const described: readonly RawEntry[] = [
  { name: 'pack.json', content: JSON.stringify(description) },
  ...Object.entries(usualFiles).map(([name, content]) => ({ name, content })),
];

const zips: Readonly<Record<string, readonly [readonly RawEntry[], readonly string[]]>> = {
  'folders of their own': [[folder('institutions'), folder('sources'), ...entriesOf()], []],
  'folders as Windows writes them': [[windowsFolder('institutions'), windowsFolder('sources'), ...entriesOf()], []],
  'a folder around all of it': [within('Fair figures (2)', [folder('institutions'), ...entriesOf()]), []],
  'what a Mac leaves': [
    [
      ...within('река', entriesOf()),
      folder('__MACOSX'),
      { name: 'река/.DS_Store', content: 'x' },
      { name: '__MACOSX/река/._manifest.json', content: 'x' },
    ],
    ['река/.DS_Store', '__MACOSX/река/._manifest.json'],
  ],
  'what Windows leaves': [
    [...entriesOf(), { name: 'institutions/Thumbs.db', content: 'x' }, { name: 'desktop.ini', content: 'x' }],
    ['institutions/Thumbs.db', 'desktop.ini'],
  ],
  'backslashes, as Windows PowerShell writes folders': [
    within('Fair figures', entriesOf()).map((entry) => ({ ...entry, name: String(entry.name).replaceAll('/', '\\') })),
    [],
  ],
  'what other systems leave': [
    [
      ...entriesOf(),
      { name: 'institutions/Icon\r', content: 'x' },
      { name: 'sources/.directory', content: 'x' },
      { name: '.Trash-1000/info/a.yaml.trashinfo', content: 'x' },
      { name: '@eaDir/manifest.json@SynoEAStream', content: 'x' },
    ],
    [
      'institutions/Icon\r',
      'sources/.directory',
      '.Trash-1000/info/a.yaml.trashinfo',
      '@eaDir/manifest.json@SynoEAStream',
    ],
  ],
  'a manifest with a byte order mark': [marked(entriesOf(), 'manifest.json'), []],
  'its description too': [[...entriesOf(), { name: 'pack.json', content: '{}' }], []],
  'its description alone': [described, []],
  'its description alone, in a folder, with a byte order mark': [within('fair', marked(described, 'pack.json')), []],
};

describe('a pack that was zipped by hand', () => {
  it.each(Object.entries(zips))('is taken with %s, and what is no part of it named', async (_what, [entries, left]) => {
    const read = await readPack(rawZip(entries));
    if (!read.ok) throw new Error(read.error.message);
    expect(read.value.manifest).toMatchObject(description);
    expect([...read.value.texts.keys()]).toContain(songhua);
    expect(read.value.leftOut).toEqual(left);
  });

  it.each<[string, readonly RawEntry[]]>([
    ['something else of a person’s', [...entriesOf(), { name: 'notes.txt', content: 'x' }]],
    ['two folders side by side', [...within('one', entriesOf()), ...within('two', entriesOf())]],
    ['a folder within a folder', within('one', within('two', entriesOf()))],
    [
      'one file twice, with a slash and a backslash',
      [...entriesOf(), { name: songhua.replaceAll('/', '\\'), content: additions }],
    ],
    ['a way upwards in backslashes', [...entriesOf(), { name: '..\\evil.yaml', content: 'x' }]],
    ['one file twice, by way of its folder', [...entriesOf(), { name: 'x/manifest.json', content: '{}' }]],
  ])('is refused with %s', async (_what, entries) => {
    expect((await readPack(rawZip(entries))).ok).toBe(false);
  });
});

it('a folder whose pack.json begins with a byte order mark makes a pack', async () => {
  const place = temporaryFolder();
  for (const [name, text] of Object.entries({
    'pack.json': `${byteOrderMark}${JSON.stringify(description)}`,
    [songhua]: additions,
    'sources/fair-2026.yaml': fairSource,
  })) {
    mkdirSync(join(place, name, '..'), { recursive: true });
    writeFileSync(join(place, name), text);
  }
  expect((await packFolder(place)).ok).toBe(true);
});
