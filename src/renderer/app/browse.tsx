import { Facets } from '../features/browse/facets.tsx';
import { useBrowse } from '../features/browse/use-browse.ts';
import { HomeOffer } from '../ui/home/home-offer.tsx';
import { Opening } from './opening.tsx';

/** What a window opens with: what this is and the ways in, as long as nothing is filtered; what the person's own country has to say; the filters. */
export function Browse() {
  const { search } = useBrowse();
  return (
    <Facets
      before={
        <>
          {search === '' && <Opening />}
          <HomeOffer />
        </>
      }
      isOpening={search === ''}
    />
  );
}
