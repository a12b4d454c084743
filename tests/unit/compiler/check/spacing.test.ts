import { describe, expect, it } from 'vitest';
import { spacedChinese } from '../../../../src/compiler/chinese-spacing.ts';
import { expectMistakes, expectNoMistake, songhua } from './mistake-table.ts';

const listed = 'zh: 列入教育部名单';

describe('checking how Chinese stands beside Latin letters and figures', () => {
  expectMistakes([
    {
      name: 'a year before a character',
      edits: [{ file: songhua, find: listed, put: 'zh: 列入 2019年名单' }],
      file: songhua,
      on: '2019年',
      what: /In “2019年名单” a Latin letter or figure touches/,
    },
    {
      name: 'letters after a character, in quotes of YAML',
      edits: [{ file: songhua, find: listed, put: 'zh: "须有HSK 四级"' }],
      file: songhua,
      on: '须有HSK',
      what: /In “须有HSK 四级”/,
    },
  ]);
  expectNoMistake([
    {
      name: 'a space, and none beside punctuation',
      edits: [{ file: songhua, find: listed, put: 'zh: “211 工程”（2019 年），共 5 所' }],
    },
    { name: 'a name to the letter', edits: [{ file: songhua, find: 'zh: 第一医院', put: 'zh: 第302医院' }] },
  ]);
});

describe('spacedChinese', () => {
  it.each([
    ['2026年', '2026 年'],
    ['HSK四级', 'HSK 四级'],
    ['占7%的学生', '占 7% 的学生'],
    ['“985工程”、C9联盟', '“985 工程”、C9 联盟'],
    ['2019—2020学年', '2019—2020 学年'],
    ['Универ 大学', 'Универ 大学'],
    ['大学（MBBS）', '大学（MBBS）'],
    ['𠮷A', '𠮷 A'],
  ])('writes %s as %s', (text, spaced) => {
    expect(spacedChinese(text)).toBe(spaced);
    expect(spacedChinese(spaced)).toBe(spaced);
  });
});
