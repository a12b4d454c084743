import { expect, test } from 'vitest';
import { listInstitutions } from '../../../../src/main/database/reference/browse/institution-list.ts';
import { tinyReference } from '../../../support/generate/tiny-reference.ts';

const list = { filter: {}, descending: false, offset: 0, limit: 50 } as const;

test('Chinese names stand in the order of their pinyin, as read in the name', () => {
  const db = tinyReference(
    ['郑州大学', '重庆大学', '成都大学', '安徽大学', '厦门大学', '长沙大学'].map((value, at) => ({
      slug: `school-${at}`,
      names: [[value, 'zh-Hans', 'native']],
    })),
  );
  expect(listInstitutions(db, { ...list, sort: 'name', language: 'zh' }).rows.map((row) => row.name.zh)).toEqual([
    '安徽大学',
    '长沙大学',
    '成都大学',
    '重庆大学',
    '厦门大学',
    '郑州大学',
  ]);
});

test('Russian names stand in the order of the Russian alphabet, and English ones without regard to diacritics', () => {
  const db = tinyReference(
    [
      ['Яр', 'Yar'],
      ['Ёлкин', 'Élkin'],
      ['Жуков', 'Zhukov'],
      ['Егоров', 'Egorov'],
    ].map(([ru, en], at) => ({
      slug: `school-${at}`,
      names: [
        [en as string, 'en', 'official'],
        [ru as string, 'ru', 'native'],
      ],
    })),
  );
  expect(listInstitutions(db, { ...list, sort: 'name', language: 'ru' }).rows.map((row) => row.name.ru)).toEqual([
    'Егоров',
    'Ёлкин',
    'Жуков',
    'Яр',
  ]);
  expect(listInstitutions(db, { ...list, sort: 'name', language: 'en' }).rows.map((row) => row.name.en)).toEqual([
    'Egorov',
    'Élkin',
    'Yar',
    'Zhukov',
  ]);
});
