import { afterAll, expect, test } from 'vitest';
import { correctionsOf } from '../../../../../../src/main/database/reference/search/corrections.ts';
import { searchEntities } from '../../../../../../src/main/database/reference/search/search-entities.ts';
import { tinyReference } from '../../../../../support/generate/tiny-reference.ts';

const db = tinyReference([
  { slug: 'forest', names: [['Новый лесной институт', 'ru', 'official']] },
  { slug: 'forest-elsewhere', names: [['Северный лесной университет', 'ru', 'official']] },
  {
    slug: 'altai',
    names: [
      ['Medical School of the Mountains', 'en', 'official'],
      ['АГМУ', 'ru', 'acronym'],
    ],
  },
  {
    slug: 'harbin',
    names: [
      ['Harbin Medical University', 'en', 'official'],
      ['Харбинский медицинский университет', 'ru', 'alias'],
    ],
  },
  {
    slug: 'ufa',
    names: [
      ['Bashkir Institute', 'en', 'official'],
      ['UFA', 'en', 'acronym'],
    ],
  },
]);
afterAll(() => {
  db.close();
});
const corrected = (word: string, unfinished = false) =>
  correctionsOf(db, word, unfinished).map(({ text, slips }) => `${text} ${slips}`);

test.each([
  ['a letter left out', 'harbn', 'harbin 1'],
  ['a letter too many', 'harbiin', 'harbin 1'],
  ['another letter', 'harban', 'harbin 1'],
  ['two letters swapped', 'hrabin', 'harbin 1'],
  ['two slips in a long word', 'unevrsity', 'university 2'],
  ['a slip in Cyrillic', 'медецинскии', 'медицинскии 1'],
])('%s is understood', (_what, typed, meant) => {
  expect(corrected(typed)).toContain(meant);
});

test('two slips in a short word and one in a very short one are not corrected, and a word is no correction of itself', () => {
  expect(corrected('hrban').filter((text) => text.startsWith('harbin'))).toEqual([]);
  expect(corrected('uf')).toEqual([]);
  expect(corrected('harbin').filter((text) => text.startsWith('harbin '))).toEqual([]);
});

test('a word that is still being typed is compared with the beginnings of words', () => {
  expect(corrected('univre')).not.toContain('university 1');
  expect(corrected('univre', true)).toContain('university 1');
});

test('a word as short as an acronym begins with the letter that was typed', () => {
  expect(corrected('нгму')).toEqual([]);
  expect(corrected('агмуу')).toContain('агму 1');
});

test('but two letters that changed places are the same ones', () => {
  expect(corrected('онвыи')).toContain('новыи 1');
});

test('a misspelt word among those of a name is no abbreviation that sets them aside', () => {
  const { hits, understood } = searchEntities(db, { text: 'Новый леснй институт', limit: 5 });
  expect(hits.map(({ slug }) => slug)).toEqual(['forest']);
  expect(understood.without).toEqual([]);
});

test('nor is an acronym taken for another that sounds like it', () => {
  const slugs = (text: string) => searchEntities(db, { text, limit: 5 }).hits.map(({ slug }) => slug);
  expect(slugs('ЯГМУ')).toEqual([]);
  expect(slugs('agmu')).toEqual(['altai']);
});
