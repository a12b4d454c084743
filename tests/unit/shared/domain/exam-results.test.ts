import { describe, expect, it } from 'vitest';
import { addUp, wilson } from '../../../../src/shared/domain/exam-results.ts';

const rounded = (passed: number, candidates: number) => {
  const interval = wilson(passed, candidates);
  return interval && [Math.round(interval.low * 1000), Math.round(interval.high * 1000)];
};

describe('Wilson’s interval of a share', () => {
  it.each([
    // By Wilson (1927), as R's prop.test(correct = FALSE) gives it.
    [29, 118, [177, 331]],
    [35, 121, [216, 376]],
    [0, 10, [0, 278]],
    [10, 10, [722, 1000]],
    [1, 1, [207, 1000]],
    [50, 100, [404, 596]],
  ])('of %i in %i', (passed, candidates, ends) => {
    expect(rounded(passed, candidates)).toEqual(ends);
  });

  it('is none where nobody sat', () => {
    expect(wilson(0, 0)).toBeNull();
  });

  it('orders few that all passed below many that mostly passed', () => {
    expect(wilson(2, 2)?.low).toBeLessThan(wilson(70, 100)?.low ?? 0);
  });
});

describe('the lines of one school', () => {
  it('are added up, every spelling named once', () => {
    expect(
      addUp([
        { candidates: 77, passed: 26, asListed: 'College of Basic Medical Sciences of Jilin University' },
        { candidates: 93, passed: 4, asListed: 'Norman Bethune Health Science Center' },
        { candidates: 1, passed: 0, asListed: null },
      ]),
    ).toMatchObject({
      candidates: 171,
      passed: 30,
      few: false,
      asListed: ['College of Basic Medical Sciences of Jilin University', 'Norman Bethune Health Science Center'],
    });
  });

  it('warn below thirty candidates', () => {
    expect(addUp([{ candidates: 29, passed: 29, asListed: null }]).few).toBe(true);
    expect(addUp([{ candidates: 30, passed: 0, asListed: null }]).few).toBe(false);
  });
});
