import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { flushSync } from 'react-dom';
import '../styles/fonts.css';
import '../styles/tokens.css';
import '../styles/base.css';
import type { CallName, Input } from '../../shared/contract/index.ts';
import { askedAhead } from '../host/ahead.ts';
import { queries } from '../host/queries.ts';
import { outliveTranslation } from '../host/translated-page.ts';
import { callQuery } from '../host/use-call.ts';
import { loadLikelyCatalog } from '../i18n/catalogs.ts';
import { App } from './app.tsx';
import { rememberPlaces } from '../ui/places/scroll-places.ts';
import { createWindowRouter, type WindowRouter } from './routes.tsx';
import { takeOver } from './take-over.ts';

/** What does not come keeps the window no longer than this from saying so, in milliseconds. */
const longestWait = 1_000;

/** Resolves when the router has the view of the first address. */
function viewIsRead(router: WindowRouter): Promise<void> {
  return new Promise((resolve) => {
    if (router.state.initialized) return resolve();
    const stop = router.subscribe(({ initialized }) => {
      if (!initialized) return;
      stop();
      resolve();
    });
  });
}

/** Waits for what the window shows first, so that it is drawn once and whole: words, view and the answers asked for ahead. */
async function ready(router: WindowRouter): Promise<void> {
  const answers = askedAhead().map(({ name, input }) =>
    queries.prefetchQuery(callQuery(name as CallName, JSON.parse(input) as Input<CallName>)),
  );
  const late = new Promise<void>((resolve) => {
    setTimeout(resolve, longestWait);
  });
  await Promise.race([Promise.allSettled([loadLikelyCatalog(), viewIsRead(router), ...answers]), late]);
}

/** Draws the window, in the place of the first view where that stands there. */
export async function start(): Promise<void> {
  outliveTranslation(document.documentElement);
  rememberPlaces();
  const root = document.getElementById('root');
  if (!root) throw new Error('index.html has no #root');
  const router = createWindowRouter();
  await ready(router);
  takeOver(root, () => {
    // At once: between the two there is no frame with neither.
    flushSync(() => {
      createRoot(root).render(
        <StrictMode>
          <App router={router} />
        </StrictMode>,
      );
    });
  });
}
