import { QueryClientProvider } from '@tanstack/react-query';
import { renderToStaticMarkup } from 'react-dom/server';
import { createMemoryRouter, RouterProvider } from 'react-router';
import type { FirstView } from '../../shared/contract/window.ts';
import type { Language } from '../../shared/domain/language.ts';
import { languageTable } from '../../shared/words/languages.ts';
import { BrowseLayout } from '../features/browse/browse-layout.tsx';
import { queries } from '../host/queries.ts';
import { callQuery } from '../host/use-call.ts';
import { loadCatalog } from '../i18n/catalogs.ts';
import { InLanguage } from '../i18n/in-language.tsx';
import { Layout } from './layout.tsx';

/** What is drawn may ask for more once it is told something: so often at most. */
const mostReadings = 4;

/** Without the filters beside it, which take the browser as long as all the rest, in columns that it balances. */
const routes = [
  { element: <Layout />, children: [{ element: <BrowseLayout />, children: [{ path: 'browse', element: null }] }] },
];

/**
 * The list as a window first opens with it, as text, drawn by the very parts that draw it in the window, from the answers they ask
 * for. It runs without a page, in a thread of the backend (main/services/first-view). The policy of our pages allows no style in
 * text: rows stand one after another instead of each at its height (features/browse/browse.module.css).
 */
export async function drawFirstView(spoken: Language): Promise<Omit<FirstView, 'answers'>> {
  const settings = await queries.fetchQuery(callQuery('settings.get', {}));
  const language = settings.language ?? spoken;
  const { direction } = await loadCatalog(language);
  const draw = () =>
    renderToStaticMarkup(
      <QueryClientProvider client={queries}>
        <InLanguage language={language}>
          <RouterProvider router={createMemoryRouter(routes, { initialEntries: ['/browse'] })} />
        </InLanguage>
      </QueryClientProvider>,
    );
  let html = draw();
  for (let reading = 1; reading < mostReadings; reading += 1) {
    const asked = queries
      .getQueryCache()
      .getAll()
      .filter(
        ({ state, options }) => state.status === 'pending' && (options as { enabled?: boolean }).enabled !== false,
      );
    if (asked.length === 0) break;
    // What is refused is drawn as refused.
    await Promise.allSettled(asked.map((each) => each.fetch()));
    html = draw();
  }
  return { language, tag: languageTable[language].tag, direction, html: html.replaceAll(/ style="[^"]*"/g, '') };
}
