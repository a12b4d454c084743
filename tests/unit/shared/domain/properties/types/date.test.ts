import { describe, expect, it } from 'vitest';
import { inEnglish } from '../../../../../../src/compiler/mistake.ts';
import { properties } from '../../../../../../src/shared/domain/properties/dictionary.ts';
import { date } from '../../../../../../src/shared/domain/properties/types/date.ts';
import type { Given, Value } from '../../../../../../src/shared/domain/properties/types/value-type.ts';
import { penOf } from '../../../../../../src/shared/domain/writing/pen.ts';
import { writeValue } from '../../../../../../src/shared/domain/writing/write-value.ts';
import { readers } from '../../../../../support/catalogs.ts';

const deadline = properties['application-deadline'];
const founding = properties['founding-date'];
const read = (value: Given['value'], of = deadline) => date.read({ property: 'x', value }, of);
const value = (en: string): Value => ({ text: { en }, number: null, unit: null, qualifier: null });

describe('a date', () => {
  it.each([
    ['2026-06-30', '2026-06-30'],
    ['2026-06', '2026-06'],
    [2026, '2026'],
    ['--06-30', '--06-30'],
    ['--02-29', '--02-29'],
    [{ closes: '2026-06-30' }, '2026-06-30'],
    [{ opens: '2026-02-01', closes: '2026-06-30' }, '2026-02-01/2026-06-30'],
    [{ opens: '--12-01', closes: '--03-31' }, '--12-01/--03-31'],
    [{ opens: 2026 }, '2026/..'],
  ] as const)('of a term is read from %j', (given, text) => {
    expect(read(given)).toEqual({ fact: { text: { en: text }, number: null, unit: null } });
  });

  it.each([
    ['2026-02-30', /calendar has no 2026-02-30/],
    ['--02-30', /calendar has no --02-30/],
    ['--04-31', /calendar has no --04-31/],
    ['--13-01', /takes a date/],
    ['--06', /takes a date/],
    ['30 June 2026', /takes a date/],
    [{ en: '30 June', zh: '6月30日', ru: '30 июня' }, /takes a date/],
    [true, /takes text/],
    [{}, /neither when it opens nor when it closes/],
    [{ opens: '2026-06-31', closes: '2026-07-01' }, /calendar has no 2026-06-31/],
    [{ opens: '2026-07-01', closes: '2026-06-30' }, /closes on 2026-06-30, before it/],
    [{ opens: '--07-01', closes: '2026-06-30' }, /of every year, the other of one/],
  ] as const)('of a term is refused: %j', (given, what) => {
    const reading = read(given);
    expect('wrong' in reading && inEnglish(reading.wrong).what).toMatch(what);
  });

  it('that is no term has one day, and none of every year', () => {
    expect(read('1926-09', founding)).toMatchObject({ fact: { text: { en: '1926-09' } } });
    for (const given of ['--09-01', { opens: '1926' }] as const)
      expect(read(given, founding)).toMatchObject({ wrong: { code: expect.any(String) as string } });
  });

  it('is checked at both ends', () => {
    const problem = (text: string) => date.check({ text: { en: text }, number: null, unit: null }, 'x', 2027);
    expect(problem('2026-12-01/2028-03-01')).toMatchObject({ wrong: { code: 'value.dateRange', given: '2028-03-01' } });
    expect(problem('0800')).toMatchObject({ wrong: { code: 'value.dateRange', given: '0800' } });
    for (const sound of ['2027-06-30', '--06-30', '--12-01/--03-31']) expect(problem(sound)).toBeNull();
  });

  it('agrees with what holds the same day', () => {
    const agree = (a: string, b: string) => date.compare.agree?.(value(a), value(b));
    expect(agree('2026-06', '2026-06-30')).toBe(true);
    expect(agree('--06-30', '2026-06-30')).toBe(true);
    expect(agree('2026-02-01/2026-06-30', '2026-06-30')).toBe(true);
    expect(agree('2026-02-01/..', '2026-06-30')).toBe(true);
    expect(agree('--06-30', '2026-06-15')).toBe(false);
    expect(agree('2026-02-01/2026-06-30', '2026-03-01/2026-06-30')).toBe(false);
    expect(agree('2026-06-15', '2026-06-30')).toBe(false);
  });

  it('is ordered by when it closes', () => {
    const order = ['2026-06-30', '2025-12-01/2026-03-31', '2026-06', '--06-30'].map(value).sort(date.sort);
    expect(order.map(({ text }) => text.en)).toEqual(['--06-30', '2025-12-01/2026-03-31', '2026-06', '2026-06-30']);
  });

  it('stands in files as ISO 8601, one of every year in words', () => {
    const plain = penOf(readers.en, 'plain');
    expect(writeValue(value('2026-06-30'), deadline, plain)).toBe('2026-06-30');
    expect(writeValue(value('2026-02-01/2026-06-30'), deadline, plain)).toBe('2026-02-01 to 2026-06-30');
    expect(writeValue(value('--06-30'), deadline, plain)).toBe('30 June every year');
    expect(date.export(value('2026-06-30'))).toBeNull();
  });

  it('of another program that this one cannot read is shown as it stands', () => {
    expect(writeValue(value('before June'), deadline, penOf(readers.en))).toBe('before June');
  });
});
