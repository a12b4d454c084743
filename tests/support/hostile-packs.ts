import { createHash } from 'node:crypto';
import { deflateRawSync } from 'node:zlib';
import { description, usualFiles, songhua } from './packs.ts';
import { rawZip, type RawEntry } from './raw-zip.ts';

const sha256 = (content: Buffer | string) => createHash('sha256').update(content).digest('hex');

/** The entries of a sound pack of these files. */
export function entriesOf(
  files: Readonly<Record<string, string | Buffer>> = usualFiles,
  manifest: Readonly<Record<string, unknown>> = {},
): RawEntry[] {
  const value = {
    format: 1,
    ...description,
    files: Object.fromEntries(Object.entries(files).map(([name, content]) => [name, sha256(content)])),
    ...manifest,
  };
  return [
    { name: 'manifest.json', content: JSON.stringify(value) },
    ...Object.entries(files).map(([name, content]) => ({ name, content })),
  ];
}

/** A sound pack with one entry more, which its manifest names too if it can. */
const withEntry = (entry: RawEntry): Buffer =>
  rawZip([
    ...entriesOf(
      { ...usualFiles },
      {
        files: {
          ...Object.fromEntries(Object.entries(usualFiles).map(([name, text]) => [name, sha256(text)])),
          [String(entry.name)]: sha256(entry.content ?? ''),
        },
      },
    ),
    entry,
  ]);
const text = 'tier: listed\n';
const bent = (at: number, change: Partial<RawEntry>): Buffer =>
  rawZip(entriesOf().map((entry, index) => (index === at ? { ...entry, ...change } : entry)));
const withText = (content: string | Buffer, name = songhua): Buffer =>
  rawZip(entriesOf({ ...usualFiles, [name]: content }));
const manifestOf = (content: string): Buffer => rawZip([{ name: 'manifest.json', content }, ...entriesOf().slice(1)]);

const unicodePath = (name: string, path: string): Buffer => {
  const value = Buffer.concat([Buffer.from([1]), Buffer.alloc(4), Buffer.from(path)]);
  value.writeUInt32LE(Number(BigInt.asUintN(32, BigInt(crcOf(name)))), 1);
  return Buffer.concat([Buffer.from([0x75, 0x70, value.length & 255, value.length >> 8]), value]);
};
function crcOf(value: string): number {
  let crc = 0xffffffff;
  for (const byte of Buffer.from(value)) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return (crc ^ 0xffffffff) >>> 0;
}

const zeros = (length: number) => Buffer.alloc(length);
const many = (count: number): RawEntry[] =>
  Array.from({ length: count }, (_, at) => ({ name: `sources/source-${at}.yaml`, content: 'x', method: 0 }));
const overlapping = (): Buffer => {
  const entries = entriesOf();
  // The second file is said to begin where the first does, under a header that fits it.
  const first = 30 + 'manifest.json'.length + deflateRawSync(Buffer.from(entries[0]?.content ?? '')).length;
  return rawZip([
    ...entries.slice(0, 2),
    { ...(entries[2] as RawEntry), name: songhua.replace('songhua', 'soonhua'), localName: songhua, offset: first },
    ...entries.slice(3),
  ]);
};

/** Archives that a pack may not be, by what is wrong with them. */
export const hostilePacks: Readonly<Record<string, () => Buffer>> = {
  nothing: () => Buffer.alloc(0),
  text: () => Buffer.from('PK\u0003\u0004 is how a zip begins'),
  'only an end': () => rawZip([]),
  'a program before the zip': () => rawZip(entriesOf(), { prefix: '#!/bin/sh\n' }),
  'a path upwards': () => withEntry({ name: '../institutions/evil.yaml', content: text }),
  'a path upwards within': () => withEntry({ name: 'institutions/../../evil.yaml', content: text }),
  'an absolute path': () => withEntry({ name: '/tmp/almanac-evil.yaml', content: text }),
  'a drive': () => withEntry({ name: 'C:/Windows/evil.yaml', content: text }),
  'a drive without a slash': () => withEntry({ name: 'C:evil.yaml', content: text }),
  'a share': () => withEntry({ name: '//server/share/evil.yaml', content: text }),
  backslashes: () => withEntry({ name: 'institutions\\evil.yaml', content: text }),
  'backslashes upwards': () => withEntry({ name: '..\\..\\evil.yaml', content: text }),
  'a NUL in the name': () => withEntry({ name: 'institutions/evil\0.yaml', content: text }),
  'a line break in the name': () => withEntry({ name: 'institutions/evil\n.yaml', content: text }),
  'a reversed name': () => withEntry({ name: 'institutions/\u202Elmay.evil', content: text }),
  'bytes that are no text in the name': () => withEntry({ name: Buffer.from([0x69, 0xff, 0xfe, 0x2e]), content: text }),
  'a device': () => withEntry({ name: 'CON', content: text }),
  'a program': () => withEntry({ name: 'institutions/evil.exe', content: text }),
  'a folder that holds something': () => withEntry({ name: 'institutions/', content: text }),
  'a folder by attribute': () => withEntry({ name: 'institutions/evil.yaml', content: text, attributes: 0x10 }),
  'a link': () => withEntry({ name: 'institutions/evil.yaml', content: '/etc/passwd', attributes: 0o120777 * 0x10000 }),
  'a device by attribute': () =>
    withEntry({ name: 'institutions/evil.yaml', content: text, attributes: 0o060644 * 0x10000 }),
  'a deep path': () => withEntry({ name: `institutions/${'a/'.repeat(200)}b.yaml`, content: text }),
  'a long name': () => withEntry({ name: `institutions/${'a'.repeat(60_000)}.yaml`, content: text }),
  'a name by another field': () =>
    withEntry({
      name: 'institutions/good.yaml',
      content: text,
      extra: unicodePath('institutions/good.yaml', '../evil.yaml'),
    }),
  '__proto__ as a file': () => withEntry({ name: '__proto__', content: text }),
  '__proto__ as a school': () => withEntry({ name: 'institutions/__proto__.yaml', content: text }),
  'constructor as a folder': () => withEntry({ name: 'constructor/prototype.yaml', content: text }),
  'the same name twice': () => rawZip([...entriesOf(), entriesOf()[1] as RawEntry]),
  'two manifests': () => rawZip([...entriesOf(), entriesOf()[0] as RawEntry]),
  'names that differ by case': () => withEntry({ name: songhua.replace('songhua', 'Songhua'), content: text }),
  encryption: () => bent(1, { flags: 0x801 }),
  'strong encryption': () => bent(1, { flags: 0x841 }),
  'another method': () => bent(1, { method: 12 }),
  'an unknown method': () => bent(1, { method: 99 }),
  'a zip within': () => withEntry({ name: 'institutions/inner.yaml', content: rawZip(entriesOf()) }),
  'another name in its own header': () => bent(1, { localName: songhua.replace('songhua', 'sunghua') }),
  'a size too small': () => bent(1, { size: 10 }),
  'a size too large': () => bent(1, { size: 100_000 }),
  'a size of four gigabytes': () => bent(1, { size: 0xfffffffe }),
  'a packed size beyond the end': () => bent(1, { packedSize: 0x7fffffff }),
  'a size that is told elsewhere': () => bent(1, { size: 0xffffffff, packedSize: 0xffffffff }),
  'a false checksum': () => bent(1, { crc: 1 }),
  'noise for content': () =>
    bent(1, { packed: Buffer.from(Array.from({ length: 300 }, (_, at) => (at * 73 + 11) & 255)) }),
  'a beginning outside': () => bent(1, { offset: 0x7ffffff0 }),
  'a beginning within another': () => bent(1, { offset: 5 }),
  'files over one another': overlapping,
  'all files at one place': () => rawZip(entriesOf().map((entry) => ({ ...entry, offset: 0 }))),
  'a count too small': () => rawZip(entriesOf(), { count: 1 }),
  'a count too large': () => rawZip(entriesOf(), { count: 60_000 }),
  'a comment like an end': () => rawZip(entriesOf(), { comment: 'PK\u0005\u0006'.padEnd(60, '\0') }),
  'two thousand and one files': () => rawZip([...entriesOf(), ...many(2_001)]),
  'a bomb': () => withEntry({ name: 'institutions/bomb.yaml', content: zeros(1024 * 1024) }),
  'a bomb with a small size': () =>
    withEntry({
      name: 'institutions/bomb.yaml',
      content: 'x',
      packed: deflateRawSync(zeros(64 * 1024 * 1024)),
      size: 1000,
    }),
  'a bomb of many files': () =>
    rawZip([
      ...entriesOf(),
      ...Array.from({ length: 1_500 }, (_, at) => ({
        name: `sources/s-${at}.yaml`,
        content: 'abcdefgh'.repeat(20_000),
      })),
    ]),
  'a file too large': () => withEntry({ name: 'institutions/large.yaml', content: zeros(2 * 1024 * 1024) }),
  'a pack too large': () => withEntry({ name: 'institutions/large.yaml', method: 0, content: zeros(800 * 1024) }),

  'no manifest': () => rawZip(entriesOf().slice(1)),
  'nothing but a manifest': () => rawZip(entriesOf({})),
  'a manifest that is no JSON': () => manifestOf('{'),
  'a manifest of another kind': () => manifestOf('[]'),
  'a manifest that is null': () => manifestOf('null'),
  'a manifest that is nested deeply': () => manifestOf('['.repeat(100_000)),
  'a manifest with more': () => rawZip(entriesOf(usualFiles, { more: 1 })),
  'a manifest with __proto__': () =>
    manifestOf(
      `{"format":1,"__proto__":{"id":"evil"},"id":"a","version":"1","title":"t","publisher":"p","date":"2026","edition":"2026.11","files":{}}`,
    ),
  'a manifest whose files are __proto__': () =>
    manifestOf(
      JSON.stringify({ format: 1, ...description, files: 0 }).replace(
        '"files":0',
        `"files":{"__proto__":"${'0'.repeat(64)}"}`,
      ),
    ),
  'a manifest of another format': () => rawZip(entriesOf(usualFiles, { format: 2 })),
  'a manifest with a path for id': () => rawZip(entriesOf(usualFiles, { id: '../../evil' })),
  'a manifest with a long title': () => rawZip(entriesOf(usualFiles, { title: 'x'.repeat(100_000) })),
  'a manifest with another checksum': () =>
    rawZip(
      entriesOf(usualFiles, {
        files: Object.fromEntries(Object.keys(usualFiles).map((name) => [name, '0'.repeat(64)])),
      }),
    ),
  'a manifest that names more': () =>
    rawZip(
      entriesOf(usualFiles, {
        files: {
          ...Object.fromEntries(Object.entries(usualFiles).map(([name, content]) => [name, sha256(content)])),
          'institutions/missing.yaml': '0'.repeat(64),
        },
      }),
    ),
  'a file that no manifest names': () => rawZip([...entriesOf(), { name: 'institutions/extra.yaml', content: text }]),

  'a file that is no text': () => withText(Buffer.from([0xff, 0xfe, 0x00, 0x61])),
  'a file that is empty': () => withText(''),
  'a file that is no YAML': () => withText('a: [b: }'),
  'a file that is a list': () => withText('- a\n- b\n'),
  'a file nested deeply': () => withText('['.repeat(200_000)),
  'a file nested deeply in blocks': () =>
    withText(Array.from({ length: 900 }, (_, at) => `${' '.repeat(at)}a:\n`).join('')),
  'a file of names of names': () =>
    withText(
      `a: &a [x,x,x,x,x,x,x,x,x]\n${Array.from({ length: 20 }, (_, at) => `${String.fromCharCode(98 + at)}: &${String.fromCharCode(98 + at)} [${`*${String.fromCharCode(97 + at)},`.repeat(9)}]`).join('\n')}\n`,
    ),
  'a name without its thing': () => withText('claims: *nowhere\n'),
  'a thing that contains itself': () => withText('claims: &a [*a]\n'),
  'a file with a tag': () => withText('claims: !!js/function "function () { throw 1 }"\n'),
  'a file with __proto__': () => withText('__proto__: { polluted: true }\nclaims: []\n'),
  'places with __proto__': () => withText('__proto__:\n  regions: {}\n  cities: {}\n', 'places.yaml'),
  'a file with the same key twice': () => withText('claims: []\nclaims: []\n'),
  'a file with a thousand keys': () => withText(Array.from({ length: 1_000 }, (_, at) => `k${at}: 1`).join('\n')),
  'a file with a line of a million letters': () => withText(`claims: "${'x'.repeat(900_000)}"\n`),
  'a figure without an end': () =>
    withText(`claims:\n  - { property: students-total, value: 1e999, source: fair-2026 }\n`),
  'a figure that is no number': () =>
    withText(`claims:\n  - { property: students-total, value: .nan, source: fair-2026 }\n`),
  'a figure below zero': () => withText(`claims:\n  - { property: students-total, value: -5, source: fair-2026 }\n`),
  'a property that is none': () => withText(`claims:\n  - { property: constructor, value: 5, source: fair-2026 }\n`),
  'a source that is none': () => withText(`claims:\n  - { property: founded, value: 1926, source: hasOwnProperty }\n`),
  'a school without a name': () =>
    withText('tier: listed\nkind: university\nnames: []\nplace: { country: CN }\n', 'institutions/nameless.yaml'),
  'a school in the sea': () =>
    withText(
      `${usualFiles['institutions/upriver-medical-college.yaml']}`.replace(
        'city: Harbin }',
        'city: Harbin, latitude: 0, longitude: 0 }',
      ),
      'institutions/upriver-medical-college.yaml',
    ),
  'an alliance of nobody': () =>
    withText(
      'tier: listed\nkind: network\nnames: [{ value: Nobody, lang: en, kind: official }]\nmembers: [{ member: nobody, role: member, source: fair-2026 }]\n',
      'alliances/of-nobody.yaml',
    ),
  'a source of the edition, changed': () =>
    withText('title: x\npublisher: y\nkind: official\nlanguage: en\naccessed: 2026\n', 'sources/songhua-site.yaml'),
  'another official name': () =>
    withText('names: [{ value: Another University, lang: en, kind: official, source: fair-2026 }]\n'),
};
