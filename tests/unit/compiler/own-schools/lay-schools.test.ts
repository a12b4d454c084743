import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { laySchools } from '../../../../src/compiler/own-schools/lay-schools.ts';
import type { OwnSchool } from '../../../../src/compiler/own-schools/own-school.ts';
import { compilePacks } from '../../../../src/compiler/packs/compile-packs.ts';
import { readPacks } from '../../../../src/compiler/packs/read-packs.ts';
import { withDerivedAgain } from '../../../../src/compiler/write/derived.ts';
import { slipKey, slipVariants } from '../../../../src/shared/reference-format/search-layout.ts';
import { blocksOfSlip, slipBucket } from '../../../../src/shared/reference-format/slip-buckets.ts';
import { decodeWords } from '../../../../src/shared/reference-format/word-blocks.ts';
import {
  compileFixture,
  fixtureSources,
  look,
  plainFixture,
  temporaryFolder,
} from '../../../support/fixture-reference.ts';
import { packOfTexts, usualFiles } from '../../../support/packs.ts';
import { rowsOf } from '../../../support/reference-rows.ts';

const source = {
  title: 'What I know myself',
  publisher: 'A counsellor',
  kind: 'own-knowledge',
  language: 'en',
  accessed: '2026-11-20',
};
const school = (slug: string, body: object = {}): OwnSchool => ({
  slug,
  source,
  body: {
    tier: 'listed',
    kind: 'medical-university',
    names: [
      { value: 'Kelvara Institute of Medicine', lang: 'en', kind: 'official' },
      { value: '凯尔瓦拉医学院', lang: 'zh-Hans', kind: 'official' },
      { value: 'Кельварский медицинский институт', lang: 'ru', kind: 'official' },
    ],
    place: { country: 'RU', region: 'Saratov Oblast', city: 'Saratov' },
    claims: [
      { property: 'website', value: 'https://kelvara.example/' },
      { property: 'students-total', value: 900, as_of: '2026' },
      { property: 'founded', value: 1961 },
    ],
    ...body,
  },
});
const called = (value: string) => [{ value, lang: 'en', kind: 'official' }];

/** The reference with the usual pack over it: a school that the edition does not have is in it. */
async function withPack(): Promise<string> {
  const target = join(temporaryFolder(), 'packed.db');
  const base = { folder: fixtureSources, hash: null };
  const read = await readPacks(base, [await packOfTexts(usualFiles)]);
  if (!read.ok) throw new Error(read.error.message);
  const compiled = compilePacks(base, read.value, target, {}, null);
  if (!compiled.ok) throw new Error(compiled.error.message);
  return target;
}

/** Lays schools over a copy of a reference, and over another after which search and Browse are compiled again. */
function laid(reference: string, schools: readonly OwnSchool[]) {
  const folder = temporaryFolder();
  const lay = (name: string, work: (db: Database.Database) => boolean) => {
    const file = join(folder, name);
    copyFileSync(reference, file);
    const db = new Database(file);
    try {
      return { file, isAdded: work(db) };
    } finally {
      db.close();
    }
  };
  const meta = { packs_key: 'a key' };
  const { file: added, isAdded } = lay('added.db', (db) => laySchools(db, schools, meta, true));
  const { file: again } = lay('again.db', (db) => {
    laySchools(db, schools, meta, false);
    return withDerivedAgain(db, () => false);
  });
  return { isAdded, added, again };
}

function expectSame(found: ReturnType<typeof rowsOf>, wanted: ReturnType<typeof rowsOf>, but: readonly string[] = []) {
  expect(Object.keys(found).sort()).toEqual(Object.keys(wanted).sort());
  for (const [table, rows] of Object.entries(wanted))
    if (!but.includes(table)) expect(found[table], table).toEqual(rows);
}

function expectSound(file: string): void {
  expect(look(file, (db) => [db.pragma('integrity_check', { simple: true }), db.pragma('foreign_key_check')])).toEqual([
    'ok',
    [],
  ]);
}

/** The words that slips may mean, and those of them that a slip does not lead to. */
function wordsOfSlips(file: string) {
  return look(file, (db) => {
    const blocks = db.prepare('SELECT block, words FROM search_word').all() as { block: number; words: string }[];
    const bucket = db.prepare<[number], Uint8Array>('SELECT slips FROM search_slip WHERE bucket = ?').pluck();
    const leadsTo = (variant: string, block: number) => {
      const key = slipKey(variant);
      return blocksOfSlip(bucket.get(slipBucket(key)) ?? new Uint8Array(), key).includes(block);
    };
    const words = blocks.flatMap(({ block, words: all }) => decodeWords(all).map((word) => ({ block, word })));
    return {
      all: words.map(({ word }) => word).sort(),
      missed: words.filter(({ word, block }) => [...slipVariants(word)].some((variant) => !leadsTo(variant, block))),
    };
  });
}

const kinds: readonly (readonly [string, readonly OwnSchool[]])[] = [
  ['one with names in three languages, a town, a site and figures', [school('kelvara')]],
  ['one of which a country is known', [school('kelvara', { place: { country: 'CN' }, names: called('Nera College') })]],
  ['one in a town of which the region is not told', [school('kelvara', { place: { country: 'RU', city: 'Saratov' } })]],
  [
    'one in a town where nothing else is',
    [school('kelvara', { place: { country: 'RU', region: 'Saratov Oblast', city: 'Engels' } })],
  ],
  [
    'one in a country where nothing else is, and another beside it',
    [
      school('kelvara', { place: { country: 'KZ', city: 'Алматы' } }),
      school('nera', { names: called('Nera College'), place: { country: 'KZ' } }),
    ],
  ],
  [
    'one with a programme',
    [
      school('kelvara', {
        programmes: [
          {
            slug: 'medicine',
            title: { en: 'Medicine by the river', zh: '河边医学', ru: 'Медицина у реки' },
            level: 'bachelor',
            language: 'en',
            claims: [{ property: 'tuition', value: 100, unit: 'USD', as_of: '2026' }],
          },
        ],
      }),
    ],
  ],
  [
    'several, of which two go by one name and one by that of a school of the edition',
    [
      school('kelvara'),
      school('kelvara-2'),
      school('songhua-2', { names: called('Songhua Medical University'), place: { country: 'CN', city: 'Harbin' } }),
    ],
  ],
  [
    'more than fit under one prefix',
    Array.from({ length: 20 }, (_, at) => school(`ufa-${at}`, { names: called(`Ufa${at} College`) })),
  ],
  ['one whose slug the edition has', [school('songhua-university')]],
  ['one that this program cannot read', [school('kelvara', { kind: 'castle' })]],
];

/** The kinds of which all schools fit into a reference as small as this one. */
const differing = 7;

describe('schools of the person’s own laid over a reference', () => {
  it.each(kinds)('give what compiling search and Browse again gives: %s', (_, schools) => {
    const { isAdded, added, again } = laid(plainFixture(), schools);
    expect(isAdded).toBe(true);
    expectSame(rowsOf(added), rowsOf(again));
    expectSound(added);
  });

  it('do so over a pack, in whatever order slips are kept', async () => {
    const { isAdded, added, again } = laid(
      await withPack(),
      kinds
        .slice(0, differing)
        .flatMap(([, schools], at) => schools.map((one) => ({ ...one, slug: `${one.slug}-${at}` }))),
    );
    expect(isAdded).toBe(true);
    expectSame(rowsOf(added), rowsOf(again), ['search_word', 'search_slip']);
    const [found, wanted] = [wordsOfSlips(added), wordsOfSlips(again)];
    expect(found.missed).toEqual([]);
    expect(wanted.missed).toEqual([]);
    expect(found.all).toEqual(wanted.all);
    expectSound(added);
  });

  const songhuaIn = (city: string) => ({
    file: 'institutions/songhua-university.yaml',
    find: 'place: { country: CN }',
    put: `place: { country: CN, city: ${city} }`,
  });
  const inHeilongjiang = (city: string) => [
    school('kelvara', { place: { country: 'CN', region: 'Heilongjiang', city } }),
  ];

  it.each<readonly [string, string, readonly OwnSchool[]]>([
    ['the region of another’s town is known already', compileFixture([songhuaIn('Harbin')]), inHeilongjiang('Harbin')],
    [
      'words that are called otherwise elsewhere come after a new town',
      compileFixture([
        { file: 'other-names.yaml', put: 'words:\n  Lwów: [Lviv, Lvov]\n  Breslau: [Wrocław]\nschools: {}\n' },
      ]),
      inHeilongjiang('Mudanjiang'),
    ],
  ])('do so where %s', (_, reference, schools) => {
    const { isAdded, added, again } = laid(reference, schools);
    expect(isAdded).toBe(true);
    expectSame(rowsOf(added), rowsOf(again));
    expectSound(added);
  });

  it('have search and Browse compiled again where one says in which region the town of another lies', () => {
    const put = '  cities:\n    Mudanjiang: { zh: 牡丹江, ru: Муданьцзян }\n    Harbin:';
    const reference = compileFixture([
      songhuaIn('Mudanjiang'),
      { file: 'places.yaml', find: '  cities:\n    Harbin:', put },
    ]);
    const { isAdded, added, again } = laid(reference, inHeilongjiang('Mudanjiang'));
    expect(isAdded).toBe(false);
    expectSame(rowsOf(added), rowsOf(again));
    expectSound(added);
  });
});
