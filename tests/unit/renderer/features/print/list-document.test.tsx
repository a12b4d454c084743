import { realBackend, renderPart } from '../../../../support/render.tsx';
import { waitFor } from '@testing-library/react';
import { Route, Routes } from 'react-router';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { FolderPage } from '../../../../../src/renderer/features/print/folder-page.tsx';
import { ListPage } from '../../../../../src/renderer/features/print/list-page.tsx';
import type { Output } from '../../../../../src/shared/contract/index.ts';
import { words } from '../../../../../src/shared/words/words.ts';

// The frames of this document lay nothing out.
beforeEach(() => {
  vi.spyOn(HTMLIFrameElement.prototype, 'contentDocument', 'get').mockReturnValue(null);
});
afterEach(() => {
  vi.restoreAllMocks();
});

const kept = {
  'songhua-medical-university': 'Songhua Medical University',
  'amur-league': 'Amur League of Medical Schools',
  'star-index': 'Star Index',
};

it.each(['/print/list/saved', '/print/folder?student=Meera'])(
  'each school, alliance and organization has its chapter and its line of the contents at %s',
  async (path) => {
    const backend = realBackend();
    const made = await backend.dispatch('lists.create', { name: 'Autumn', person: 'Meera' });
    const { id: list } = (made as { value: Output<'lists.create'> }).value;
    for (const slug of Object.keys(kept))
      for (const on of ['saved', list])
        expect(await backend.dispatch('bookmarks.add', { slug, list: on })).toMatchObject({ ok: true });
    renderPart(
      <Routes>
        <Route path="/print/list/:list" element={<ListPage />} />
        <Route path="/print/folder" element={<FolderPage />} />
      </Routes>,
      { path },
    );
    await waitFor(() => {
      expect(document.documentElement.dataset['printReady']).toBe('true');
    });
    const texts = (of: string) => [...document.querySelectorAll(of)].map(({ textContent }) => textContent);
    expect(texts('main article h1')).toEqual(Object.values(kept));
    expect(texts('main nav a')).toEqual(Object.values(kept));
    expect(document.body.textContent).not.toContain(words.lists.gone.en);
  },
);
