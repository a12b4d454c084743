import { describe, expect, it } from 'vitest';
import { readPriceScope } from '../../../../src/shared/domain/price-scope.ts';

const medicine = { level: 'bachelor', language: 'en', field: '0912' };
const first = { from: 1, to: 1 };

describe('the scope of a price', () => {
  it.each([
    'international students',
    'foreign citizens',
    'non-Russian citizens',
    'citizens of other countries',
    'for foreigners',
    'self-paying students',
    'taught in English',
    'English medium',
    'Bachelor’s',
    'medicine taught in English',
    'general medicine',
    'an agent’s figure',
    'double room, South Campus, 1,050 a month',
  ])('is that of a student from abroad in this programme: %s', (en) => {
    expect(readPriceScope(en, null, medicine).isOwn).toBe(true);
  });

  it.each([
    'citizens of Belarus',
    'Russian citizens',
    'domestic students',
    'ethnic Armenians in the international system',
    'exchange students, double room',
    'taught in Russian',
    'Chinese medium',
    'dentistry',
    'Master’s',
    'postgraduates',
    'part-time',
    'preparatory year',
    'words that nobody has foreseen',
  ])('is somebody else’s, or cannot be read: %s', (en) => {
    expect(readPriceScope(en, null, medicine).isOwn).toBe(false);
  });

  it.each(['taught in Russian, year 1', 'Master’s, year 1', 'citizens of Belarus, year 1'])(
    'stays somebody else’s where the file gives the years of study: %s',
    (en) => {
      expect(readPriceScope(en, first, medicine)).toMatchObject({ isOwn: false, years: first });
    },
  );

  it('may be any remark beside years that the file gives', () => {
    expect(readPriceScope('by the dean’s letter, year 1', first, medicine).isOwn).toBe(true);
  });

  it.each([
    ['first year', first],
    ['years 2-6: an agent’s figure', { from: 2, to: 6 }],
    ['from the second year', { from: 2, to: 12 }],
  ])('says the years: %s', (en, years) => {
    expect(readPriceScope(en, null, medicine)).toMatchObject({ isOwn: true, years });
  });
});
