import { describe, expect, it } from 'vitest';
import {
  inNominative,
  nominativeOf,
  russianStems,
} from '../../../../../../src/main/database/reference/search/russian-stems.ts';

describe('Russian words as people put them into sentences', () => {
  it.each([
    ['казанском', 'казанск'],
    ['сеченовскии', 'сеченов'],
    ['пироговке', 'пирогов'],
    ['первом', 'перв'],
  ])('%s may stand for %s', (word, stem) => {
    expect(russianStems(word)).toContain(stem);
  });

  it.each(['дома', 'университет', 'harbin', ''])('%s stands for nothing else', (word) => {
    expect(russianStems(word)).toEqual([]);
  });

  it('has adjectives of towns in the nominative', () => {
    expect(nominativeOf('уфимском')).toBe('уфимскии');
    expect(nominativeOf('санкт петербургского')).toBe('санкт петербургскии');
    expect(nominativeOf('университете')).toBeNull();
  });

  it.each([
    ['казанскому государственному медицинскому университету', 'казанскии государственныи медицинскии университет'],
    ['международнои высшеи школе медицины', 'международная высшая школа медицины'],
    ['университетом цинхуа', 'университет цинхуа'],
    ['амурскую государственную медицинскую академию', 'амурская государственная медицинская академия'],
    ['тверского государственного медицинского университета', 'тверскои государственныи медицинскии университет'],
    ['первом меде', 'первыи мед'],
  ])('%s is %s', (typed, name) => {
    expect(inNominative(typed.split(' ')).map((words) => words.join(' '))).toContain(name);
  });

  it('has nothing for what is in it already, or is no name', () => {
    expect(inNominative(['казанскии', 'медицинскии', 'университет'])).not.toContainEqual([
      'казанскии',
      'медицинскии',
      'университет',
    ]);
    expect(inNominative(['общежитие'])).toEqual([]);
  });
});
