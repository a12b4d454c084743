import { createBrowserRouter, Navigate } from 'react-router';
import { AlliancePage } from '../features/alliances/alliance-page.tsx';
import { AlliancesLayout } from '../features/alliances/alliances-layout.tsx';
import { OverlapPage } from '../features/alliances/overlap-page.tsx';
import { BrowseLayout } from '../features/browse/browse-layout.tsx';
import { Facets } from '../features/browse/facets.tsx';
import { FilterWords } from '../features/browse/filter-words.tsx';
import { readQuery } from '../features/browse/query.ts';
import { ChangesPage } from '../features/changes/changes-page.tsx';
import { CompareButton } from '../features/compare/compare-button.tsx';
import { ComparePage } from '../features/compare/compare-page.tsx';
import { ComparisonPage } from '../features/print/comparison-page.tsx';
import { InstitutionsSheetPage } from '../features/print/institutions-page.tsx';
import { SourcesSheetPage } from '../features/print/sources-page.tsx';
import { DossierPage } from '../features/print/dossier-page.tsx';
import { ListPage } from '../features/print/list-page.tsx';
import { OrganizationPage, ProfilePage } from '../features/profile/profile-page.tsx';
import { ResultsPage } from '../features/search/results-page.tsx';
import { SettingsPage } from '../features/settings/settings-page.tsx';
import { FiguresEditor } from '../features/lists/own-figures/figures-editor.tsx';
import { ListsPage } from '../features/lists/lists-page.tsx';
import { filterSources } from '../features/sources/filter-sources.ts';
import { SourcePage } from '../features/sources/source-page.tsx';
import { SourcesPage } from '../features/sources/sources-page.tsx';
import { HomeOffer } from '../ui/home/home-offer.tsx';
import { BrowseMap } from './browse-map.tsx';
import { Crashed } from './crashed.tsx';
import { Layout } from './layout.tsx';
import { UnknownAddress } from './unknown-address.tsx';

/** Every address of the window. */
export const router = createBrowserRouter([
  {
    element: <Layout />,
    errorElement: <Crashed />,
    children: [
      { index: true, element: <Navigate to="/browse" replace /> },
      {
        element: <BrowseLayout />,
        children: [
          { path: 'browse', element: <Facets before={<HomeOffer />} /> },
          { path: 'map', element: <BrowseMap /> },
          {
            path: 'institutions/:slug',
            element: <ProfilePage actions={<CompareButton />} figures={<FiguresEditor />} />,
          },
        ],
      },
      { path: 'organizations/:slug', element: <OrganizationPage /> },
      { path: 'alliances/overlap', element: <OverlapPage /> },
      {
        path: 'alliances',
        element: <AlliancesLayout />,
        children: [{ path: ':slug', element: <AlliancePage /> }],
      },
      { path: 'compare', element: <ComparePage /> },
      { path: 'saved/:list?', element: <ListsPage /> },
      { path: 'sources', element: <SourcesPage /> },
      { path: 'sources/:id', element: <SourcePage /> },
      { path: 'search', element: <ResultsPage /> },
      { path: 'changes', element: <ChangesPage /> },
      { path: 'settings', element: <SettingsPage /> },
      { path: '*', element: <UnknownAddress /> },
    ],
  },
  {
    path: 'print/institutions',
    element: (
      <InstitutionsSheetPage
        read={readQuery}
        filters={(query, facets) => <FilterWords query={query} facets={facets} />}
      />
    ),
    errorElement: <Crashed />,
  },
  { path: 'print/sources', element: <SourcesSheetPage filter={filterSources} />, errorElement: <Crashed /> },
  { path: 'print/comparison', element: <ComparisonPage />, errorElement: <Crashed /> },
  { path: 'print/list/:list', element: <ListPage />, errorElement: <Crashed /> },
  { path: 'print/profile/:slug', element: <DossierPage />, errorElement: <Crashed /> },
]);
