import { inLanguage, type Language } from '../../../shared/domain/language.ts';
import { writeName } from '../../../shared/domain/writing/entity-name.ts';
import type { Place } from '../../database/reference/located.ts';

/**
 * Returns places as GeoJSON (RFC 7946): a point for each school that lies somewhere, once however often it is named; how many lie
 * nowhere stands beside them.
 */
export function geoJson(form: string, edition: string, all: readonly Place[], language: Language): string {
  const places = [...new Map(all.map((place) => [place.school.slug, place])).values()];
  const features = places.flatMap(({ school, kind, country, city, coordinates }) =>
    coordinates === null
      ? []
      : [
          {
            type: 'Feature',
            id: school.slug,
            geometry: { type: 'Point', coordinates: [coordinates.longitude, coordinates.latitude] },
            properties: {
              name: writeName(school, language),
              english: writeName(school, 'en'),
              kind,
              country,
              city: city && inLanguage(city, language),
              ...(school.pack === undefined ? {} : { pack: school.pack }),
            },
          },
        ],
  );
  const about = { form, edition, withoutCoordinates: places.length - features.length };
  return `${JSON.stringify({ type: 'FeatureCollection', 'university-almanac': about, features }, null, 2)}\n`;
}
