import { describe, expect, it } from 'vitest';
import { penOf } from '../../../../../src/shared/domain/writing/pen.ts';
import { glued } from '../../../../../src/shared/domain/writing/glued.ts';
import { readers } from '../../../../support/catalogs.ts';

const climate = {
  en: 'January −3.0 °C; of the year 17.4 °C.',
  zh: '1 月 −3.0 ℃；全年 17.4 ℃。',
  ru: 'январь −3,0 °C; за год 17,4 °C.',
};

describe('a number in prose', () => {
  it.each([
    ['12 %, that is 35 km', '12_%, that is 35_km'],
    ['площадь 5 км² и 7 га', 'площадь 5_км² и 7_га'],
    ['№ 5 of 6 medical schools', '№_5 of 6 medical schools'],
    ['in 5 minutes, 3 hands, 2 kmers', 'in 5 minutes, 3 hands, 2 kmers'],
  ])('keeps its sign on its line, and no word: %s', (text, wanted) => {
    expect(glued(text).replaceAll('\u00a0', '_')).toBe(wanted);
  });

  it.each(['en', 'zh', 'ru'] as const)('does so for people in %s, not for files', (language) => {
    const parted = / (?=[°℃])/;
    expect(penOf(readers[language]).text(climate)).not.toMatch(parted);
    expect(penOf(readers[language], 'plain').text(climate)).toBe(climate[language]);
  });
});
