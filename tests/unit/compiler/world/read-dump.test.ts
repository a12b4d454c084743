import { createWriteStream } from 'node:fs';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ZipFile } from 'yazl';
import { splitItems } from '../../../../src/compiler/world/json-items.ts';
import { readDump } from '../../../../src/compiler/world/read-dump.ts';
import type { WorldRecord } from '../../../../src/compiler/world/world-record.ts';
import { temporaryFolder } from '../../../support/fixture-reference.ts';
import { dumpFile, rorRecord, rorRecord1 } from '../../../support/world-dump.ts';

async function recordsOf(content: unknown, name?: string): Promise<readonly WorldRecord[]> {
  const records: WorldRecord[] = [];
  await readDump(dumpFile(content, name), (record) => records.push(record));
  return records;
}

const volga = rorRecord(
  '03yrm5c26',
  [
    { value: 'Поволжский технический университет', lang: 'ru' },
    { value: 'Volga Technical University', lang: 'en' },
    { value: '伏尔加理工大学', lang: 'zh' },
    { value: 'VTU', types: ['acronym'] },
    { value: 'Volga Tech', types: ['alias'] },
  ],
  {
    site: 'https://www.volgatech.example/en/',
    domains: ['volgatech.example', 'vtu.example'],
    external_ids: [
      { type: 'grid', all: ['grid.440592.e'], preferred: 'grid.440592.e' },
      { type: 'wikidata', all: ['Q200601'], preferred: null },
    ],
    relationships: [
      { type: 'parent', label: 'x', id: 'https://ror.org/01q1z8k08' },
      { type: 'child', label: 'y', id: 'https://ror.org/02q1z8k08' },
    ],
  },
);

describe('a dump of ROR', () => {
  it('is read with names in each language, codes, place and parents', async () => {
    expect(await recordsOf([volga])).toEqual([
      {
        id: '03yrm5c26',
        isActive: true,
        isEducation: true,
        types: ['education'],
        established: 1930,
        names: [
          { value: 'Поволжский технический университет', lang: 'ru', kind: 'native' },
          { value: 'Volga Technical University', lang: 'en', kind: 'official' },
          { value: '伏尔加理工大学', lang: 'zh-Hans', kind: 'native' },
          { value: 'VTU', lang: 'en', kind: 'acronym' },
          { value: 'Volga Tech', lang: 'en', kind: 'alias' },
        ],
        website: 'https://www.volgatech.example/en/',
        domains: ['volgatech.example', 'vtu.example'],
        place: { country: 'RU', region: 'Samara Oblast', city: 'Samara', latitude: 53.2, longitude: 50.15 },
        wikidata: 'Q200601',
        grid: 'grid.440592.e',
        parents: ['01q1z8k08'],
        parts: ['02q1z8k08'],
        successors: [],
      },
    ]);
  });

  it('is read in schema 1 to the same', async () => {
    const old = rorRecord1('03yrm5c26', 'Volga Technical University', {
      links: ['https://www.volgatech.example/en/'],
      labels: [{ label: 'Поволжский технический университет', iso639: 'ru' }],
      acronyms: ['VTU'],
      aliases: ['Volga Tech'],
      relationships: [{ label: 'x', type: 'Parent', id: 'https://ror.org/01q1z8k08' }],
      external_ids: {
        GRID: { preferred: 'grid.440592.e', all: 'grid.440592.e' },
        Wikidata: { preferred: null, all: ['Q200601'] },
      },
    });
    const [record] = await recordsOf([old]);
    expect(record).toMatchObject({
      isEducation: true,
      names: [
        { value: 'Volga Technical University', lang: 'en', kind: 'official' },
        { value: 'Поволжский технический университет', lang: 'ru', kind: 'native' },
        { value: 'Volga Tech', lang: 'en', kind: 'alias' },
        { value: 'VTU', lang: 'en', kind: 'acronym' },
      ],
      domains: ['volgatech.example'],
      place: { country: 'RU', city: 'Samara', latitude: 53.2 },
      wikidata: 'Q200601',
      grid: 'grid.440592.e',
      parents: ['01q1z8k08'],
    });
  });

  it('is taken packed, from among what lies beside it in ROR’s zip', async () => {
    expect(await recordsOf(gzipSync(JSON.stringify([volga])), 'x.json.gz')).toHaveLength(1);
    const file = path.join(temporaryFolder(), 'v1.58-ror-data.zip');
    const zip = new ZipFile();
    zip.addBuffer(Buffer.from('id,name\n'), 'v1.58-ror-data.csv');
    zip.addBuffer(Buffer.from(JSON.stringify([rorRecord1('02q1z8k08', 'Old')])), 'v1.58-ror-data.json');
    zip.addBuffer(Buffer.from(JSON.stringify([volga])), 'v1.58-ror-data_schema_v2.json');
    zip.end();
    await pipeline(zip.outputStream, createWriteStream(file));
    const ids: string[] = [];
    await readDump(file, ({ id }) => ids.push(id));
    expect(ids).toEqual(['03yrm5c26']);
  });

  it('says what was left out of names, by the number of the record', async () => {
    const file = dumpFile([
      volga,
      rorRecord('02q1z8k08', [{ value: '\u202eCity\u202c University\u200e\u0007', lang: 'en' }]),
      rorRecord('04q1z8k08', [{ value: 'विश्\u200dवविद्यालय', lang: 'hi' }]),
    ]);
    const names: string[] = [];
    expect(await readDump(file, (record) => names.push(record.names[0]?.value ?? ''))).toEqual({
      records: 3,
      turned: [2],
    });
    expect(names.slice(1)).toEqual(['City University', 'विश्\u200dवविद्यालय']);
  });

  it('sets no more marks on a letter than a script does', async () => {
    const names: string[] = [];
    const file = dumpFile([volga, rorRecord('02q1z8k08', [{ value: `Cityq${'\u0323'.repeat(99)} ་རྒྱུ ชั่้`, lang: 'en' }])]);
    await readDump(file, (record) => names.push(record.names[0]?.value ?? ''));
    expect(names[1]).toBe(`Cityq${'\u0323'.repeat(8)} ་རྒྱུ ชั่้`.normalize('NFC'));
  });

  const named = (value: string) => rorRecord('02q1z8k08', [value]);
  const at = (lat: number, lng: number) =>
    rorRecord('02q1z8k08', ['Far University'], {
      locations: [{ geonames_details: { name: 'X', lat, lng, country_code: 'RU' } }],
    });
  const whole = JSON.stringify([volga, named('A University')], null, 2);
  it.each<[string, unknown, RegExp]>([
    ['nothing', '', /empty/],
    ['no JSON', 'id,name\n1,x', /no dump of ROR/],
    ['an object', { items: [volga] }, /no dump of ROR/],
    ['an empty list', [], /no record/],
    ['a list of other things', [1, 2], /Record 1 is no JSON object/],
    ['a list of others’ records', [{ id: 1, title: 'x' }], /Record 1 has no names/],
    ['a cut file', whole.slice(0, -40), /cut short within record 2/],
    ['a file cut between records', whole.slice(0, whole.indexOf('},\n  {') + 2), /cut short after record 1/],
    ['a file with something after its end', `${whole}]`, /follows the end/],
    ['a cut zip', Buffer.concat([Buffer.from('PK\u0003\u0004'), Buffer.alloc(300)]), /cut short or damaged/],
    ['a cut gzip', gzipSync(whole).subarray(0, 60), /cut short or damaged/],
    ['a record that is no JSON', `[${JSON.stringify(volga)}, {"id": nothing}]`, /Record 2 is no JSON/],
    [
      'bytes that are no text',
      Buffer.concat([Buffer.from('[{"id":"'), Buffer.from([0xc3, 0x28]), Buffer.from('"}]')]),
      /Record 1 is not written in UTF-8/,
    ],
    ['another schema', [{ ...volga, admin: { last_modified: { schema_version: '3.0' } } }], /Record 1 .* schema "3.0"/],
    ['no id of ROR’s', [volga, { ...named('A'), id: 'https://example.org/1' }], /Record 2 .*ror\.org/],
    ['no names', [{ ...volga, names: [] }], /Record 1 .*names/],
    ['a name of nothing', [named('\u200e')], /Record 1 .* no name/],
    ['a name of 10,000 characters', [volga, named('a'.repeat(10_000))], /Record 2 .* 10,000 characters/],
    ['markup', [volga, named('<script>alert(1)</script> University')], /Record 2 .* markup/],
    ['an image', [named('A <img src=x onerror=alert(1)')], /Record 1 .* markup/],
    ['the same id twice', [volga, named('A'), volga], /Records 1 and 3 have the same id/],
    ['a place north of the pole', [volga, at(91, 0)], /Record 2 .*lat: lies outside the world/],
    ['a place beyond the last meridian', [at(0, 180.5)], /Record 1 .*lng: lies outside the world/],
    ['no country there is', [rorRecord('02q1z8k08', ['A'], { country: 'ZZ' })], /Record 1 .*ISO 3166/],
    ['a record of 2 MB', [volga, { ...named('A'), more: 'x'.repeat(2_000_000) }], /Record 2 is longer/],
    ['a record that is nested without end', `[{"id":${'['.repeat(1_100_000)}`, /Record 1 is longer/],
  ])('is refused as %s, by the number of the record', async (_, content, message) => {
    await expect(recordsOf(content)).rejects.toThrow(message);
  });
});

/** Blanks without end in an archive of some kilobytes. */
async function bombOf(bytes: number): Promise<string> {
  const file = path.join(temporaryFolder(), 'ror-data.zip');
  const zip = new ZipFile();
  zip.addBuffer(Buffer.concat([Buffer.from('['), Buffer.alloc(bytes, ' '), Buffer.from(']')]), 'v1-ror-data.json');
  zip.end();
  await pipeline(zip.outputStream, createWriteStream(file));
  return file;
}

describe('an archive that unpacks to more than any dump', () => {
  it.each([
    ['a zip', () => bombOf(3_000_000)],
    ['gzip', () => dumpFile(gzipSync(`[${' '.repeat(3_000_000)}]`), 'ror.json.gz')],
  ])('is refused as %s as soon as it is too much', async (_, make) => {
    const file = await make();
    let records = 0;
    await expect(readDump(file, () => records++, 2 * 1024 ** 2)).rejects.toThrow(
      'Unpacked it is larger than 2 MB; no dump of ROR is.',
    );
    expect(records).toBe(0);
  });
});

describe('a list as it comes', () => {
  it('is parted alike wherever its bytes are cut', () => {
    const value = fc.array(
      fc.dictionary(
        fc.string(),
        fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('\\"}', '[{', ']"'), fc.array(fc.integer())),
      ),
      { minLength: 1, maxLength: 5 },
    );
    fc.assert(
      fc.property(value, fc.integer({ min: 1, max: 9 }), fc.boolean(), (list, size, pretty) => {
        const bytes = Buffer.from(JSON.stringify(list, null, pretty ? 2 : 0));
        const found: unknown[] = [];
        const items = splitItems((text) => found.push(JSON.parse(text)));
        for (let at = 0; at < bytes.length; at += size) items.push(bytes.subarray(at, at + size));
        items.end();
        expect(found).toEqual(list);
      }),
      { numRuns: 60 },
    );
  });
});
