import { describe, expect, it } from 'vitest';
import { isClosed } from '../../../../src/shared/domain/intake.ts';
import { mainProgramme } from '../../../../src/shared/domain/main-programme.ts';

const told = (en: string, asOf: string | null = null, more: object = {}) => ({
  property: 'intake',
  text: { en },
  scope: null,
  asOf,
  rank: 'normal',
  ...more,
});

describe('whether a programme takes students', () => {
  it.each([
    ['nothing is said', [], false],
    ['it is closed', [told('closed')], true],
    ['it was closed and is open again', [told('open', '2024'), told('closed', '2019')], false],
    ['it was open and is closed since', [told('open', '2019'), told('closed', '2019-09')], true],
    ['it is closed for some only', [told('closed', '2024', { scope: { en: 'self-paying' } })], false],
    ['that it is closed is known to be wrong', [told('closed', '2024', { rank: 'deprecated' })], false],
    ['something else is closed', [told('closed', '2024', { property: 'status' })], false],
  ])('tells where %s', (_, claims, closed) => {
    expect(isClosed(claims)).toBe(closed);
  });
});

describe('the programme that is meant', () => {
  const one = (slug: string, language: string, closed = false, field = '0912', level = 'bachelor') => ({
    slug,
    language,
    closed,
    field,
    level,
  });
  it.each([
    ['the one in English', [one('zh', 'zh'), one('en', 'en')], {}, 'en'],
    ['none that has closed', [one('en', 'en', true), one('zh', 'zh')], {}, 'zh'],
    ['none that has closed, of another field', [one('en', 'en', true), one('d', 'en', false, '0911')], {}, 'd'],
    [
      'none that has closed, where another field is wanted',
      [one('d', 'en', true, '0911'), one('zh', 'zh')],
      { field: '0911' },
      'zh',
    ],
    ['none where all have closed', [one('en', 'en', true)], {}, undefined],
  ])('is %s', (_, programmes, wanted, slug) => {
    expect(mainProgramme(programmes, wanted)?.slug).toBe(slug);
  });
});
