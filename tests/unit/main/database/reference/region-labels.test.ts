import { expect, it } from 'vitest';
import { listRegionLabels } from '../../../../../src/main/database/reference/region-labels.ts';
import { placeCalls } from '../../../../../src/shared/contract/places.ts';
import { openFixture } from '../../../../support/fixture-reference.ts';

const reference = openFixture();
const names = (language: 'en' | 'zh' | 'ru') =>
  placeCalls['places.regions'].output
    .parse({ regions: listRegionLabels(reference, language) })
    .regions.map(({ name }) => name);

it('has each region that a map names with its name in the language, where it stands and how far the region reaches', () => {
  expect(listRegionLabels(reference, 'zh')).toEqual([
    { name: '黑龙江', latitude: 46.8, longitude: 128, width: 9, height: 4 },
    {
      name: '萨拉托夫州',
      latitude: 51.6,
      longitude: 46.9,
      width: 6.5,
      height: 1.6,
    },
  ]);
  expect(names('en')).toEqual(['Heilongjiang', 'Saratov Oblast']);
  expect(names('ru')).toEqual(['Хэйлунцзян', 'Саратовская область']);
});

it('leaves out a region that has no name on the map', () => {
  const unnamed = openFixture([
    {
      file: 'places.yaml',
      find: ', label: { latitude: 51.6, longitude: 46.9, width: 6.5, height: 1.6 }',
      put: '',
    },
  ]);
  expect(listRegionLabels(unnamed, 'en').map(({ name }) => name)).toEqual(['Heilongjiang']);
});
