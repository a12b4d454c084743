import { describe, expect, it } from 'vitest';
import { editedSources, mistakesIn } from '../../../support/fixture-reference.ts';
import { after, expectMistakes, expectNoMistake, index, league, songhua, university, volga } from './mistake-table.ts';

const listed = (name: string) =>
  `tier: listed\nkind: university\nnames:\n  - { value: ${name}, lang: en, kind: official }\nplace: { country: CN }\n`;
const source = 'title: x\npublisher: y\nkind: press\nlanguage: en\naccessed: 2026-10-01\n';

describe('checking what files say of each other', () => {
  expectMistakes([
    {
      name: 'an unknown source',
      edits: [
        {
          file: songhua,
          find: 'value: 12000, as_of: 2024, source: songhua-site',
          put: 'value: 12000, as_of: 2024, source: songhua-sight',
        },
      ],
      file: songhua,
      on: 'songhua-sight',
      what: /There is no source `songhua-sight`/,
    },
    {
      name: 'an unknown source of a name, among several',
      edits: [
        {
          file: songhua,
          find: 'to: 1951, source: encyclopedia-songhua',
          put: 'to: 1951, source: [encyclopedia-songhua, nowhere]',
        },
      ],
      file: songhua,
      on: 'nowhere',
      what: /There is no source `nowhere`/,
    },
    {
      name: 'an unknown source of prose',
      edits: [{ file: songhua, find: 'sources: [songhua-site, encyclopedia-songhua]', put: 'sources: [nowhere]' }],
      file: songhua,
      on: 'sources: [nowhere]',
      what: /There is no source `nowhere`/,
    },
    {
      name: 'a source nobody cites',
      edits: [{ file: 'sources/unused.yaml', put: source }],
      file: 'sources/unused.yaml',
      on: 'title: x',
      what: /Nobody cites this source/,
    },
    {
      name: 'a membership of an unknown member',
      edits: [{ file: league, find: 'member: volga-state-medical-university', put: 'member: volga-university' }],
      file: league,
      on: 'volga-university',
      what: /There is no member `volga-university`/,
    },
    {
      name: 'an unknown parent',
      edits: [{ file: songhua, find: 'parent: songhua-university', put: 'parent: nobody' }],
      file: songhua,
      on: 'parent: nobody',
      what: /There is no institutions\/nobody\.yaml/,
    },
    {
      name: 'a school that is its own parent',
      edits: [{ file: university, put: `${listed('Songhua University')}parent: songhua-university\n` }],
      file: university,
      on: 'parent:',
      what: /It is named as its own parent/,
    },
    {
      name: 'an unknown namesake',
      edits: [{ file: songhua, find: 'distinct_from: [songhua-university]', put: 'distinct_from: [nobody]' }],
      file: songhua,
      on: 'nobody',
      what: /There is no institutions\/nobody\.yaml/,
    },
    {
      name: 'a school that is its own namesake',
      edits: [
        {
          file: songhua,
          find: 'distinct_from: [songhua-university]',
          put: 'distinct_from: [songhua-medical-university]',
        },
      ],
      file: songhua,
      on: 'distinct_from',
      what: /It is named as its own namesake/,
    },
    {
      name: 'an unknown ranking list',
      edits: [{ file: songhua, find: 'list: star-world', put: 'list: moon-world' }],
      file: songhua,
      on: 'moon-world',
      what: /There is no rankings\/moon-world\.yaml/,
    },
    {
      name: 'an unknown publisher of a list',
      edits: [{ file: 'rankings/star-world.yaml', find: 'publisher: star-index', put: 'publisher: moon-index' }],
      file: 'rankings/star-world.yaml',
      on: 'moon-index',
      what: /There is no organizations\/moon-index\.yaml/,
    },
    {
      name: 'a slug of the last edition that is gone without a redirect',
      edits: [after('released.yaml', 'slugs:', '  - harbin-school')],
      file: 'released.yaml',
      on: '- harbin-school',
      what: /The slug harbin-school of edition 2025\.11 is gone/,
    },
    {
      name: 'a redirect to nowhere',
      edits: [after('edition.yaml', 'redirects:', '  old-school: new-school')],
      file: 'edition.yaml',
      on: 'old-school',
      what: /The redirect from old-school leads to new-school, which is not there/,
    },
    {
      name: 'a redirect that hides a file',
      edits: [after('edition.yaml', 'redirects:', '  songhua-university: songhua-medical-university')],
      file: 'edition.yaml',
      on: 'songhua-university:',
      what: /The redirect from songhua-university hides the file of that name/,
    },
    {
      name: 'one slug in two folders',
      edits: [
        { file: 'organizations/amur-league.yaml', put: listed('Another League').replace('university', 'council') },
      ],
      file: league,
      on: 'tier: listed',
      what: /organizations\/amur-league\.yaml has the same slug/,
    },
    {
      name: 'a gap for an unknown field',
      edits: [{ file: songhua, find: '[national-standing]', put: '[national-standing, pupils]' }],
      file: songhua,
      on: 'pupils',
      what: /There is no field `pupils`/,
    },
  ]);

  expectNoMistake([
    {
      name: 'an alliance or organization as a member',
      edits: [after(league, 'members:', '  - { member: star-index, role: partner, source: amur-press }')],
    },
    {
      name: 'a released slug that is redirected',
      edits: [
        after('released.yaml', 'slugs:', '  - old-school'),
        after('edition.yaml', 'redirects:', '  old-school: star-index'),
      ],
    },
    {
      name: 'a source that only a place cites',
      edits: [
        { file: 'sources/atlas.yaml', put: source },
        { file: volga, find: 'longitude: 46.03', put: 'longitude: 46.03, source: atlas' },
      ],
    },
    {
      name: 'an organization that is part of another',
      edits: [
        { file: 'organizations/moon.yaml', put: listed('Moon').replace('university', 'council') },
        after(index, 'tier: listed', 'parent: moon'),
      ],
    },
  ]);

  it('reports an unknown source once for each place that cites it, on its own line', () => {
    const folder = editedSources([{ file: 'sources/agency-mbbs.yaml', put: null }]);
    const found = mistakesIn(folder);
    expect(found.map(({ what }) => what)).toEqual(
      Array.from({ length: 11 }, () => 'There is no source `agency-mbbs`.'),
    );
    expect(new Set(found.map(({ line }) => line)).size).toBe(11);
    for (const { text } of found) expect(text).toContain('agency-mbbs');
  });
});
