import { everything, parent, songhua, volga } from '../../../support/compared.ts';
import { stands } from '../../../support/edition-window.tsx';
import { openWindow } from '../../../support/whole-window.tsx';
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/** What long views consist of, in their order. */
const parts = 'main article > section, main [data-scroller="compare"] tr[data-row]';
const countParts = () => document.querySelectorAll(parts).length;
const busy = () => document.querySelector('main [aria-busy="true"]');

/** Writes down how many parts stood each time that the page changed, while something is done. */
async function standing(work: () => Promise<unknown>): Promise<readonly number[]> {
  const seen: number[] = [];
  const observer = new MutationObserver(() => {
    const now = document.querySelector('main article h1, main tr[data-row]') ? countParts() : -1;
    if (now >= 0 && now !== seen.at(-1)) seen.push(now);
  });
  observer.observe(document.body, { subtree: true, childList: true });
  await work();
  await stands();
  observer.disconnect();
  return seen;
}

beforeAll(() => {
  Object.defineProperty(document, 'hidden', { configurable: true, value: false });
});
afterAll(() => {
  Object.defineProperty(document, 'hidden', { configurable: true, value: true });
});

describe('a long view', () => {
  it('shows what is read first of a profile, then section after section, each below those that stand', async () => {
    const { router } = await openWindow('/settings');
    await stands();
    const seen = await standing(async () => {
      await router.navigate(`/institutions/${songhua}`);
      await waitFor(() => {
        expect(countParts()).toBeGreaterThan(5);
      });
    });
    expect(seen[0]).toBe(0);
    expect(seen).toEqual(seen.map((_, at) => at));
    expect(document.querySelectorAll('nav li a[href^="#"]').length).toBe(countParts());
  });

  it('shows the first rows of a comparison, then the others, and what is below them last', async () => {
    const { router } = await openWindow('/settings');
    await stands();
    const seen = await standing(async () => {
      await router.navigate(everything([songhua, volga, parent]));
      await screen.findByRole('heading', { name: 'Sources' });
    });
    expect(seen.length).toBeGreaterThan(1);
    expect(seen, 'rows only come').toEqual(seen.toSorted((a, b) => a - b));
  });

  it.each(['beforeprint', 'find', 'press', 'key'])(
    'is whole as soon as somebody does something with it: %s',
    async (what) => {
      const { router } = await openWindow('/settings');
      await stands();
      await router.navigate(`/institutions/${songhua}`);
      await waitFor(() => {
        expect(busy()).not.toBeNull();
      });
      act(() => {
        if (what === 'beforeprint') window.dispatchEvent(new Event('beforeprint'));
        else if (what === 'find') fireEvent.keyDown(document.body, { key: 'f', code: 'KeyF', ctrlKey: true });
        else if (what === 'press') fireEvent.pointerDown(busy() as HTMLElement);
        else fireEvent.keyDown(busy() as HTMLElement, { key: 'End', code: 'End' });
      });
      expect(busy()).toBeNull();
      expect(countParts()).toBe(document.querySelectorAll('nav li a[href^="#"]').length);
    },
  );

  it('is not made to wait for by a key of the list beside it', async () => {
    const { router } = await openWindow('/settings');
    await stands();
    await router.navigate(`/institutions/${songhua}`);
    await waitFor(() => {
      expect(busy()).not.toBeNull();
    });
    fireEvent.keyDown(document.querySelector('header') as HTMLElement, { key: 'ArrowDown', code: 'ArrowDown' });
    expect(busy()).not.toBeNull();
    await stands();
  });

  it('stands whole where a part of it is gone to', async () => {
    const { router } = await openWindow('/settings');
    await stands();
    const seen = await standing(async () => {
      await router.navigate(`/institutions/${songhua}#sources`);
      await waitFor(() => {
        expect(countParts()).toBeGreaterThan(5);
      });
    });
    expect(new Set(seen).size).toBe(1);
  });
});
