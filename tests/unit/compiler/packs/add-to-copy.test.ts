import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { addToCopy } from '../../../../src/compiler/packs/add-to-copy.ts';
import { compilePacks } from '../../../../src/compiler/packs/compile-packs.ts';
import { readPacks } from '../../../../src/compiler/packs/read-packs.ts';
import { fixtureSources, look, plainFixture, temporaryFolder } from '../../../support/fixture-reference.ts';
import { newSchool, packOfTexts } from '../../../support/packs.ts';
import { fair, quickPacks, upriver, type Texts } from '../../../support/quick-packs.ts';
import { rowsOf } from '../../../support/reference-rows.ts';

async function laid(packs: readonly Texts[]) {
  const reference = plainFixture();
  const hash = look(reference, (db) => db.prepare("SELECT value FROM meta WHERE key = 'sources_hash'").pluck().get());
  const base = { folder: fixtureSources, hash: hash as string };
  const zips = await Promise.all(packs.map((files, at) => packOfTexts(files, { id: `pack-${at}` })));
  const read = await readPacks(base, zips);
  if (!read.ok) throw new Error(read.error.message);
  const folder = temporaryFolder();
  const [copy, whole] = [join(folder, 'copy.db'), join(folder, 'whole.db')];
  const meta = { packs_key: 'a key' };
  const isCopy = addToCopy(base, read.value, { bundled: reference, target: copy, meta });
  return {
    isCopy,
    copy,
    /** Compiles everything, for which no reference is given that could be copied. */
    whole: () => {
      const compiled = compilePacks(base, read.value, whole, meta, null);
      if (!compiled.ok) throw new Error(JSON.stringify(compiled.error));
      return whole;
    },
  };
}

describe('packs laid over a copy of the reference', () => {
  it.each(quickPacks)('give what compiling all gives: %s', async (_, packs) => {
    const { isCopy, copy, whole } = await laid(packs);
    const wanted = rowsOf(whole());
    expect(isCopy).toBe(true);
    const found = rowsOf(copy);
    expect(Object.keys(found).sort()).toEqual(Object.keys(wanted).sort());
    for (const [table, rows] of Object.entries(wanted)) expect(found[table], table).toEqual(rows);
    expect(
      look(copy, (db) => [db.pragma('integrity_check', { simple: true }), db.pragma('foreign_key_check')]),
    ).toEqual(['ok', []]);
  });

  it.each<readonly [string, Texts]>([
    [
      'the name of a region',
      {
        [upriver]: newSchool,
        'places.yaml': 'CN:\n  regions:\n    Jilin: { zh: 吉林省, ru: Цзилинь }\n  cities: {}\n',
      },
    ],
    [
      'an organization',
      { 'organizations/star-index.yaml': 'claims:\n  - { property: founded, value: 1990, source: fair-2026 }\n' },
    ],
    ['a mistake', { [upriver]: newSchool.replace('Harbin', 'Nowhere') }],
    [
      'a name of the edition',
      { [upriver]: newSchool.replace('Upriver Medical College', 'Songhua Medical University') },
    ],
  ])('are left to whoever compiles all: %s', async (_, files) => {
    expect((await laid([{ ...files, ...fair }])).isCopy).toBe(false);
  });
});
