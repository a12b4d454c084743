// @vitest-environment happy-dom
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { IntlProvider } from 'use-intl';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

interface Asked {
  readonly name: string;
  readonly input: { readonly mine?: boolean; readonly format?: string };
}
const asked: Asked[] = [];

beforeEach(() => {
  asked.length = 0;
  vi.stubGlobal('almanac', {
    kind: 'browser',
    capabilities: { nativePrint: false, pdfFile: false },
    on: () => () => undefined,
    invoke: (name: string, input: Asked['input']) => {
      asked.push({ name, input });
      return Promise.resolve({ ok: true, value: { fileName: 'table.csv', mediaType: 'text/csv', text: '' } });
    },
  });
  URL.createObjectURL = () => 'blob:nothing';
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

/** Loaded only now: the bridge is taken once, as the modules are read. */
async function panels() {
  const [{ TakeAlong }, { ExportButtons }, { catalogs }] = await Promise.all([
    import('../../../../src/renderer/features/lists/take-along/take-along.tsx'),
    import('../../../../src/renderer/features/compare/export-buttons.tsx'),
    import('../../../support/catalogs.ts'),
  ]);
  const show = (panel: React.ReactNode) =>
    render(
      <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}>
        <IntlProvider locale="en" messages={catalogs.en} timeZone="UTC">
          {panel}
        </IntlProvider>
      </QueryClientProvider>,
    );
  return { TakeAlong, ExportButtons, show, words: catalogs.en };
}
const exported = () => asked.filter(({ name }) => name.startsWith('exports.'));

describe('a table that is saved', () => {
  it.each(['list', 'comparison'] as const)(
    "of a %s has what is the person's own only when it is asked for",
    async (of) => {
      const { TakeAlong, ExportButtons, show, words } = await panels();
      show(of === 'list' ? <TakeAlong list="saved" /> : <ExportButtons asked={{ slugs: ['a', 'b'] }} />);
      for (const format of ['CSV', 'JSON']) fireEvent.click(screen.getByRole('button', { name: format }));
      await waitFor(() => {
        expect(exported()).toHaveLength(2);
      });
      expect(exported().map(({ input }) => input.mine)).toEqual([false, false]);
      fireEvent.click(screen.getByRole('checkbox', { name: words.print.mine }));
      for (const format of ['CSV', 'JSON']) fireEvent.click(screen.getByRole('button', { name: format }));
      await waitFor(() => {
        expect(exported()).toHaveLength(4);
      });
      expect(exported().map(({ name, input }) => [name, input.format, input.mine])).toEqual([
        [`exports.${of}`, 'csv', false],
        [`exports.${of}`, 'json', false],
        [`exports.${of}`, 'csv', true],
        [`exports.${of}`, 'json', true],
      ]);
    },
  );
});
