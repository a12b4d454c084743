import { giveRoom, one, openEdition, stands, textsOf } from '../../../support/edition-window.tsx';
import { tell } from '../../../support/whole-window.tsx';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { catalogs } from '../../../support/catalogs.ts';

const texts = catalogs.en.sources;
const counts = (count: number) =>
  waitFor(() => {
    expect(one('main [role="status"]').textContent).toBe(
      `${count.toLocaleString('en')} source${count === 1 ? '' : 's'}`,
    );
  });

describe('the sources of the edition', () => {
  it('are listed, and filtered by text and kind at an address that can be kept', async () => {
    const { backend, user, at } = await openEdition('/sources');
    const { rows } = await tell(backend, 'sources.list', {});
    await counts(rows.length);
    const filter = screen.getByRole<HTMLInputElement>('searchbox', { name: texts.filter });
    await user.type(filter, 'Wikipedia');
    expect(filter.value).toBe('Wikipedia');
    const wikipedia = rows.filter((row) =>
      `${row.title} ${row.publisher} ${row.url ?? ''}`.toLowerCase().includes('wikipedia'),
    );
    await counts(wikipedia.length);
    await user.selectOptions(screen.getByRole('combobox', { name: texts.kind }), 'official');
    await counts(wikipedia.filter(({ kind }) => kind === 'official').length);
    fireEvent.change(filter, { target: { value: '' } });
    const official = rows.filter(({ kind }) => kind === 'official');
    await counts(official.length);
    expect(at()).toBe('/sources?kind=official');
    // A window that remembers nothing.
    await openEdition('/sources?kind=official');
    await counts(official.length);
    fireEvent.change(screen.getByRole('searchbox', { name: texts.filter }), {
      target: { value: 'no source is called this' },
    });
    await waitFor(() => {
      expect(one('main').textContent).toContain(texts.none);
    });
  });

  it('tell what they are and what rests on them, and lead there', async () => {
    giveRoom();
    const { backend, user, at } = await openEdition('/sources');
    const { rows } = await tell(backend, 'sources.list', {});
    // The list of names alone has most citations of all, and only counts them.
    const [most] = rows.filter(({ id }) => id !== 'swot').toSorted((a, b) => b.citations - a.citations);
    const { source, cited } = await tell(backend, 'sources.get', { id: most?.id ?? '' });
    fireEvent.change(screen.getByRole('searchbox', { name: texts.filter }), { target: { value: source.title } });
    const link = await waitFor(() => one(`main a[href="/sources/${source.id}"]`));
    expect(link.textContent).toContain(source.title);
    expect(link.textContent).toContain(source.publisher);
    await user.click(link);
    await waitFor(() => {
      expect(at()).toBe(`/sources/${source.id}`);
      expect(textsOf('main h1')).toEqual([source.title]);
    });
    await stands();
    for (const said of [source.publisher, catalogs.en.sourceKind[source.kind]])
      expect(one('main').textContent).toContain(said);
    expect(document.querySelectorAll('main li > details')).toHaveLength(cited.length);
    await user.click(one('main li > a'));
    await waitFor(() => {
      expect(at()).toMatch(/^\/(institutions|alliances|organizations)\//);
    });
  });
});
