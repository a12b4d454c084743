import { describe, expect, it } from 'vitest';
import { addUp } from '../../../../../src/shared/domain/exam-results.ts';
import { writeCondition } from '../../../../../src/shared/domain/writing/condition.ts';
import { resultYears, writePassed } from '../../../../../src/shared/domain/writing/exam-result.ts';
import { penOf } from '../../../../../src/shared/domain/writing/pen.ts';
import { readerOf } from '../../../../../src/shared/words/reader.ts';

const [en, zh, ru] = [await readerOf('en'), await readerOf('zh'), await readerOf('ru')];
const line = (passed: number, candidates: number) => ({ passed, candidates, asListed: null });

describe('a result of an exam in words', () => {
  it('never has a share without its candidates and its interval', () => {
    const result = addUp([line(29, 118)]);
    expect(writePassed(result, en)).toBe('29 of 118 passed (25 %, 18 to 33)');
    expect(writePassed(result, zh)).toBe('118 人中 29 人通过（25%，18 至 33）');
    expect(writePassed(result, ru)).toBe('сдали 29 из 118 (25 %, от 18 до 33)');
  });

  it('has no share where nobody sat', () => {
    expect(writePassed(addUp([line(0, 0)]), en)).toBe('nobody sat');
  });

  it('is of a year or of several', () => {
    expect(resultYears({ fromYear: 2025, toYear: 2025 })).toBe('2025');
    expect(resultYears({ fromYear: 2015, toYear: 2018 })).toBe('2015–2018');
  });
});

describe('a condition in words', () => {
  const titleOf = (slug: string) => slug.toUpperCase();
  it.each([
    ['study-length >= 54 months', 'length of study without the internship: at least 54 months'],
    ['duration > 60 months', 'Length, internship included: more than 5 years'],
    ['language = en', 'taught in English throughout'],
    ['register has a or b', 'listed on A or B'],
    ['register lacks a', 'not listed on A'],
  ])('%s is “%s”', (condition, words) => {
    expect(writeCondition(condition, penOf(en), titleOf)).toBe(words);
  });

  it('is none where only a person can judge, or a later program wrote it', () => {
    expect(writeCondition(null, penOf(ru), titleOf)).toBeNull();
    expect(writeCondition('sealed by 3 angels', penOf(ru), titleOf)).toBeNull();
  });
});
