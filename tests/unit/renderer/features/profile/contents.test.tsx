import { realBackend, renderPart } from '../../../../support/render.tsx';
import { act, screen, within } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { Route, Routes } from 'react-router';
import { ProfilePage } from '../../../../../src/renderer/features/profile/profile-page.tsx';
import type { Language } from '../../../../../src/shared/domain/language.ts';
import { catalogs } from '../../../../support/catalogs.ts';
import { whenTestEnds } from '../../../../support/ends.ts';

const profile = '/institutions/songhua-medical-university';

/** What watches an element, told by hand whether that is in sight. */
function watching() {
  const watched = new Map<Element, (isIntersecting: boolean) => void>();
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      readonly tell: (entries: readonly object[]) => void;
      constructor(tell: (entries: readonly object[]) => void) {
        this.tell = tell;
      }
      observe(target: Element) {
        watched.set(target, (isIntersecting) => {
          this.tell([{ target, isIntersecting }]);
        });
      }
      disconnect() {
        watched.clear();
      }
    },
  );
  whenTestEnds(() => {
    vi.unstubAllGlobals();
  });
  return watched;
}

function openProfile(path: string, language: Language) {
  return renderPart(
    <Routes>
      <Route path="/institutions/:slug" element={<ProfilePage />} />
      <Route path="*" element={null} />
    </Routes>,
    { path, language },
  );
}

/** Tells whether the button of the head is in sight, and gives all buttons of its name. */
function tellOf(watched: ReturnType<typeof watching>, head: HTMLElement, name: string, isSeen: boolean) {
  act(() => {
    for (const [element, tell] of watched) if (element.contains(head)) tell(isSeen);
  });
  return screen.getAllByRole('button', { name });
}

const detached = window as unknown as { happyDOM: { setViewport: (size: { width: number }) => void } };
const setWidth = (width: number) => {
  detached.happyDOM.setViewport({ width });
};
const { innerWidth } = window;
afterEach(() => {
  setWidth(innerWidth);
});

it.each(['en', 'zh', 'ru'] as const)(
  'offers to print and to keep in %s at the top of a narrow window as long as the buttons of the head are out of sight',
  async (language) => {
    setWidth(390);
    const backend = realBackend();
    const watched = watching();
    const { user, router } = openProfile(profile, language);
    const { print, save, saved } = catalogs[language].profile;
    const head = await screen.findByRole('button', { name: print });
    const seen = (isSeen: boolean) => tellOf(watched, head, print, isSeen);
    expect(seen(true), 'one is enough').toEqual([head]);
    const [first, second] = seen(false);
    expect(second, 'above the head, where the window is').toBe(head);
    const line = first?.parentElement as HTMLElement;
    expect(line.textContent).toContain(document.querySelector('h1')?.textContent);
    await user.click(within(line).getByRole('button', { name: save }));
    await within(line).findByRole('button', { name: saved, pressed: true });
    expect(await backend.dispatch('bookmarks.list', {})).toMatchObject({
      value: { rows: [{ slug: 'songhua-medical-university' }] },
    });
    expect(seen(true)).toEqual([head]);
    const [again] = seen(false);
    if (again) await user.click(again);
    expect(router.state.location.pathname).toBe(`/print/profile/songhua-medical-university`);
  },
);

it.each(['en', 'zh', 'ru'] as const)(
  'offers to print and to keep in %s beside the contents as long as the buttons of the head are out of sight',
  async (language) => {
    const backend = realBackend();
    const watched = watching();
    const { user, router } = openProfile(`${profile}?programme=medicine-english`, language);
    const { print: name, save, saved } = catalogs[language].profile;
    const head = await screen.findByRole('button', { name });
    const seen = (isSeen: boolean) => tellOf(watched, head, name, isSeen);
    expect(seen(true), 'one is enough').toEqual([head]);
    expect(seen(false)).toHaveLength(2);
    expect(seen(true)).toEqual([head]);
    seen(false);
    const strip = screen.getByRole('navigation', { name: catalogs[language].profile.contents });
    await user.click(within(strip).getByRole('button', { name: save }));
    await within(strip).findByRole('button', { name: saved, pressed: true });
    expect(await backend.dispatch('bookmarks.list', {})).toMatchObject({
      value: { rows: [{ slug: 'songhua-medical-university' }] },
    });
    await user.click(within(strip).getByRole('button', { name }));
    expect(router.state.location.pathname).toBe(`/print/profile/songhua-medical-university`);
    expect(router.state.location.search).toContain('programme=medicine-english');
  },
);
