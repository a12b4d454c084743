import { describe, expect, it } from 'vitest';
import { exams } from '../../../../../../src/shared/domain/exams.ts';
import { writtenLanguages } from '../../../../../../src/shared/domain/language.ts';
import { readers } from '../../../../../support/catalogs.ts';
import { properties } from '../../../../../../src/shared/domain/properties/dictionary.ts';
import { score } from '../../../../../../src/shared/domain/properties/types/score.ts';
import type { Value } from '../../../../../../src/shared/domain/properties/types/value-type.ts';
import { penOf } from '../../../../../../src/shared/domain/writing/pen.ts';
import { writeValue } from '../../../../../../src/shared/domain/writing/write-value.ts';

const test = properties['english-test'];
const read = (value: number | string, unit?: string) => score.read({ property: 'english-test', value, unit }, test);
const value = (number: number | null, unit: string, qualifier: Value['qualifier'] = null): Value => ({
  text: { en: number === null ? unit : `${unit} ${number}` },
  number,
  unit,
  qualifier,
});

describe('a score', () => {
  it('is a test and a mark, or a test alone', () => {
    expect(read(6, 'IELTS')).toEqual({ fact: { text: { en: 'IELTS 6' }, number: 6, unit: 'IELTS' } });
    expect(read('TOEFL iBT')).toEqual({ fact: { text: { en: 'TOEFL iBT' }, number: null, unit: 'TOEFL iBT' } });
  });

  it.each([
    ['a mark without a test', 6, undefined],
    ['an unknown test', 6, 'ABC'],
    ['a mark in words', 'six', 'IELTS'],
    ['words', 'fluent', undefined],
  ] as const)('is refused: %s', (_, given, unit) => {
    expect(read(given, unit)).toMatchObject({ wrong: { code: expect.any(String) as string } });
  });

  it('is written alike in every language', () => {
    expect(writtenLanguages.map((language) => writeValue(value(6.5, 'IELTS'), test, penOf(readers[language])))).toEqual(
      ['IELTS 6.5', 'IELTS 6.5', 'IELTS 6,5'],
    );
    expect(writeValue(value(null, 'IELTS'), test, penOf(readers.ru))).toBe('IELTS');
  });

  it('of an entrance exam is told by its name and with the highest mark', () => {
    const exam = properties['entrance-exam'];
    const told = (number: number | null, unit: string) =>
      writtenLanguages.map((language) => writeValue(value(number, unit), exam, penOf(readers[language])));
    expect(told(65, 'USE biology')).toEqual([
      'Unified State Exam in biology 65 of 100',
      '俄罗斯国家统一考试：生物 65（满分 100）',
      'ЕГЭ, биология 65 из 100',
    ]);
    expect(told(70, 'UNT')[2]).toBe('ЕНТ 70 из 140');
    expect(told(null, 'own exam in chemistry')).toEqual([
      'own exam in chemistry',
      '校内化学考试',
      'экзамен вуза по химии',
    ]);
    expect(told(null, 'own interview')[0]).toBe('interview by the school');
  });

  it.each([
    ['entrance-exam', 120, 'NEET', true],
    ['entrance-exam', 189, 'DTM', true],
    ['entrance-exam', 190, 'DTM', false],
    ['entrance-exam', 141, 'UNT', false],
    ['entrance-exam', 101, 'USE chemistry', false],
    ['entrance-exam', -1, 'USE chemistry', false],
    ['entrance-exam', 300, 'ORT', true],
    ['english-test', 9, 'IELTS', true],
  ] as const)('is no more than the exam gives: %s %d %s', (property, number, unit, sound) => {
    const mark = score.check({ text: { en: '' }, number, unit }, property, 2027);
    expect(mark === null).toBe(sound);
  });

  it.each(Object.entries(exams))(
    'has a name for %s in every language and a highest mark above nothing',
    (exam, highest) => {
      for (const language of writtenLanguages)
        expect(writeValue(value(null, exam), properties['entrance-exam'], penOf(readers[language]))).not.toBe('');
      expect(highest ?? 1).toBeGreaterThan(0);
    },
  );

  it('contradicts another mark of the same test only', () => {
    expect(score.compare.agree?.(value(6, 'IELTS'), value(80, 'TOEFL iBT'))).toBe(true);
    expect(score.compare.agree?.(value(6, 'IELTS'), value(6.5, 'IELTS'))).toBe(false);
    expect(score.compare.key(value(6, 'IELTS'))).toBe(score.compare.key(value(6, 'IELTS')));
    expect(
      [value(80, 'TOEFL iBT'), value(6.5, 'IELTS'), value(6, 'IELTS')].sort(score.sort).map(({ number }) => number),
    ).toEqual([6, 6.5, 80]);
  });
});
