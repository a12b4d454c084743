import { describe, expect, it } from 'vitest';
import { isPriceOf, type Applies } from '../../../../src/shared/domain/price-scope.ts';

const medicine = { level: 'bachelor', language: 'en', field: '0912' };

describe('whose price it is', () => {
  it.each<[string, Applies | undefined]>([
    ['everybody’s, where nothing is said', undefined],
    ['of all students', { to: 'all' }],
    ['of students from abroad', { to: 'abroad' }],
    ['of this level', { to: 'all', level: ['master', 'bachelor'] }],
    ['of this language', { to: 'all', language: 'en' }],
    ['of this field', { to: 'abroad', field: '0912' }],
    ['of this field, level and language', { to: 'all', level: ['bachelor'], language: 'en', field: '0912' }],
    ['with the room within', { to: 'all', within: ['room'] }],
  ])('is that of a student from abroad in this programme: %s', (_, applies) => {
    expect(isPriceOf(applies, medicine)).toBe(true);
  });

  it.each<[string, Applies]>([
    ['of citizens', { to: 'others' }],
    ['in no sum', { to: 'none' }],
    ['of others in this very programme', { to: 'others', level: ['bachelor'], language: 'en', field: '0912' }],
    ['of another level', { to: 'all', level: ['master'] }],
    ['of another language', { to: 'all', language: 'zh' }],
    ['of another field', { to: 'all', field: '0911' }],
    ['of this field in another language', { to: 'all', field: '0912', language: 'ru' }],
  ])('is somebody else’s: %s', (_, applies) => {
    expect(isPriceOf(applies, medicine)).toBe(false);
  });

  it('is that of the language in which a course begins', () => {
    const changing = { ...medicine, language: 'en+zh' };
    expect(['en', 'zh'].map((language) => isPriceOf({ to: 'all', language }, changing))).toEqual([true, false]);
  });

  it('is told for no programme where it is for some of them only', () => {
    expect(isPriceOf({ to: 'all', level: ['bachelor'] }, null)).toBe(false);
    expect(isPriceOf({ to: 'all' }, null)).toBe(true);
  });
});
