import { expect, it } from 'vitest';
import { listAlliances } from '../../../../../src/main/database/reference/alliance-list.ts';
import { openFixture } from '../../../../support/fixture-reference.ts';

it('alliances show their members as recorded and as their sources count them', () => {
  expect(listAlliances(openFixture())).toMatchObject([
    {
      slug: 'amur-league',
      kind: 'university-alliance',
      place: null,
      founded: 2014,
      recordedMembers: 2,
      memberCounts: [
        {
          property: 'member-count',
          text: { en: '10 and 10 schools', zh: '双方各 10 所', ru: 'По 10 вузов' },
          asOf: '2014',
          source: 'amur-press',
        },
      ],
    },
  ]);
});

it('a member that is listed twice, in two roles, counts once; the alliance with most members stands first', () => {
  const db = openFixture([
    {
      file: 'alliances/amur-league.yaml',
      find: 'members:\n',
      put: 'members:\n  - { member: songhua-medical-university, role: council, source: amur-press }\n',
    },
    {
      file: 'alliances/big-league.yaml',
      put: `tier: listed\nkind: network\nnames:\n  - { value: Big League, lang: en, kind: official }\nmembers:\n${['songhua-university', 'songhua-medical-university', 'volga-state-medical-university'].map((slug) => `  - { member: ${slug}, role: member, source: amur-press }\n`).join('')}`,
    },
  ]);
  expect(listAlliances(db).map(({ slug, recordedMembers }) => [slug, recordedMembers])).toEqual([
    ['big-league', 3],
    ['amur-league', 2],
  ]);
});
