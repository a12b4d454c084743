import { OverlapDocument } from '../features/alliances/overlap-document.tsx';
import { overlappedIn } from '../features/alliances/overlapped-in.ts';
import { FilterWords } from '../features/browse/filter-words.tsx';
import { readQuery } from '../features/browse/query.ts';
import { CostsDocument } from '../features/costs/costs-document.tsx';
import { CostsSheetPage } from '../features/print/costs-page.tsx';
import { InstitutionsSheetPage } from '../features/print/institutions-page.tsx';
import { OverlapSheetPage } from '../features/print/overlap-page.tsx';
import { RegisterSheetPage } from '../features/print/register-page.tsx';
import { RulesSheetPage } from '../features/print/rules-page.tsx';
import { SourcesSheetPage } from '../features/print/sources-page.tsx';
import { RegisterDocument } from '../features/registers/register-document.tsx';
import { RulesDocument } from '../features/rules/rules-document.tsx';
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

/** What schools and alliances share, as pages. */
export function OverlapSheet() {
  return <OverlapSheetPage read={overlappedIn} draw={(data) => <OverlapDocument data={data} />} />;
}

/** A register as pages. */
export function RegisterSheet() {
  return <RegisterSheetPage draw={(found) => <RegisterDocument {...found} />} />;
}

/** What a programme costs, line by line, as pages. */
export function CostsSheet() {
  return <CostsSheetPage draw={(of) => <CostsDocument {...of} />} />;
}

/** The rules of a country, as pages. */
export function RulesSheet() {
  return <RulesSheetPage draw={(found) => <RulesDocument {...found} />} />;
}
