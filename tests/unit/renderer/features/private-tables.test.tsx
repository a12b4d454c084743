import { answer, asked, renderAnswered } from '../../../support/render-answered.tsx';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ExportButtons } from '../../../../src/renderer/features/compare/export-buttons.tsx';
import { TakeAlong } from '../../../../src/renderer/features/lists/take-along/take-along.tsx';
import { catalogs } from '../../../support/catalogs.ts';

beforeEach(() => {
  vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:nothing');
  // What is to be saved would be gone to by this document, which knows no downloads.
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockReturnValue();
});
afterEach(() => {
  vi.restoreAllMocks();
});

const exported = () =>
  asked
    .filter(({ name }) => name.startsWith('exports.'))
    .map(({ name, input }) => ({ name, input: input as { readonly mine?: boolean; readonly format?: string } }));

describe('a table that is saved', () => {
  it.each(['list', 'comparison'] as const)(
    "of a %s has what is the person's own only when it is asked for",
    async (of) => {
      const table = { fileName: 'table.csv', mediaType: 'text/csv', text: '' };
      for (const name of ['exports.list', 'exports.comparison'] as const) answer(name, () => table);
      renderAnswered(of === 'list' ? <TakeAlong list="saved" /> : <ExportButtons asked={{ slugs: ['a', 'b'] }} />);
      for (const format of ['CSV', 'JSON']) fireEvent.click(screen.getByRole('button', { name: format }));
      await waitFor(() => {
        expect(exported()).toHaveLength(2);
      });
      expect(exported().map(({ input }) => input.mine)).toEqual([false, false]);
      fireEvent.click(screen.getByRole('checkbox', { name: catalogs.en.print.mine }));
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
