import type { Locality } from './locality-names.ts';

/** Returns places without the towns of a region among them: a name of both means the region, which has the town's schools too. */
export function withoutNested(places: readonly Locality[]): readonly Locality[] {
  const isRegionOf = (one: Locality, other: Locality) =>
    one.city === null && one.region !== null && one.country === other.country && one.region === other.region;
  return places.filter((place) => place.city === null || !places.some((other) => isRegionOf(other, place)));
}

/** Returns the town of the same name that lies in a region; null where there is none. */
export function townIn(region: Locality | null, places: readonly Locality[]): Locality | null {
  if (!region || region.region === null || region.city !== null) return null;
  return (
    places.find((place) => place.city !== null && place.country === region.country && place.region === region.region) ??
    null
  );
}

/** Returns how narrow a place is: 0 a country, 1 a region, 2 a town. */
export const depthOf = ({ region, city }: Locality): number => (city === null ? (region === null ? 0 : 1) : 2);

interface Where {
  readonly place: Locality | null;
  /** Whether it lies in all others that were named: Jinan University is in Guangzhou. */
  readonly isCommon: boolean;
}

/** Returns of all places named the narrowest one that lies in the others, else the first; of two alike the one numbered first. */
export function placeOf(named: readonly (readonly Locality[])[]): Where {
  const fits = (one: Locality) =>
    named.every((places) =>
      places.some(
        (other) =>
          other.country === one.country &&
          (other.region === null || other.region === one.region) &&
          (other.city === null || other.city === one.city),
      ),
    );
  const all = named.flat().filter(fits);
  const [common] = all.sort((a, b) => depthOf(b) - depthOf(a) || a.id - b.id);
  return { place: common ?? named.flat()[0] ?? null, isCommon: common !== undefined };
}
