import { describe, expect, it } from 'vitest';
import { realSources } from './real-sources.ts';

const { places } = realSources();

describe('the names of regions on the map', () => {
  // As many as there are, but for towns that are regions themselves and have no school (Sevastopol, Shymkent).
  it.each([
    ['CN', 31],
    ['RU', 84],
    ['KZ', 19],
    ['KG', 9],
    ['UZ', 14],
    ['BY', 7],
    ['GB', 4],
    ['CA', 13],
    ['AU', 7],
    ['US', 50],
  ] as const)('are all there of %s, but for those that are called as their town', (country, count) => {
    const { regions, cities } = places[country] ?? { regions: {}, cities: {} };
    expect(Object.keys(regions)).toHaveLength(count);
    const unnamed = Object.keys(regions).filter((region) => regions[region]?.label === undefined);
    expect(unnamed.filter((region) => !Object.hasOwn(cities, region))).toEqual([]);
  });

  it('are in the letters of their language, and two of a country never the same', () => {
    for (const [country, { regions }] of Object.entries(places)) {
      const labelled = Object.entries(regions).flatMap(([region, { label, ...names }]) =>
        label ? [{ en: region, ...names, ...JSON.parse(JSON.stringify(label)) }] : [],
      ) as { en: string; zh: string; ru: string }[];
      for (const { en, zh, ru } of labelled) {
        expect(en).toMatch(/^[\p{Script=Latin} ’-]+$/u);
        expect(zh).toMatch(/^[\p{Script=Han}—]+$/u);
        expect(ru).toMatch(/^[\p{Script=Cyrillic} -]+$/u);
      }
      for (const language of ['en', 'zh', 'ru'] as const)
        expect(new Set(labelled.map((names) => names[language])).size, `${country} ${language}`).toBe(labelled.length);
    }
  });
});
