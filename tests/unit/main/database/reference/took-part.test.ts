import { describe, expect, it } from 'vitest';
import { listAlliances } from '../../../../../src/main/database/reference/alliance-list.ts';
import { findEntity } from '../../../../../src/main/database/reference/entity.ts';
import { overlapOf } from '../../../../../src/main/services/overlap.ts';
import { editedSources, mistakesIn, openFixture, type Edit } from '../../../../support/fixture-reference.ts';

const league = 'alliances/amur-league.yaml';
const role = (put: string): Edit => ({ file: league, find: 'role: member, since: 2014-07, until: 2020', put });

describe('a school that only took part in an event of an alliance', () => {
  const reference = openFixture([
    role('role: took-part, occasion: { en: a contest in 2020, zh: 2020 年的比赛, ru: конкурс 2020 года }, since: 2020'),
  ]);

  it('is shown with the event, after the members, and not counted among them', () => {
    expect(listAlliances(reference)[0]?.recordedMembers).toBe(1);
    const rows = findEntity(reference, 'amur-league')?.memberships ?? [];
    expect(rows.map((row) => [row.member.slug, row.role, row.occasion?.en ?? null])).toEqual([
      ['songhua-medical-university', 'founder', null],
      ['volga-state-medical-university', 'took-part', 'a contest in 2020'],
    ]);
  });

  it('shares no membership', () => {
    const found = overlapOf(reference, ['songhua-medical-university', 'volga-state-medical-university']);
    if (!found.ok) throw new Error(found.error.message);
    expect(found.value.memberships.map((row) => row.institution)).toEqual([0]);
  });

  it.each([
    ['without its event', 'role: took-part, since: 2020'],
    [
      'as a member of an event',
      'role: member, occasion: { en: a contest in 2020, zh: 2020 年的比赛, ru: конкурс 2020 года }',
    ],
  ])('is a mistake %s', (_, put) => {
    expect(mistakesIn(editedSources([role(put)])).map(({ file, what }) => [file, what])).toEqual([
      [league, expect.stringContaining('members.0.occasion')],
    ]);
  });
});
