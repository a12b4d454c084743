import { Schemas, translate } from 'iuliia';
import { expect, test } from 'vitest';
import { fold } from '../../../../src/shared/reference-format/fold.ts';
import { soundKeys } from '../../../../src/shared/reference-format/sound-key.ts';

const words = [
  'Хабаровский',
  'государственный',
  'медицинский',
  'Щербаков',
  'Чайковский',
  'Южный',
  'Ёлкинский',
  'Нижний',
  'академия',
  'Жуковский',
  'Александровская',
  'Цюрихский',
  'Пермь',
  'Мичуринский',
  'Тольятти',
  'Советский',
];
const schemas = [...Schemas.values()];

test('a Russian word meets nearly all its romanisations, by any system that the iuliia library knows', () => {
  const missed: string[] = [];
  for (const word of words) {
    const [key] = soundKeys(fold(word));
    for (const schema of schemas) {
      const romanised = fold(translate(word, schema));
      if (!soundKeys(romanised.replaceAll(' ', '')).includes(key as string))
        missed.push(`${word} ${schema.name} ${romanised}`);
    }
  }
  expect(schemas.length).toBeGreaterThan(20);
  expect(missed.length / (words.length * schemas.length)).toBeLessThan(0.02);
});

test('words that sound unlike have unlike keys', () => {
  const keys = ['медицинский', 'технический', 'московский', 'минский', 'омский', 'томский', 'казань', 'рязань'].map(
    (word) => soundKeys(word)[0],
  );
  expect(new Set(keys).size).toBe(keys.length);
});

test('a word with signs of other scripts has no key', () => {
  expect(soundKeys('哈尔滨')).toEqual([]);
  expect(soundKeys('a')).toEqual([]);
});
