import { ok } from '../../shared/result.ts';
import type { ReferenceDatabase } from '../database/open.ts';
import { listRegionLabels } from '../database/reference/region-labels.ts';
import type { Handlers } from '../dispatch.ts';

/** Returns the handler of places: the regions that a map names. */
export function placeHandlers(db: ReferenceDatabase) {
  return {
    'places.regions': ({ language }) => ok({ regions: listRegionLabels(db, language) }),
  } satisfies Partial<Handlers>;
}
