import { afterAll, expect, test } from 'vitest';
import { searchEntities } from '../../../../../../src/main/database/reference/search/search-entities.ts';
import { tinyReference, type TinyEntity } from '../../../../../support/generate/tiny-reference.ts';

const schoolIn = (slug: string, name: string, city: string): TinyEntity => ({
  slug,
  country: 'CN',
  region: city,
  city,
  names: [[name, 'en', 'official']],
});
// Every one of them is a medical university in China, and better known than the one that is called so.
const db = tinyReference([
  ...Array.from({ length: 14 }, (_, at) =>
    schoolIn(`known-${at}`, `Medical University of Town${String.fromCharCode(97 + at)}`, 'Beijing'),
  ),
  schoolIn('china', 'China Medical University', 'Shenyang'),
  schoolIn('hubei', 'Hubei University of Medicine', 'Shiyan'),
  schoolIn('chiang', 'Chiang Mai Medical School', 'Chiang Mai'),
  schoolIn('inner', 'Inner Mongolia Medical University', 'Hohhot'),
]);
afterAll(() => {
  db.close();
});
const found = (text: string) => searchEntities(db, { text, limit: 8 });

test.each([
  ['a letter too many', 'china medical univeersity', 'china'],
  ['two letters swapped in a word that begins another', 'china mediacl university', 'china'],
  ['a slip in each of two words', 'chnia medical univercity', 'china'],
  ['two slips in a short word', 'hibbei university of medicine', 'hubei'],
  ['a word that is none and only begins another', 'chian medical', 'china'],
  ['a name longer than the index keeps', 'inner mongolia meducal universitty', 'inner'],
  ['a slip in its last word, where the index keeps no more of it', 'inner mongolia medical universitu', 'inner'],
])('a whole name with %s is that name before all that have its words somewhere', (_what, typed, meant) => {
  expect(found(typed).hits[0]).toMatchObject({ slug: meant, match: 'alike' });
});

test('what is a name as it was typed is corrected to no other', () => {
  expect(found('china medical university').hits[0]).toMatchObject({ slug: 'china', match: 'written' });
});
