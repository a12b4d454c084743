import { expect, test } from 'vitest';
import { readingsOf, syllablesOf } from '../../../../src/compiler/search/readings.ts';

test.each([
  ['重庆医科大学', 'chong qing yi ke da xue'],
  ['厦门大学', 'xia men da xue'],
  ['长沙', 'chang sha'],
  ['长春', 'chang chun'],
  ['吕梁', 'lu liang'],
  ['六安', 'lu an'],
  ['蚌埠', 'beng bu'],
  ['乐山', 'le shan'],
  ['都江堰', 'du jiang yan'],
  ['西藏', 'xi zang'],
  ['哈尔滨', 'ha er bin'],
  ['首都医科大学', 'shou du yi ke da xue'],
  ['成都', 'cheng du'],
  ['朝阳', 'chao yang'],
  ['台州', 'tai zhou'],
  ['大连', 'da lian'],
  ['齐齐哈尔', 'qi qi ha er'],
  ['佳木斯', 'jia mu si'],
])('%s is read %s', (chinese, reading) => {
  expect(syllablesOf(chinese).join(' ')).toBe(reading);
});

test('a character that is often misread is also indexed by its other reading', () => {
  expect(readingsOf('长治', ['chang', 'zhi']).map((reading) => reading.join(' '))).toEqual(['chang zhi', 'zhang zhi']);
});
