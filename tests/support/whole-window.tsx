import { realBackend } from './render.tsx';
import { answerWith } from './fake-bridge.ts';
import { cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { StrictMode } from 'react';
import type { StoreApi } from 'zustand';
import type { Backend } from '../../src/main/backend.ts';
import { App } from '../../src/renderer/app/app.tsx';
import { createWindowRouter, type WindowRouter } from '../../src/renderer/app/routes.tsx';
import { useFindBar } from '../../src/renderer/app/find/find-store.ts';
import { useBrowseStore } from '../../src/renderer/features/browse/browse-store.ts';
import { useCompareStore } from '../../src/renderer/features/compare/compare-store.ts';
import { useAsked } from '../../src/renderer/features/profile/use-beside.ts';
import { useFailedWrites } from '../../src/renderer/host/failed-writes.ts';
import { queries } from '../../src/renderer/host/queries.ts';
import { useSaid } from '../../src/renderer/ui/announce.tsx';
import { useThirdPane } from '../../src/renderer/ui/beside/third-pane.ts';
import { useBroughtFile } from '../../src/renderer/ui/brought/brought-file.ts';
import { useUndoStore } from '../../src/renderer/ui/undo/undo-store.ts';
import { useWrittenFile } from '../../src/renderer/ui/written-file.ts';
import type { CallName, Input, Output } from '../../src/shared/contract/index.ts';
import type { Language } from '../../src/shared/domain/language.ts';
import { catalogs } from './catalogs.ts';
import { whenTestEnds } from './ends.ts';

/*
 * The whole window in a document (happy-dom) over the real backend and the fixture's reference: every address as the program shows
 * it, without layout or paint: of a list that draws only what is in view there are no rows. A test file imports this one first.
 */

/** Asks the backend behind a window; throws where it refuses. */
export async function tell<Name extends CallName>(
  backend: Backend,
  name: Name,
  input: Input<Name>,
): Promise<Output<Name>> {
  const answered = await backend.dispatch(name, input);
  if (!answered.ok) throw new Error(`${name}: ${answered.error.message}`);
  return answered.value as Output<Name>;
}

const stores = [
  useAsked,
  useBroughtFile,
  useBrowseStore,
  useCompareStore,
  useFailedWrites,
  useFindBar,
  useSaid,
  useThirdPane,
  useUndoStore,
  useWrittenFile,
];

let opened: WindowRouter | null = null;
whenTestEnds(() => {
  opened?.dispose();
  opened = null;
});

/** Closes the window that is open, and forgets what the program kept while it was. */
function forgetAll(): void {
  cleanup();
  opened?.dispose();
  opened = null;
  queries.clear();
  for (const store of stores) (store as StoreApi<object>).setState(store.getInitialState(), true);
  sessionStorage.clear();
  localStorage.clear();
}

/** Opens the window at an address, after `keep` has put into the user's database what is to stand there. Returns who sits before it. */
export async function openWindow(
  path: string,
  {
    language = 'en',
    keep = () => Promise.resolve(),
    licences,
    userData,
    reference,
    before,
  }: {
    readonly language?: Language;
    readonly keep?: (backend: Backend) => Promise<unknown>;
    readonly licences?: string;
    /** A folder in which a program has kept something before. */
    readonly userData?: string;
    /** The edition, where it is not the fixture's. */
    readonly reference?: string;
    /** What each call of the window waits for. */
    readonly before?: (name: string) => Promise<void> | undefined;
  } = {},
) {
  forgetAll();
  const backend = realBackend(reference, licences, userData);
  await tell(backend, 'settings.set', { language });
  await keep(backend);
  if (before)
    answerWith(async (name, input) => {
      await before(name);
      return backend.dispatch(name, input);
    });
  window.history.replaceState(null, '', path);
  const router = createWindowRouter();
  opened = router;
  const user = userEvent.setup();
  render(
    <StrictMode>
      <App router={router} />
    </StrictMode>,
  );
  await screen.findByRole('main');
  /** Closes the window and ends the program, so that another can be started in its folder. */
  const close = () => {
    cleanup();
    backend.close();
  };
  return { backend, user, router, words: catalogs[language], at: () => location(router), close };
}

const location = ({ state }: WindowRouter) => `${state.location.pathname}${state.location.search}`;
