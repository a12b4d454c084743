import type { z } from 'zod';
import type { place } from '../../../../shared/contract/values.ts';
import type { ReferenceDatabase } from '../../open.ts';
import { statement } from '../../statements.ts';
import type { Locality } from './locality-names.ts';

type Named = { readonly zh: string; readonly ru: string };

/** Returns a place with its names in three languages. */
export function placeNamed(db: ReferenceDatabase, { country, region, city }: Locality): z.infer<typeof place> {
  const named = (kind: 'region' | 'city', value: string | null) => {
    if (value === null) return null;
    const names = statement<Named>(
      db,
      'SELECT zh, ru FROM place_name WHERE country = ? AND kind = ? AND value = ?',
    ).get(country, kind, value);
    return { en: value, ...names };
  };
  return { country, region: named('region', region), city: named('city', city) };
}
