import { attachSlip } from '../../../support/attached-slip.ts';
import { openWindow, tell } from '../../../support/whole-window.tsx';
import { screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { Backend } from '../../../../src/main/backend.ts';

const one = 'songhua-medical-university';
const two = 'songhua-university';

/** Something of every sort that a person can take away again. */
async function keep(backend: Backend): Promise<void> {
  for (const slug of [one, two]) {
    await tell(backend, 'bookmarks.add', { slug });
    await tell(backend, 'bookmarks.tag', { slug, tags: ['near'] });
  }
  await tell(backend, 'lists.create', { name: 'Chosen', person: 'Meera' });
  await tell(backend, 'figures.set', { slug: one, field: 'tuition', number: 50_000, unit: 'CNY', asOf: '2026-09' });
  await tell(backend, 'compare.saveSet', { name: 'North', slugs: [one, two] });
  await tell(backend, 'plan.setEntry', {
    slug: one,
    kind: 'date',
    document: null,
    text: 'Visit',
    day: '2027-03-01',
    done: false,
  });
  await attachSlip(backend, one);
}

/** Where something is taken away, and how many things at least. */
const places: readonly (readonly [path: string, atLeast: number])[] = [
  ['/saved', 4],
  [`/compare?school=${one}&school=${two}`, 3],
  ['/browse?country=CN&kind=medical-university', 2],
  ['/plan', 1],
  [`/institutions/${one}`, 2],
  ['/additions', 2],
];
const removes = /^(?:Remove|Take|Clear|Delete|Discard)\b/;

const named = (button: Element): string => button.getAttribute('aria-label') ?? button.textContent;

it.each(places)('at %s whatever takes something away leaves the keyboard on the page', async (path, atLeast) => {
  const { user } = await openWindow(path, { keep });
  const main = await screen.findByRole('main');
  const removing = () =>
    [...main.querySelectorAll<HTMLButtonElement>('button:not(:disabled)')].filter((button) =>
      removes.test(named(button)),
    );
  await waitFor(() => {
    expect(removing().length).toBeGreaterThanOrEqual(1);
  });
  for (const folded of main.querySelectorAll<HTMLElement>('details:not([open]) > summary')) await user.click(folded);
  const pressed: string[] = [];
  for (;;) {
    const next = removing().find((button) => !pressed.includes(named(button)));
    if (!next) break;
    pressed.push(named(next));
    next.focus();
    await user.keyboard('{Enter}');
    await waitFor(() => {
      expect(next.isConnected && named(next) === pressed.at(-1), `${pressed.at(-1)} is there still`).toBe(false);
    });
    await waitFor(() => {
      expect(document.activeElement, pressed.at(-1)).not.toBe(document.body);
    });
  }
  expect(pressed.length, pressed.join()).toBeGreaterThanOrEqual(atLeast);
});
