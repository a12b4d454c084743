import { expect, it } from 'vitest';
import { findBookmarked } from '../../../../../../src/main/database/reference/names/bookmarked.ts';
import { currentSlug } from '../../../../../../src/main/database/reference/names/links.ts';
import { openFixture } from '../../../../../support/fixture-reference.ts';

const db = openFixture();

it('an entity of any type is found for a list by its slug, or by that of an earlier edition', () => {
  expect(findBookmarked(db, 'songhua-medical-university')).toMatchObject({
    slug: 'songhua-medical-university',
    kind: 'medical-university',
    place: { city: { ru: 'Харбин' } },
  });
  expect(findBookmarked(db, 'saratov-medical-institute')).toMatchObject({
    slug: 'volga-state-medical-university',
    name: { en: 'Volga State Medical University' },
  });
  expect(findBookmarked(db, 'amur-league')).toMatchObject({ type: 'alliance', place: null });
  expect(findBookmarked(db, 'star-index')).toMatchObject({ type: 'organization', kind: 'ranking-publisher' });
  expect(findBookmarked(db, 'never-heard-of')).toBeUndefined();
});

it('a slug that was never renamed is its own', () => {
  expect(
    ['saratov-medical-institute', 'songhua-university', 'never-heard-of'].map((slug) => currentSlug(db, slug)),
  ).toEqual(['volga-state-medical-university', 'songhua-university', 'never-heard-of']);
});
