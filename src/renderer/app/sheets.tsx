import { FilterWords } from '../features/browse/filter-words.tsx';
import { readQuery } from '../features/browse/query.ts';
import { InstitutionsSheetPage } from '../features/print/institutions-page.tsx';
import { SourcesSheetPage } from '../features/print/sources-page.tsx';
import { filterSources } from '../features/sources/filter-sources.ts';

/** Browse's list as pages, filtered as it is there. */
export function InstitutionsSheet() {
  return (
    <InstitutionsSheetPage
      read={readQuery}
      filters={(query, facets) => <FilterWords query={query} facets={facets} />}
    />
  );
}

/** The sources as pages, filtered as they are on their view. */
export function SourcesSheet() {
  return <SourcesSheetPage filter={filterSources} />;
}
