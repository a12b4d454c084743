import { describe } from 'vitest';
import { after, expectMistakes, expectNoMistake, league, songhua, university, volga } from './mistake-table.ts';

describe('checking names', () => {
  expectMistakes([
    {
      name: 'two institutions with the same official name, whatever the case',
      edits: [{ file: volga, find: 'value: Volga State Medical University', put: 'value: SONGHUA University' }],
      file: volga,
      on: 'SONGHUA University',
      what: /institutions\/songhua-university\.yaml has the same official name, SONGHUA University/,
    },
    {
      name: 'an alliance with the official name of an institution',
      edits: [{ file: league, find: 'value: Amur League of Medical Schools', put: 'value: Songhua University' }],
      file: league,
      on: 'Songhua University',
      what: /has the same official name/,
    },
    {
      name: 'no official English name',
      edits: [{ file: university, find: 'lang: en, kind: official', put: 'lang: en, kind: alias' }],
      file: university,
      on: 'names:',
      what: /There are 0 names of lang en and kind official/,
    },
    {
      name: 'two official English names',
      edits: [{ file: songhua, find: 'lang: en, kind: acronym', put: 'lang: en, kind: official' }],
      file: songhua,
      on: 'names:',
      what: /There are 2 names of lang en and kind official/,
    },
    {
      name: 'the same name twice',
      edits: [
        after(
          university,
          'names:',
          '  - { value: Songhua, lang: en, kind: alias }\n  - { value: Songhua, lang: en, kind: alias }',
        ),
      ],
      file: university,
      on: 'value: Songhua, lang: en',
      what: /The name Songhua stands here twice/,
    },
    {
      name: 'a name that ends before it begins',
      edits: [{ file: songhua, find: 'from: 1926, to: 1951', put: 'from: 1951, to: 1926' }],
      file: songhua,
      on: 'from: 1951',
      what: /The name ends before it begins/,
    },
    {
      name: 'pinyin that does not read the native name',
      edits: [{ file: songhua, find: 'Sōnghuā Yīkē Dàxué', put: 'Sōnghuā Yīxué Dàxué' }],
      file: songhua,
      on: 'Yīxué',
      what: /The pinyin does not read 松花医科大学 \(expected the letters songhuayikedaxue\)/,
    },
  ]);
  expectNoMistake([
    {
      name: 'pinyin with tones, apostrophes, hyphens and any case',
      edits: [{ file: songhua, find: 'Sōnghuā Yīkē Dàxué', put: 'sōng-huā YĪ’KĒ dàxué' }],
    },
    {
      name: 'pinyin of another Chinese name of the same school',
      edits: [
        { file: songhua, find: 'Sōnghuā Yīkē Dàxué', put: 'Sōngyīdà' },
        after(songhua, 'names:', '  - { value: 松医大, lang: zh-Hans, kind: short }'),
      ],
    },
    {
      name: 'the same former name in two schools',
      edits: [after(university, 'names:', '  - { value: Songhua Medical School, lang: en, kind: former }')],
    },
  ]);
});
