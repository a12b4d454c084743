import { openWindow, tell } from '../../../support/whole-window.tsx';
import { waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { CallName } from '../../../../src/shared/contract/index.ts';

const school = 'songhua-medical-university';
const isReady = (): boolean => document.documentElement.dataset['printReady'] === 'true';

const documents = [
  [
    'profile',
    `/print/profile/${school}?language=en&paper=A4`,
    ['settings.get', 'reference.about', 'documents.profile'],
  ],
  [
    'comparison',
    `/print/comparison?school=${school}&depth=everything&unanswered=1&language=en&paper=A4`,
    ['settings.get', 'reference.about', 'compare.table', 'figures.rates'],
  ],
  ['list', '/print/list/saved?language=en&paper=A4', ['settings.get', 'reference.about', 'documents.chapters']],
] as const satisfies readonly (readonly [string, string, readonly CallName[]])[];

it.each(documents.flatMap(([kind, path, calls]) => calls.map((last) => ({ kind, path, last }))))(
  'a $kind is ready to be printed once $last is answered, as the last of its calls, and not before',
  async ({ path, last }) => {
    const { promise: held, resolve: release } = Promise.withResolvers<void>();
    let asked = false;
    const opened = openWindow(path, {
      keep: (backend) => tell(backend, 'bookmarks.add', { slug: school }),
      before: (name) => {
        if (name !== last) return undefined;
        asked = true;
        return held;
      },
    });
    await waitFor(() => {
      expect(asked).toBe(true);
    });
    expect(isReady()).toBe(false);
    release();
    await opened;
    await waitFor(() => {
      expect(isReady()).toBe(true);
    });
    expect(document.body.textContent).toContain('Songhua Medical University');
  },
);
