import { describe, expect, it } from 'vitest';
import { examinePacks } from '../../../../src/compiler/packs/compile-packs.ts';
import { readPacks } from '../../../../src/compiler/packs/read-packs.ts';
import { fixtureSources, look, plainFixture } from '../../../support/fixture-reference.ts';
import { additions, newSchool, packOfTexts, songhua, usualFiles } from '../../../support/packs.ts';
import { fair, quickPacks, upriver, type Texts } from '../../../support/quick-packs.ts';

/** What packs do, by what they touch alone and by all of the sources. */
async function examined(packs: readonly Texts[]) {
  const reference = plainFixture();
  const hash = look(reference, (db) => db.prepare("SELECT value FROM meta WHERE key = 'sources_hash'").pluck().get());
  const base = { folder: fixtureSources, hash: hash as string };
  const zips = await Promise.all(packs.map((files, at) => packOfTexts(files, { id: `pack-${at}` })));
  const read = await readPacks(base, zips);
  if (!read.ok) throw new Error(read.error.message);
  const [quickly, wholly] = [reference, null].map((bundled) => {
    const done = examinePacks(base, read.value, bundled);
    if (!done.ok) throw new Error(done.error.message);
    return done.value;
  });
  return { quickly, wholly };
}

const school = (find: string, put: string): Texts => ({ [upriver]: newSchool.replace(find, put), ...fair });

const wrong: readonly (readonly [string, readonly Texts[]])[] = [
  ['a town that nobody knows', [school('Harbin', 'Nowhere')]],
  ['a name of the edition', [school('Upriver Medical College', 'Songhua Medical University')]],
  [
    'a name that a school of the edition has in its own language',
    [school('Верхнеречный медицинский колледж, lang: ru, kind: alias', '松花大学, lang: zh-Hans, kind: native')],
  ],
  [
    'another name of a town',
    [{ ...school('', ''), 'places.yaml': 'CN:\n  regions: {}\n  cities:\n    Harbin: { zh: 哈市, ru: Харбин }\n' }],
  ],
  ['two official names', [school('lang: ru, kind: alias', 'lang: en, kind: official')]],
  ['a property that there is not', [school('students-total', 'students-altogether')]],
  ['a source that there is not', [{ [upriver]: newSchool }]],
  ['a source that nobody cites', [{ [upriver]: newSchool.replaceAll('fair-2026', 'star-tables'), ...fair }]],
  ['a parent that there is not', [school('claims:', 'parent: nowhere\nclaims:')]],
  [
    'a list that there is not',
    [{ [songhua]: 'rankings:\n  - { list: moon-world, year: 2025, rank: 1, source: star-tables }\n' }],
  ],
  ['the slug of an alliance', [{ 'institutions/amur-league.yaml': newSchool, ...fair }]],
  [
    'a member that there is not',
    [{ 'alliances/amur-league.yaml': 'members:\n  - { member: nowhere, role: member, source: fair-2026 }\n', ...fair }],
  ],
  ['a year after the edition', [school('as_of: 2026', 'as_of: 2199')]],
  ['a value that is none', [{ [songhua]: additions.replace('12500', 'many'), ...fair }]],
  ['a file of no form', [school('tier: listed', 'tier: highest')]],
  ['a figure of a programme on the school', [school('students-total, value: 800', 'duration, value: 5, unit: years')]],
  [
    'another source of the same name',
    [{ ...usualFiles, 'sources/star-tables.yaml': fair['sources/fair-2026.yaml'] as string }],
  ],
  ['the name of a school of another pack', [usualFiles, { 'institutions/upriver-2.yaml': newSchool, ...fair }]],
];

describe('what a pack would do', () => {
  it.each(quickPacks)('is found by what it touches as by all of the sources: %s', async (_, packs) => {
    const { quickly, wholly } = await examined(packs);
    expect(wholly?.mistakes).toEqual([]);
    expect(wholly?.additions).not.toEqual([]);
    expect(quickly).toEqual(wholly);
  });

  it.each(wrong)('has the same mistakes: %s', async (_, packs) => {
    const { quickly, wholly } = await examined(packs);
    expect(wholly?.mistakes).not.toEqual([]);
    expect(quickly).toEqual(wholly);
  });
});
