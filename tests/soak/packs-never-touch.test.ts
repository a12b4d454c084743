import { copyFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { compilePacks } from '../../src/compiler/packs/compile-packs.ts';
import { layPacks } from '../../src/compiler/packs/lay-packs.ts';
import { readPacks } from '../../src/compiler/packs/read-packs.ts';
import { readSources, type Sources } from '../../src/compiler/read.ts';
import { writeReference } from '../../src/compiler/write/write.ts';
import { propertyIds } from '../../src/shared/domain/properties/dictionary.ts';
import { compileFixture, fixtureSources, look, temporaryFolder } from '../support/fixture-reference.ts';
import { packOfEverything } from '../support/pack-of-everything.ts';
import { packOfTexts } from '../support/packs.ts';
import { promised, scaled, seededRandom } from '../support/results.ts';
import { readTold, toldByEdition } from '../support/told-by-edition.ts';

const base = { folder: fixtureSources, hash: null };
const schools = readdirSync(join(fixtureSources, 'institutions'))
  .map((name) => name.replace(/\.yaml$/, ''))
  .toSorted();

async function readFiles(files: Readonly<Record<string, string>>, id: string) {
  const read = await readPacks(base, [await packOfTexts(files, { id })]);
  if (!read.ok) throw new Error(read.error.message);
  return read.value;
}

type School = Sources['institutions'][number]['value'];
const isOfPack = ({ source }: School['claims'][number]) => source.includes('fair-2026');
/** Changes the schools of the edition once a pack is laid over them. */
const inEach =
  (change: (school: School) => School) =>
  (sources: Sources): Sources => ({
    ...sources,
    institutions: sources.institutions.map((file) =>
      sources.packEntities?.has(file.slug) ? file : { ...file, value: change(file.value) },
    ),
  });
const sabotages: Readonly<Record<string, (sources: Sources) => Sources>> = {
  'nothing of a pack is marked as its': (sources) => ({ ...sources, packOf: new Map(), packEntities: new Map() }),
  "its figures stand in the edition's place": inEach((school) => ({
    ...school,
    claims: school.claims.filter(
      (claim) => isOfPack(claim) || !school.claims.some((one) => isOfPack(one) && one.property === claim.property),
    ),
  })),
  'its kind counts': inEach((school) => ({ ...school, kind: 'college' })),
  'its tier counts': inEach((school) => ({ ...school, tier: school.tier === 'listed' ? 'profile' : 'listed' })),
  'its title of a programme counts': inEach((school) => ({
    ...school,
    programmes: school.programmes.map((programme) => ({
      ...programme,
      title: { en: 'Other', zh: '其他', ru: 'Иное' },
    })),
  })),
  'a name of the edition goes': inEach((school) => ({ ...school, names: school.names.toSpliced(1, 1) })),
  'a figure of the edition is called wrong': inEach((school) => ({
    ...school,
    claims: school.claims.map((claim) => ({ ...claim, deprecated: { en: 'Wrong', zh: '有误', ru: 'Неверно' } })),
  })),
};

describe('packs', () => {
  it('never change headline, order, names, flag or preference of the edition', async () => {
    const told = promised(34, 'edition', import.meta.url);
    const random = seededRandom(34);
    const before = look(compileFixture(), readTold);
    expect(schools.length).toBeGreaterThan(2);
    const packs = scaled(500);
    const properties = new Set<string>();
    let figures = 0;
    for (let turn = 0; turn < packs; turn += 1) {
      // One pack in five says everything.
      const { files, said } = packOfEverything(schools, random, turn % 5 === 0 ? 1 : random());
      for (const property of said) properties.add(property);
      figures += said.length;
      const target = join(temporaryFolder(), 'with-pack.db');
      const compiled = compilePacks(base, await readFiles(files, `hostile-${turn}`), target, {}, null);
      if (!compiled.ok) throw new Error(`${compiled.error.message} ${JSON.stringify(compiled.error.details)}`);
      const after = look(target, readTold);
      for (const { table } of toldByEdition) expect(after[table], `pack ${turn}: ${table}`).toBe(before[table]);
      // Control: the pack is there, and every claim of it cites a source that says so.
      const ofPack = `SELECT count(*) FROM claim AS c JOIN source AS s ON s.id = c.source_id WHERE s.pack IS NOT NULL`;
      const last = `SELECT max(id) = (SELECT id FROM entity WHERE slug = 'upriver-medical-college') FROM entity`;
      expect(look(target, (db) => db.prepare(ofPack).pluck().get())).toBeGreaterThanOrEqual(said.length);
      expect(look(target, (db) => db.prepare(last).pluck().get())).toBe(1);
    }
    expect([...properties].toSorted()).toEqual(propertyIds.toSorted());
    told(
      `${packs} packs with ${figures} figures of all ${properties.size} properties and every other part of a file on ${schools.length} schools, their programmes, an alliance and an organization, and one school with 999,999 students: every row and column of the edition as without`,
    );
  }, 900_000);

  it('control: whatever of the edition is changed is seen, cell by cell', () => {
    const file = join(temporaryFolder(), 'changed.db');
    copyFileSync(compileFixture(), file);
    const db = new Database(file);
    try {
      db.pragma('foreign_keys = OFF');
      const before = readTold(db);
      const unseen: string[] = [];
      for (const { table, columns, own } of toldByEdition) {
        const types = new Map(
          (db.pragma(`table_info(${table})`) as { name: string; type: string }[]).map(({ name, type }) => [name, type]),
        );
        for (const column of columns) {
          const changed =
            types.get(column) === 'TEXT' ? `coalesce(${column}, '') || '~'` : `coalesce(${column}, 0) + 1`;
          db.exec('BEGIN');
          db.exec(`UPDATE ${table} AS t SET ${column} = ${changed} WHERE ${own}`);
          if (JSON.stringify(readTold(db)) === JSON.stringify(before)) unseen.push(`${table}.${column}`);
          db.exec('ROLLBACK');
        }
      }
      expect(unseen).toEqual([]);
    } finally {
      db.close();
    }
  });

  it.each(Object.keys(sabotages))('control: a merge that is sabotaged is caught: %s', async (name) => {
    const { files } = packOfEverything(schools, seededRandom(3), 1);
    const { sources } = readSources(fixtureSources);
    const { overlaid, mistakes } = layPacks(sources, await readFiles(files, 'hostile'));
    expect(mistakes).toEqual([]);
    const written = (of: Sources) => {
      const target = join(temporaryFolder(), 'sabotaged.db');
      writeReference(of, target, {});
      return look(target, readTold);
    };
    const before = look(compileFixture(), readTold);
    expect(written(overlaid.sources)).toEqual(before);
    expect(written(sabotages[name]?.(overlaid.sources) ?? overlaid.sources)).not.toEqual(before);
  });
});
