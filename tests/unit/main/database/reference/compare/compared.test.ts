import { describe, expect, it } from 'vitest';
import { findCompared } from '../../../../../../src/main/database/reference/compare/compared.ts';
import { sourcesById } from '../../../../../../src/main/database/reference/sources.ts';
import { namesToFind } from '../../../../../../src/main/database/reference/names/names-to-find.ts';
import { overlapOf } from '../../../../../../src/main/services/overlap.ts';
import { openFixture } from '../../../../../support/fixture-reference.ts';
import { recording, scansOf } from '../../../../../support/query-plans.ts';

const db = openFixture();

describe('what a comparison reads of a school', () => {
  it('is its claims, programmes, ranks, memberships, hospitals and gaps, with their sources', () => {
    const school = findCompared(db, 'songhua-medical-university');
    expect(school).toMatchObject({
      kind: 'medical-university',
      place: { city: { en: 'Harbin' } },
      placeSources: ['encyclopedia-songhua'],
      hospitals: [{ name: { en: 'First Hospital', zh: '第一医院' }, source: 'songhua-site' }],
    });
    expect([
      school?.claims.length,
      school?.programmes.length,
      school?.rankings.length,
      school?.memberships.length,
    ]).toEqual([16, 1, 2, 1]);
    expect(school?.gaps.get('scholarship')).toBe('not-published');
  });

  it('is found under an earlier slug, and only for institutions', () => {
    expect(findCompared(db, 'saratov-medical-institute')?.slug).toBe('volga-state-medical-university');
    for (const slug of ['amur-league', 'star-index', 'no-such']) expect(findCompared(db, slug)).toBeUndefined();
  });

  it('gives sources in the order asked for', () => {
    expect(sourcesById(db, ['songhua-site', 'no-such', 'agency-mbbs']).map(({ id }) => id)).toEqual([
      'songhua-site',
      'agency-mbbs',
    ]);
  });
});

it('comparing, overlapping and finding names go through no table from end to end', () => {
  const { db: noted, statements } = recording(db);
  findCompared(noted, 'songhua-medical-university');
  overlapOf(noted, ['songhua-medical-university', 'amur-league']);
  namesToFind(noted, 'songhua-medical-university');
  sourcesById(noted, ['songhua-site']);
  expect(statements().length).toBeGreaterThan(10);
  expect(statements().flatMap((sql) => scansOf(db, sql))).toEqual([]);
});
