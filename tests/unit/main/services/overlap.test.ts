import { describe, expect, it } from 'vitest';
import { overlapOf } from '../../../../src/main/services/overlap.ts';
import { overlap as shape, type Overlap } from '../../../../src/shared/contract/overlap.ts';
import { comparedSchools } from '../../../support/compare-fixture.ts';
import { openFixture, type Edit } from '../../../support/fixture-reference.ts';

const second: Edit = {
  file: 'alliances/river-union.yaml',
  put: `
tier: listed
kind: network
names: [{ value: River Union, lang: en, kind: official, source: amur-press }]
members:
  - { member: songhua-medical-university, role: member, since: 2015, source: amur-press }
  - { member: songhua-medical-university, role: chair, since: 2016, source: songhua-site }
  - { member: river-medical-university, role: member, source: amur-press }
  - { member: volga-state-medical-university, role: member, source: amur-press }
`,
};
const reference = openFixture([...comparedSchools, second]);
function overlapping(...slugs: string[]): Overlap {
  const found = overlapOf(reference, slugs);
  if (!found.ok) throw new Error(found.error.message);
  return shape.parse(found.value);
}
/** Pairs by name. */
function named(overlap: Overlap) {
  const slug = (list: readonly { slug: string }[], at: number) => list[at]?.slug;
  return {
    byInstitution: overlap.byInstitution.map(({ a, b, shared }) => [
      slug(overlap.institutions, a),
      slug(overlap.institutions, b),
      shared.map((at) => slug(overlap.alliances, at)),
    ]),
    byAlliance: overlap.byAlliance.map(({ a, b, shared }) => [
      slug(overlap.alliances, a),
      slug(overlap.alliances, b),
      shared.map((at) => slug(overlap.members, at)),
    ]),
  };
}

describe('what institutions share', () => {
  it('is the alliances both are in now, whoever else was chosen', () => {
    const overlap = overlapping(
      'songhua-medical-university',
      'river-medical-university',
      'volga-state-medical-university',
    );
    expect(named(overlap).byInstitution).toEqual([
      ['songhua-medical-university', 'river-medical-university', ['river-union']],
      ['songhua-medical-university', 'volga-state-medical-university', ['river-union']],
      ['river-medical-university', 'volga-state-medical-university', ['river-union']],
    ]);
    expect(overlap.alliances.map(({ slug, chosen }) => [slug, chosen])).toEqual(
      expect.arrayContaining([
        ['amur-league', false],
        ['river-union', false],
      ]),
    );
  });

  it('tells a membership that has ended, and shares it with nobody', () => {
    const overlap = overlapping('songhua-medical-university', 'volga-state-medical-university');
    const league = overlap.alliances.findIndex(({ slug }) => slug === 'amur-league');
    expect(overlap.memberships.filter(({ alliance }) => alliance === league)).toEqual([
      { institution: 0, alliance: league, roles: ['founder'], since: ['2014-07-01'], until: null },
      { institution: 1, alliance: league, roles: ['member'], since: ['2014-07'], until: '2020' },
    ]);
    expect(overlap.alliances[league]?.members).toBe(1);
  });

  it('gathers what several sources tell of one membership', () => {
    const overlap = overlapping('songhua-medical-university', 'river-union');
    expect(overlap.memberships.find(({ alliance }) => alliance === 0)).toEqual({
      institution: 0,
      alliance: 0,
      roles: ['chair', 'member'],
      since: ['2015', '2016'],
      until: null,
    });
  });
});

describe('what alliances share', () => {
  it('is the members both have now, with where they are', () => {
    const overlap = overlapping('river-union', 'amur-league');
    expect(named(overlap).byAlliance).toEqual([['river-union', 'amur-league', ['songhua-medical-university']]]);
    expect(overlap.institutions).toEqual([]);
    expect(overlap.alliances.map(({ slug, chosen, members }) => [slug, chosen, members])).toEqual([
      ['river-union', true, 3],
      ['amur-league', true, 1],
    ]);
    expect(overlap.members.find(({ slug }) => slug === 'songhua-medical-university')).toMatchObject({
      latitude: 45.75,
      longitude: 126.65,
      alliances: [0, 1],
    });
    expect(overlap.members.find(({ slug }) => slug === 'river-medical-university')).toMatchObject({
      latitude: null,
      longitude: null,
    });
  });
});

it('a school in no alliance shares nothing, and is still a member to show', () => {
  const overlap = overlapping('bare-medical-university', 'river-medical-university');
  expect(named(overlap).byInstitution).toEqual([['bare-medical-university', 'river-medical-university', []]]);
  expect(overlap.members.map(({ slug }) => slug)).toContain('bare-medical-university');
});

it('slugs that are neither are named, a repeated one counts once, and nothing at all is refused', () => {
  const overlap = overlapping('saratov-medical-institute', 'volga-state-medical-university', 'star-index', 'no-such');
  expect(overlap.institutions.map(({ slug }) => slug)).toEqual(['volga-state-medical-university']);
  expect(overlap.unknown).toEqual(['star-index', 'no-such']);
  expect(overlapOf(reference, ['no-such', 'star-index'])).toMatchObject({ ok: false, error: { code: 'not-found' } });
});
