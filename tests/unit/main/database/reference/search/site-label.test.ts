import { expect, it } from 'vitest';
import { searchEntities } from '../../../../../../src/main/database/reference/search/search-entities.ts';
import { tinyReference, type TinyEntity } from '../../../../../support/generate/tiny-reference.ts';

const school = (slug: string, name: string, site: string, more: Partial<TinyEntity> = {}): TinyEntity => ({
  slug,
  tier: 'directory',
  kind: 'university',
  country: 'DE',
  names: [[name, 'en', 'official']],
  claims: [['website', site]],
  ...more,
});

const db = tinyReference([
  school('tumen-university', 'Tumen University', 'https://www.tumen.example/', { tier: 'profile' }),
  school('known', 'Institute of Known Things', 'https://known.example/', {
    tier: 'listed',
    names: [
      ['Institute of Known Things', 'en', 'official'],
      ['LMU', 'en', 'acronym'],
    ],
  }),
  school('harbin-medical', 'Medical School of the North', 'https://harbin.example/', { country: 'CN' }),
  school('tum-de', 'Technical University of Munich', 'https://www.tum.de/'),
  school('lmu-de', 'Ludwig Maximilian University of Munich', 'https://lmu.de/'),
  school('part', 'School of Life Sciences', 'https://life.tum.de/'),
  school('tumen-org', 'Academy of the West', 'https://tumen.org/'),
  school('ford-uni', 'University of Ford', 'https://cam.example/'),
  school('ford-edu', 'Ford College', 'https://ford.edu/'),
  school('ucl-ac-uk', 'College of the Capital', 'https://ucl.ac.uk/', { country: 'GB' }),
  school('krasgmu-ru', 'Медицинский университет на Енисее', 'https://krasgmu.ru/', { country: 'RU' }),
  school('kuban', 'Кубанский ГМУ имени Красной Армии', 'https://ksma.example/', { country: 'RU', tier: 'profile' }),
  school('kgmu-org', 'University of the Fifth George', 'https://kgmu.org/', { country: 'IN' }),
  school('elsewhere', 'University of Elsewhere', 'https://elsewhere.example/', { country: 'CN', city: 'Harbin' }),
]);
const hits = (text: string) => searchEntities(db, { text, limit: 5 }).hits;
const slugs = (text: string) => hits(text).map(({ slug }) => slug);

it('a school is found by what it goes by in its address alone, before names that only begin so', () => {
  expect(slugs('TUM')).toEqual(['tum-de', 'tumen-university']);
  expect(slugs('ucl')).toEqual(['ucl-ac-uk']);
});

it('the hit shows the address, and where it matched', () => {
  const [hit] = hits('tum');
  expect(hit?.why).toMatchObject({ field: 'code', value: 'https://www.tum.de/' });
  expect(hit?.why.ranges.map(([from, to]) => hit.why.value.slice(from, to))).toEqual(['tum']);
});

it('whoever bears it as a name stands first', () => {
  expect(slugs('LMU')).toEqual(['known', 'lmu-de']);
});

it('one that was looked into and has the word in its name stands before it', () => {
  expect(slugs('known')[0]).toBe('known');
  expect(slugs('tumen')).toEqual(['tumen-university', 'tumen-org']);
});

it('an address that only says a word of the name tells nothing', () => {
  expect(slugs('ford')).toEqual(['ford-uni', 'ford-edu']);
});

it('a place stays a place', () => {
  expect(slugs('harbin')[0]).toBe('elsewhere');
});

it('so it is in Cyrillic letters, before one whose words only begin so', () => {
  expect(slugs('КрасГМУ')).toEqual(['krasgmu-ru']);
});

it('a short acronym in Cyrillic is of no address in Latin letters', () => {
  expect(slugs('КГМУ')).not.toContain('kgmu-org');
});
