import { expect, it } from 'vitest';
import { dateFormat, displayNames, listFormat, numberFormat } from '../../../../src/shared/domain/intl.ts';

it('makes a format once for a locale and options, and another for others', () => {
  expect(numberFormat('ru', { maximumFractionDigits: 2 })).toBe(numberFormat('ru', { maximumFractionDigits: 2 }));
  expect(numberFormat('ru', { maximumFractionDigits: 2 })).not.toBe(numberFormat('ru', { maximumFractionDigits: 3 }));
  expect(numberFormat('de', {}).format(1234.5)).toBe('1.234,5');
  expect(dateFormat('en', { timeZone: 'UTC', month: 'long' }).format(0)).toBe('January');
  expect(dateFormat('ru', { timeZone: 'UTC', month: 'long' }).format(0)).toBe('январь');
  expect(displayNames('en', { type: 'region' }).of('CN')).toBe('China');
  expect(displayNames('en', { type: 'language' }).of('zh')).toBe('Chinese');
  expect(listFormat('en', { type: 'conjunction' }).format(['a', 'b'])).toBe('a and b');
});
