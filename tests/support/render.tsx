import { answerWith, tellChange } from './fake-bridge.ts';
import './popovers.ts';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, configure, render } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { IntlProvider } from 'use-intl';
import { whenTestEnds } from './ends.ts';
import { createBackend, type Backend } from '../../src/main/backend.ts';
import { guardCompositions } from '../../src/renderer/host/composition.ts';
import { useChangeEvents } from '../../src/renderer/host/use-call.ts';
import { catalogs } from './catalogs.ts';
import type { Language } from '../../src/shared/domain/language.ts';
import { plainFixture, fixtureSources, temporaryFolder } from './fixture-reference.ts';
import { runHere } from './packs.ts';

// Faces are there at once: nothing is drawn.
Object.assign(document, { fonts: { ready: Promise.resolve(), load: () => Promise.resolve([]), check: () => true } });

// The first answer of a backend on a busy machine takes its time.
configure({ asyncUtilTimeout: 10_000 });

// This document paints nothing: what is long is drawn all at once, unless a test is about that.
Object.defineProperty(document, 'hidden', { configurable: true, value: true });

const open: Backend[] = [];
whenTestEnds(() => {
  cleanup();
  for (const backend of open.splice(0)) backend.close();
});

/** Opens the real backend on the fixture's reference and an empty user folder (or what is given), and lets it answer what the window asks. */
export function realBackend(
  reference: string = plainFixture(),
  licences?: string,
  userData: string = temporaryFolder(),
): Backend {
  const created = createBackend({
    paths: { reference, userData, sources: fixtureSources, licences },
    runPackJob: runHere,
    log: { info: () => undefined, error: (message, error) => console.error(message, error) },
    checkOutputs: true,
  });
  if (!created.ok) throw new Error(created.error.message);
  const backend = created.value;
  open.push(backend);
  backend.events.on(tellChange);
  answerWith((name, input) => backend.dispatch(name, input));
  return backend;
}

function Window({ children }: { children: React.ReactNode }) {
  useChangeEvents();
  return children;
}

/** Renders a part of the window as the program does: in a language, at an address, with its answers kept. Returns the person in front of it. */
export function renderPart(
  part: React.ReactNode,
  { language = 'en', path = '/' }: { readonly language?: Language; readonly path?: string } = {},
) {
  const queries = new QueryClient({
    defaultOptions: {
      queries: { staleTime: Infinity, retry: false, networkMode: 'always' },
      mutations: { networkMode: 'always' },
    },
  });
  const router = createMemoryRouter([{ path: '*', element: part }], { initialEntries: [path] });
  const stop = guardCompositions();
  const shown = render(
    <QueryClientProvider client={queries}>
      <IntlProvider locale={language} messages={catalogs[language]} timeZone="UTC">
        <Window>
          <RouterProvider router={router} />
        </Window>
      </IntlProvider>
    </QueryClientProvider>,
  );
  return {
    ...shown,
    router,
    user: userEvent.setup(),
    unmount: () => {
      stop();
      shown.unmount();
    },
  };
}
