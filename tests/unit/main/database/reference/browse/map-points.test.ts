import Database from 'better-sqlite3';
import { asReference } from '../../../../../../src/main/database/open.ts';
import { describe, expect, it } from 'vitest';
import { listInstitutions } from '../../../../../../src/main/database/reference/browse/institution-list.ts';
import { listMapPoints } from '../../../../../../src/main/database/reference/browse/map-points.ts';
import { institutionCalls } from '../../../../../../src/shared/contract/institutions.ts';
import { openFixture } from '../../../../../support/fixture-reference.ts';
import { writeGeneratedReference } from '../../../../../support/generate/reference.ts';

const reference = openFixture();
const points = (filter: object = {}, language: 'en' | 'zh' | 'ru' = 'en', limit?: number) =>
  institutionCalls['institutions.map'].output.parse(listMapPoints(reference, { filter, language, limit }));

describe('the map of institutions', () => {
  it('has each located one with its name, kind and coordinates in columns', () => {
    const map = points({}, 'zh');
    expect(map).toMatchObject({
      total: 3,
      located: 2,
      slugs: ['songhua-medical-university', 'volga-state-medical-university'],
      names: ['松花医科大学', 'Volga State Medical University'],
      latitudes: [45.75, 51.53],
      longitudes: [126.65, 46.03],
    });
    expect(map.kinds.map((kind) => map.kindNames[kind])).toEqual(['medical-university', 'medical-university']);
    expect(map.towns.map((town) => map.townNames[town])).toEqual(['哈尔滨', '萨拉托夫']);
  });

  it('has what the same filter leaves in Browse', () => {
    expect(points({ country: ['RU'] }, 'ru')).toMatchObject({
      total: 1,
      located: 1,
      names: ['Волжский государственный медицинский университет'],
    });
    expect(points({ country: ['RU'], has: ['tuition'] })).toMatchObject({ total: 0, located: 0, slugs: [] });
    expect(points({ alliance: ['amur-league'] }).slugs).toEqual([
      'songhua-medical-university',
      'volga-state-medical-university',
    ]);
  });

  it('tells how many there are beyond the limit', () => {
    expect(points({}, 'en', 1)).toMatchObject({ located: 2, slugs: ['songhua-medical-university'] });
    expect(points({}, 'en', 0)).toMatchObject({ located: 2, slugs: [] });
  });

  it('can be a part of the world, over the antimeridian too', () => {
    const part = (west: number, south: number, east: number, north: number) =>
      listMapPoints(reference, { filter: {}, language: 'en', bounds: { west, south, east, north } }).slugs;
    expect(part(40, 50, 50, 60)).toEqual(['volga-state-medical-university']);
    expect(part(126.65, 45.75, 126.65, 45.75)).toEqual(['songhua-medical-university']);
    expect(part(100, -90, -100, 90)).toEqual(['songhua-medical-university']);
    expect(part(-100, -90, 40, 90)).toEqual([]);
  });

  it('is the located part of Browse for 300 generated schools, under a filter', () => {
    const db = new Database(':memory:');
    db.pragma('foreign_keys = OFF');
    writeGeneratedReference(db, 300, 1, 'browse');
    db.exec('UPDATE entity SET latitude = id % 90, longitude = id % 180 WHERE id % 3 <> 0');
    const filter = { country: ['CN', 'RU'], kind: ['university' as const, 'medical-university' as const] };
    const wanted: string[] = [];
    for (let offset = 0; ; offset += 200) {
      const { rows } = listInstitutions(asReference(db), {
        filter,
        sort: 'name',
        descending: false,
        language: 'en',
        offset,
        limit: 200,
      });
      if (rows.length === 0) break;
      wanted.push(...rows.map(({ slug }) => slug));
    }
    const map = listMapPoints(asReference(db), { filter, language: 'en' });
    const located = new Set(db.prepare('SELECT slug FROM entity WHERE latitude IS NOT NULL').pluck().all());
    expect(map.total).toBe(wanted.length);
    expect([...map.slugs].sort()).toEqual(wanted.filter((slug) => located.has(slug)).sort());
    for (const column of [map.names, map.latitudes, map.longitudes, map.kinds])
      expect(column).toHaveLength(map.located);
    db.close();
  });
});
