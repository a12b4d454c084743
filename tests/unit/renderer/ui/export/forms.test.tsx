import { answer, asked, renderAnswered } from '../../../../support/render-answered.tsx';
import { opened } from '../../../../support/popovers.ts';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ExportMenu, type Saved } from '../../../../../src/renderer/ui/export/export-menu.tsx';
import { exportFormats } from '../../../../../src/shared/domain/export-formats.ts';
import { catalogs } from '../../../../support/catalogs.ts';

const saved: Blob[] = [];
beforeEach(() => {
  saved.length = 0;
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    saved.push(blob as Blob);
    return 'blob:nothing';
  });
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
const { format: names, menu } = catalogs.en.saving;
const file = { fileName: 'table.csv', mediaType: 'text/csv', text: 'x' };
const menuButton = () => screen.getByRole('button', { name: menu });
const entry = (name: string) => screen.getByRole('button', { name, hidden: true });

const every: readonly Saved[] = [
  { kind: 'comparison', of: { slugs: ['a', 'b'] } },
  { kind: 'list', of: { list: 'saved' } },
  { kind: 'register', of: { slug: 'a' } },
  { kind: 'rules', of: { country: 'IN' } },
  { kind: 'results', of: { slug: 'a' } },
  { kind: 'browse', of: { filter: { country: ['CN'] }, sort: 'name', descending: false } },
  { kind: 'alliance', of: { slug: 'a' } },
  { kind: 'overlap', of: { slugs: ['a', 'b'] } },
  { kind: 'plan', of: {} },
  { kind: 'citations', of: { slug: 'a' } },
];

describe('the menu of forms', () => {
  it.each(every.map((of) => [of.kind, of] as const))(
    'saves a %s in each of its forms, with what is the person’s own only when it is asked for',
    async (kind, of) => {
      answer(`exports.${kind}`, () => file);
      renderAnswered(<ExportMenu of={of} />);
      const press = async (count: number) => {
        for (const format of exportFormats[kind]) {
          fireEvent.click(menuButton());
          fireEvent.click(entry(names[format]));
        }
        await waitFor(() => {
          expect(exported()).toHaveLength(count);
        });
      };
      const count = exportFormats[kind].length;
      await press(count);
      expect(exported().map(({ input }) => input.format)).toEqual(exportFormats[kind]);
      expect(exported()[0]).toMatchObject({ name: `exports.${kind}`, input: of.of });
      const mine = screen.queryByRole('checkbox', { name: catalogs.en.print.mine, hidden: true });
      expect(mine !== null).toBe(['comparison', 'list', 'plan'].includes(kind));
      if (mine === null) return;
      expect(exported().map(({ input }) => input.mine)).toEqual(Array.from({ length: count }, () => false));
      fireEvent.click(mine);
      await press(2 * count);
      expect(
        exported()
          .slice(count)
          .map(({ input }) => input.mine),
      ).toEqual(Array.from({ length: count }, () => true));
    },
  );

  it('hands the bytes of a workbook on as they are', async () => {
    const bytes = Uint8Array.from([80, 75, 3, 4, 0, 255, 128, 10]);
    answer('exports.rules', () => ({ ...file, text: Buffer.from(bytes).toString('base64'), encoding: 'base64' }));
    renderAnswered(<ExportMenu of={{ kind: 'rules', of: { country: 'IN' } }} />);
    fireEvent.click(menuButton());
    fireEvent.click(entry(names.xlsx));
    await waitFor(() => {
      expect(saved).toHaveLength(1);
    });
    expect(new Uint8Array(await (saved[0] as Blob).arrayBuffer())).toEqual(bytes);
  });

  it('is gone through by arrow keys from its first entry, and closes when one is taken', () => {
    answer('exports.rules', () => file);
    renderAnswered(<ExportMenu of={{ kind: 'rules', of: { country: 'IN' } }} />);
    fireEvent.click(menuButton());
    const group = screen.getByRole('group', { name: menu, hidden: true });
    expect(opened.has(group)).toBe(true);
    expect(document.activeElement).toBe(entry(names.csv));
    for (const [key, name] of [
      ['ArrowDown', names.xlsx],
      ['End', names.bibtex],
      ['ArrowUp', names.csl],
      ['Home', names.csv],
    ] as const) {
      fireEvent.keyDown(document.activeElement as Element, { key });
      expect(document.activeElement).toBe(entry(name));
    }
    fireEvent.click(entry(names.csv));
    expect(opened.has(group)).toBe(false);
  });
});
