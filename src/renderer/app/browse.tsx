import { Facets } from '../features/browse/facets.tsx';
import { HomeOffer } from '../ui/home/home-offer.tsx';

/** What a window opens with: the filters of the list, and before them what the person's own country has to say. */
export function Browse() {
  return <Facets before={<HomeOffer />} />;
}
