import { expect, it } from 'vitest';
import { placeText } from '../../../../../src/renderer/ui/entity/names.ts';

it('says once what town, region and country are all called', () => {
  const singapore = { country: 'SG', region: null, city: { en: 'Singapore', zh: '新加坡', ru: 'Сингапур' } };
  expect(placeText(singapore, 'en')).toBe('Singapore');
  expect(placeText(singapore, 'zh')).toBe('新加坡');
  expect(placeText(singapore, 'ru')).toBe('Сингапур');
});

it('tells town, region and country as the language orders them', () => {
  const harbin = {
    country: 'CN',
    region: { en: 'Heilongjiang', zh: '黑龙江省', ru: 'Хэйлунцзян' },
    city: { en: 'Harbin', zh: '哈尔滨', ru: 'Харбин' },
  };
  expect(placeText(harbin, 'en')).toBe('Harbin, Heilongjiang, China');
  expect(placeText(harbin, 'zh')).toBe('中国 黑龙江省 哈尔滨');
});
