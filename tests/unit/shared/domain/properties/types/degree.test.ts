import { expect, it } from 'vitest';
import { writeDegree } from '../../../../../../src/shared/domain/properties/types/degree.ts';
import { penOf } from '../../../../../../src/shared/domain/writing/pen.ts';
import { readerOf } from '../../../../../../src/shared/words/reader.ts';

it.each([
  ['Specialist', ['Specialist', '专家文凭', 'Специалист']],
  ['Bachelor of Medicine', ['Bachelor of Medicine', '医学学士', 'Бакалавр медицины']],
  ['MD (Physician)', ['MD (Physician)', '医学博士（医师）', 'Доктор медицины (врач)']],
  ['MBBS', ['MBBS', 'MBBS', 'MBBS']],
  ['MBBS, BSc', ['MBBS, BSc', 'MBBS, BSc', 'MBBS, BSc']],
])('writes the degree %s in the language of the reader', async (title, expected) => {
  const pens = await Promise.all(
    (['en', 'zh', 'ru'] as const).map(async (language) => penOf(await readerOf(language))),
  );
  expect(pens.map((pen) => writeDegree(title, pen))).toEqual(expected);
});
