import { describe, expect, it } from 'vitest';
import {
  bandOf,
  completenessBands,
  foundedBands,
  hospitalBands,
  sizeBands,
} from '../../../../src/shared/domain/bands.ts';

describe('the band of a number', () => {
  it.each([
    [foundedBands, 1899, 'before-1900'],
    [foundedBands, 1900, '1900'],
    [foundedBands, 1919, '1900'],
    [foundedBands, 1920, '1920'],
    [foundedBands, 2024, '1980'],
    [foundedBands, 900, 'before-1900'],
    [sizeBands, 0, 'under-5000'],
    [sizeBands, 4999, 'under-5000'],
    [sizeBands, 5000, '5000'],
    [sizeBands, 39_999, '20000'],
    [sizeBands, 1_000_000, '40000'],
    [hospitalBands, 4, 'under-5'],
    [hospitalBands, 5, '5'],
    [hospitalBands, 20, '20'],
    [completenessBands, 24, 'under-25'],
    [completenessBands, 25, '25'],
    [completenessBands, 100, '75'],
  ] as [readonly string[], number, string][])('%j: %d is in %s', (bands, value, band) => {
    expect(bandOf(bands, value)).toBe(band);
  });

  it('is one of the bands for any number, and never falls as the number grows', () => {
    for (const bands of [foundedBands, sizeBands, hospitalBands, completenessBands] as readonly (readonly string[])[]) {
      let last = 0;
      for (let value = 0; value < 50_000; value += 7) {
        const at = bands.indexOf(bandOf(bands, value));
        expect(at).toBeGreaterThanOrEqual(last);
        last = at;
      }
    }
  });
});
