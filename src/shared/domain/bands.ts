/** Bands of the Browse facets; a band holds values from its number up to the next one's. */
export const foundedBands = ['before-1900', '1900', '1920', '1940', '1960', '1980'] as const;
export const sizeBands = ['under-5000', '5000', '10000', '20000', '40000'] as const;
export const hospitalBands = ['under-5', '5', '10', '20'] as const;
export const completenessBands = ['under-25', '25', '50', '75'] as const;

/** Returns the band a number belongs to: the last whose number is not above it, else the first. */
export function bandOf<Band extends string>(bands: readonly Band[], value: number): Band {
  return bands.findLast((band) => Number(band) <= value) ?? (bands[0] as Band);
}
