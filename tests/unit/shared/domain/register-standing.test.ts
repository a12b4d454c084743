import { describe, expect, it } from 'vitest';
import { endOf, standingOn } from '../../../../src/shared/domain/register-standing.ts';

describe('how a school stands on a register', () => {
  it('is as it is listed, and where it is not, as far as the register was seen', () => {
    expect(standingOn('partly', { status: 'conditional' }, false)).toBe('conditional');
    expect(standingOn('whole', { status: 'exempt' }, true)).toBe('exempt');
    expect(standingOn('whole', null, true)).toBe('not-listed');
    expect(standingOn('by-union', undefined, true)).toBe('not-listed');
    expect(standingOn('partly', null, true)).toBe('not-looked-up');
    expect(standingOn('whole', null, false)).toBe('not-looked-up');
  });

  it.each([
    [null, null, null],
    ['2027', null, null],
    ['2026', null, null],
    ['2026-11', '2027-05', null],
    ['2020', null, '2020'],
    [null, '2026-05', '2026-05'],
    ['2027', '2026-05', '2026-05'],
    ['2020', '2019-03', '2019-03'],
  ])('valid to %s, listed until %s: ended %s', (validTo, until, end) => {
    expect(endOf({ validTo }, { until }, '2026-11-29')).toBe(end);
  });
});
