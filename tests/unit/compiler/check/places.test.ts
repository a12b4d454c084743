import { describe } from 'vitest';
import { expectMistakes, expectNoMistake, songhua, university, volga } from './mistake-table.ts';

const places = 'places.yaml';
const at = (latitude: number, longitude: number) => [
  { file: songhua, find: 'latitude: 45.75, longitude: 126.65', put: `latitude: ${latitude}, longitude: ${longitude}` },
];

describe('checking places', () => {
  expectMistakes([
    {
      name: 'coordinates in another country',
      edits: at(55.75, 37.62),
      file: songhua,
      on: 'latitude: 55.75',
      what: /The point 55\.75, 37\.62 lies outside CN/,
    },
    {
      name: 'latitude and longitude exchanged',
      edits: [{ file: volga, find: 'latitude: 51.53, longitude: 46.03', put: 'latitude: 46.03, longitude: 51.53' }],
      file: volga,
      on: 'latitude: 46.03',
      what: /The point 46\.03, 51\.53 lies outside RU/,
    },
    { name: 'a point in the open sea', edits: at(20, 135), file: songhua, on: 'latitude: 20', what: /lies outside CN/ },
    {
      name: 'a latitude that is none',
      edits: at(126.65, 45.75),
      file: songhua,
      on: 'latitude: 126.65',
      what: /`place\.latitude`/,
    },
    {
      name: 'one coordinate without the other',
      edits: [{ file: songhua, find: ', longitude: 126.65', put: '' }],
      file: songhua,
      on: 'place:',
      what: /One coordinate is missing/,
    },
    {
      name: 'a region that places.yaml does not have',
      edits: [{ file: songhua, find: 'region: Heilongjiang', put: 'region: Heilungkiang' }],
      file: songhua,
      on: 'Heilungkiang',
      what: /places\.yaml has no region Heilungkiang in CN/,
    },
    {
      name: 'a town of another country',
      edits: [{ file: songhua, find: 'city: Harbin', put: 'city: Saratov' }],
      file: songhua,
      on: 'city: Saratov',
      what: /places\.yaml has no town Saratov in CN/,
    },
    {
      name: 'a town named like a member of every object',
      edits: [{ file: songhua, find: 'city: Harbin', put: 'city: constructor' }],
      file: songhua,
      on: 'city: constructor',
      what: /places\.yaml has no town constructor/,
    },
    {
      name: 'a country that is no code',
      edits: [{ file: university, find: 'country: CN', put: 'country: China' }],
      file: university,
      on: 'country: China',
      what: /Write the ISO 3166-1 code/,
    },
    {
      name: 'coordinates in a country whose outline is not known',
      edits: [{ file: volga, find: 'country: RU, region: Saratov Oblast, city: Saratov', put: 'country: NU' }],
      file: volga,
      on: 'country: NU',
      what: /The compiler has no outline of NU/,
    },
    {
      name: 'the name of a region in another country',
      edits: [{ file: places, find: 'longitude: 128', put: 'longitude: 100' }],
      file: places,
      on: 'Heilongjiang',
      what: /would write Heilongjiang outside CN, at 46\.8, 100/,
    },
    {
      name: 'latitude and longitude of the name of a region exchanged',
      edits: [{ file: places, find: 'latitude: 51.6, longitude: 46.9', put: 'latitude: 46.9, longitude: 51.6' }],
      file: places,
      on: 'Saratov Oblast',
      what: /would write Saratov Oblast outside RU, at 46\.9, 51\.6/,
    },
    {
      name: 'the name of a region at a latitude that is none',
      edits: [{ file: places, find: 'latitude: 46.8, longitude: 128', put: 'latitude: 128, longitude: 46.8' }],
      file: places,
      on: 'Heilongjiang',
      what: /`CN\.regions\.Heilongjiang\.label\.latitude`/,
    },
    {
      name: 'the name of a region that nobody says how wide it is',
      edits: [{ file: places, find: 'width: 9, ', put: '' }],
      file: places,
      on: 'Heilongjiang',
      what: /`CN\.regions\.Heilongjiang\.label\.width`/,
    },
    {
      name: 'a region without width',
      edits: [{ file: places, find: 'width: 9', put: 'width: 0' }],
      file: places,
      on: 'Heilongjiang',
      what: /`CN\.regions\.Heilongjiang\.label\.width`/,
    },
    {
      name: 'a town with what regions alone have',
      edits: [
        {
          file: places,
          find: 'ru: Харбин }',
          put: 'ru: Харбин, label: { latitude: 45.8, longitude: 126.6, width: 1, height: 1 } }',
        },
      ],
      file: places,
      on: 'Harbin',
      what: /`label`/,
    },
  ]);
  expectNoMistake([
    {
      name: 'a region that has no name on the map',
      edits: [{ file: places, find: ', label: { latitude: 51.6, longitude: 46.9, width: 6.5, height: 1.6 }', put: '' }],
    },
    { name: 'a point on the coast, where the outline is coarse', edits: at(22.19, 113.54) },
    {
      name: 'a place without coordinates',
      edits: [{ file: songhua, find: ', latitude: 45.75, longitude: 126.65', put: '' }],
    },
  ]);
});
