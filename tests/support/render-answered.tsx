import { answerWith, asked } from './fake-bridge.ts';
import './popovers.ts';
import { QueryClientProvider } from '@tanstack/react-query';
import { cleanup, render, type RenderResult } from '@testing-library/react';
import { userEvent, type UserEvent } from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { MemoryRouter } from 'react-router';
import { IntlProvider } from 'use-intl';
import { whenTestEnds } from './ends.ts';
import { useFailedWrites } from '../../src/renderer/host/failed-writes.ts';
import { queries } from '../../src/renderer/host/queries.ts';
import { useChangeEvents } from '../../src/renderer/host/use-call.ts';
import { catalogs } from './catalogs.ts';
import { useUndoStore } from '../../src/renderer/ui/undo/undo-store.ts';
import type { CallName, Input, Output } from '../../src/shared/contract/index.ts';
import type { Language } from '../../src/shared/domain/language.ts';
import { failure, ok, type Result } from '../../src/shared/result.ts';

/*
 * Components in a document (happy-dom), where the test says call by call what the host answers, so that it can refuse and be slow;
 * `render.tsx` has the real backend answer. A test file imports this one first.
 */
export { asked };

type Answer<Name extends CallName> = (
  input: Input<Name>,
) => Result<Output<Name>> | Promise<Result<Output<Name>>> | Output<Name>;
const answers = new Map<string, (input: never) => unknown>();

/** Lets the window ask this test and nobody else, if it does not yet. */
function attend(): void {
  if (attending) return;
  attending = true;
  answerWith(async (name, input) => {
    const give = answers.get(name);
    if (!give) return failure('unavailable', `the test does not answer ${name}`);
    const value = await give(input as never);
    return isResult(value) ? value : ok(value);
  });
}
let attending = false;

/** Says how the host answers a call, until the end of the test: a value, or a Result for a refusal. */
export function answer<Name extends CallName>(name: Name, give: Answer<Name>): void {
  attend();
  answers.set(name, give);
}

const isResult = (value: unknown): value is Result<unknown> =>
  typeof value === 'object' && value !== null && 'ok' in value && ('value' in value || 'error' in value);

function Following({ children }: { children: ReactNode }) {
  useChangeEvents();
  return children;
}

/** Draws a component as the window does, and returns it with a hand that types and presses; `show` draws it again with other properties. */
export function renderAnswered(
  children: ReactNode,
  { language = 'en', address = '/' }: { readonly language?: Language; readonly address?: string } = {},
): RenderResult & { readonly user: UserEvent; readonly show: (children: ReactNode) => void } {
  attend();
  const user = userEvent.setup();
  const around = (inner: ReactNode) => (
    <QueryClientProvider client={queries}>
      <IntlProvider locale={language} messages={catalogs[language]} timeZone="UTC">
        <MemoryRouter initialEntries={[address]}>
          <Following>{inner}</Following>
        </MemoryRouter>
      </IntlProvider>
    </QueryClientProvider>
  );
  const result = render(around(children));
  return {
    ...result,
    user,
    show: (next) => {
      result.rerender(around(next));
    },
  };
}

whenTestEnds(() => {
  attending = false;
  answers.clear();
  cleanup();
  queries.clear();
  useFailedWrites.setState({ failed: [] });
  useUndoStore.setState({ done: [], told: null });
});
