import { createBrowserRouter, replace, type RouteObject } from 'react-router';
import { Pending } from '../ui/pending.tsx';
import { AllViews } from './all-views.tsx';
import { Crashed } from './crashed.tsx';
import { Layout } from './layout.tsx';
import { PrintFrame } from './print-frame.tsx';
import { UnknownAddress } from './unknown-address.tsx';
import { view } from './views.tsx';

/**
 * Every address of the window. The first script has the frame alone, at most 450 kB by a test: each view is a script of its own,
 * read when its address is first gone to (`lazy: view(…)`). That of the address a window opens with is asked for at once, beside
 * settings and words.
 */
const views: RouteObject[] = [
  {
    element: <Layout />,
    errorElement: <Crashed />,
    children: [
      {
        // Stands in the frame while the view of the first address is read.
        hydrateFallbackElement: <Pending />,
        children: [
          // Led on before anything is drawn, so that the view is asked for at once.
          { index: true, loader: () => replace('/browse') },
          {
            lazy: view(() => import('../features/browse/browse-layout.tsx'), 'BrowseLayout'),
            children: [
              { path: 'browse', lazy: view(() => import('./browse.tsx'), 'Browse') },
              { path: 'map', lazy: view(() => import('./browse-map.tsx'), 'BrowseMap') },
              { path: 'institutions/:slug', lazy: view(() => import('./profile.tsx'), 'Profile') },
            ],
          },
          {
            path: 'organizations/:slug',
            lazy: view(() => import('../features/profile/profile-page.tsx'), 'OrganizationPage'),
          },
          {
            path: 'alliances/overlap',
            lazy: view(() => import('../features/alliances/overlap-page.tsx'), 'OverlapPage'),
          },
          {
            path: 'alliances',
            lazy: view(() => import('../features/alliances/alliances-layout.tsx'), 'AlliancesLayout'),
            children: [
              { path: ':slug', lazy: view(() => import('../features/alliances/alliance-page.tsx'), 'AlliancePage') },
            ],
          },
          { path: 'compare', lazy: view(() => import('../features/compare/compare-page.tsx'), 'ComparePage') },
          { path: 'saved/:list?', lazy: view(() => import('../features/lists/lists-page.tsx'), 'ListsPage') },
          {
            path: 'institutions/:slug/costs',
            lazy: view(() => import('../features/costs/costs-page.tsx'), 'CostsPage'),
          },
          {
            path: 'additions',
            lazy: view(() => import('../features/additions/additions-page.tsx'), 'AdditionsPage'),
          },
          {
            path: 'additions/school',
            lazy: view(() => import('../features/additions/school-page.tsx'), 'SchoolPage'),
          },
          {
            path: 'additions/table',
            lazy: view(() => import('../features/additions/table/table-page.tsx'), 'TablePage'),
          },
          {
            path: 'institutions/:slug/add',
            lazy: view(() => import('../features/additions/add-page.tsx'), 'AddPage'),
          },
          {
            path: 'registers',
            lazy: view(() => import('../features/registers/registers-page.tsx'), 'RegistersPage'),
          },
          {
            path: 'registers/:slug',
            lazy: view(() => import('../features/registers/register-page.tsx'), 'RegisterPage'),
          },
          { path: 'rules', lazy: view(() => import('../features/rules/rules-page.tsx'), 'RulesPage') },
          {
            path: 'rules/:country',
            lazy: view(() => import('../features/rules/country-page.tsx'), 'CountryRulesPage'),
          },
          { path: 'plan', lazy: view(() => import('../features/plan/plan-page.tsx'), 'PlanPage') },
          { path: 'sources', lazy: view(() => import('../features/sources/sources-page.tsx'), 'SourcesPage') },
          { path: 'sources/:id', lazy: view(() => import('../features/sources/source-page.tsx'), 'SourcePage') },
          { path: 'search', lazy: view(() => import('../features/search/results-page.tsx'), 'ResultsPage') },
          { path: 'changes', lazy: view(() => import('../features/changes/changes-page.tsx'), 'ChangesPage') },
          { path: 'settings', lazy: view(() => import('../features/settings/settings-page.tsx'), 'SettingsPage') },
          { path: 'licences', lazy: view(() => import('../features/settings/licences-page.tsx'), 'LicencesPage') },
          { path: 'help/:page?', lazy: view(() => import('../features/help/help-page.tsx'), 'HelpPage') },
          { path: '*', element: <UnknownAddress /> },
        ],
      },
    ],
  },
  {
    // Pages to be printed stand alone.
    path: 'print',
    element: <PrintFrame />,
    errorElement: <Crashed />,
    hydrateFallbackElement: <></>,
    children: [
      { path: 'institutions', lazy: view(() => import('./sheets.tsx'), 'InstitutionsSheet') },
      { path: 'sources', lazy: view(() => import('./sheets.tsx'), 'SourcesSheet') },
      { path: 'overlap', lazy: view(() => import('./sheets.tsx'), 'OverlapSheet') },
      { path: 'register/:slug', lazy: view(() => import('./sheets.tsx'), 'RegisterSheet') },
      { path: 'costs/:slug', lazy: view(() => import('./sheets.tsx'), 'CostsSheet') },
      { path: 'rules/:country', lazy: view(() => import('./sheets.tsx'), 'RulesSheet') },
      { path: 'comparison', lazy: view(() => import('../features/print/comparison-page.tsx'), 'ComparisonPage') },
      { path: 'plan', lazy: view(() => import('../features/print/plan-page.tsx'), 'PlanSheetPage') },
      { path: 'folder', lazy: view(() => import('../features/print/folder-page.tsx'), 'FolderPage') },
      { path: 'list/:list', lazy: view(() => import('../features/print/list-page.tsx'), 'ListPage') },
      { path: 'profile/:slug', lazy: view(() => import('../features/print/dossier-page.tsx'), 'DossierPage') },
      {
        path: '*',
        element: (
          <main>
            <UnknownAddress />
          </main>
        ),
      },
    ],
  },
];
const routes: RouteObject[] = [{ element: <AllViews />, children: views }];

/** Returns a router that stands at the address of the window, and asks for its view. */
export const createWindowRouter = () => createBrowserRouter(routes);
export type WindowRouter = ReturnType<typeof createWindowRouter>;
