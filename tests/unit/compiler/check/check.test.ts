import { describe, expect, it } from 'vitest';
import { editedSources, fixtureSources, mistakesIn } from '../../../support/fixture-reference.ts';
import { after, league, songhua, volga } from './mistake-table.ts';

describe('checking all sources', () => {
  it('finds nothing wrong with sound ones', () => {
    expect(mistakesIn(fixtureSources)).toEqual([]);
  });

  it('reports every mistake of every kind in one run', () => {
    const found = mistakesIn(
      editedSources([
        after(songhua, 'claims:', '  - { property: pupils, value: 5, source: songhua-site }'),
        { file: songhua, find: 'unit: mu', put: 'unit: acres' },
        { file: songhua, find: 'rank: 101-150', put: 'rank: 150-101' },
        { file: songhua, find: 'Sōnghuā Yīkē Dàxué', put: 'Sōnghuā Dàxué' },
        { file: songhua, find: '[national-standing]', put: '[founded]' },
        { file: volga, find: 'latitude: 51.53, longitude: 46.03', put: 'latitude: 46.03, longitude: 51.53' },
        { file: volga, find: 'value: 1909', put: 'value: 190' },
        { file: league, find: 'member: volga-state-medical-university', put: 'member: volga-university' },
        {
          file: 'institutions/songhua-university.yaml',
          find: 'kind: university',
          put: 'kind: univercity\nhomepage: x',
        },
        { file: 'sources/unused.yaml', put: 'title: x\npublisher: y\nkind: press\nlanguage: en\naccessed: 2026\n' },
        { file: 'sources/broken.yaml', put: 'title: x\ntitle: y\n' },
        { file: 'released.yaml', find: 'amur-league', put: 'amur-union' },
      ]),
    );
    expect(found.map(({ file, what }) => `${file.replace(/^.*\//, '')} ${what.slice(0, 34)}`)).toEqual([
      'amur-league.yaml There is no member `volga-universi',
      'songhua-medical-university.yaml The pinyin does not read 松花医科大学 (e',
      'songhua-medical-university.yaml There is no property `pupils`.',
      'songhua-medical-university.yaml `campus-area` cannot be in `acres`',
      'songhua-medical-university.yaml The band 150-101 begins above its ',
      'songhua-medical-university.yaml The profile neither states nor exp',
      'songhua-medical-university.yaml `founded` is called not-applicable',
      'songhua-university.yaml `kind` is none of the allowed valu',
      'songhua-university.yaml The file has `homepage`, which the',
      'volga-state-medical-university.yaml The point 46.03, 51.53 lies outsid',
      'volga-state-medical-university.yaml The year 190 is out of range.',
      'released.yaml The slug amur-union of edition 202',
      'broken.yaml The same key stands here a second ',
      'unused.yaml Nobody cites this source.',
    ]);
  });
});
