import { z } from 'zod';

/*
 * What RFC 7946 asks of a collection of points: longitude before latitude, in degrees of WGS 84, no other reference system,
 * no member of one type in an object of another.
 */
const position = z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)]);
const point = z.strictObject({ type: z.literal('Point'), coordinates: position });
const feature = z.strictObject({
  type: z.literal('Feature'),
  id: z.union([z.string(), z.number()]).optional(),
  geometry: point.nullable(),
  properties: z.record(z.string(), z.unknown()).nullable(),
});
export const pointCollection = z
  .looseObject({ type: z.literal('FeatureCollection'), features: z.array(feature) })
  .refine((all) => !['crs', 'coordinates', 'geometries', 'geometry', 'properties'].some((key) => key in all));
