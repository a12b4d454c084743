import { attachSlip } from '../../../support/attached-slip.ts';
import { openEdition, stands } from '../../../support/edition-window.tsx';
import { tell } from '../../../support/whole-window.tsx';
import { waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { Backend } from '../../../../src/main/backend.ts';

const school = 'harbin-medical-university';
const other = 'kuban-state-medical-university';

/** A rate of each of two currencies, and a file beside a figure of the person's own. */
async function keep(backend: Backend): Promise<void> {
  for (const currency of ['CNY', 'RUB'])
    await tell(backend, 'figures.setRate', { currency, target: 'USD', rate: 0.5, base: null, asOf: '2026-11-03' });
  await tell(backend, 'bookmarks.add', { slug: school });
  await attachSlip(backend, school);
}

/** What is read on a page by whoever rests no pointer anywhere. */
function readable(): string {
  const copy = document.body.cloneNode(true) as HTMLElement;
  for (const hidden of copy.querySelectorAll('.visually-hidden, [hidden], svg')) hidden.remove();
  return copy.textContent;
}

/** Whether a hint says no more than what it stands on is called, or than the page says elsewhere. */
const isSaid = (hint: string, it: Element, read: string): boolean =>
  [it.textContent, it.getAttribute('aria-label') ?? '', read].some((text) => text.includes(hint));

/** Views that have hints, and others that have had some. */
const hinted = [
  '/alliances/overlap?with=asrmu&with=brimea',
  `/compare?school=${school}&school=${other}&currency=USD`,
  `/institutions/${school}`,
];
const others = [
  '/browse',
  '/map',
  '/saved',
  '/plan',
  '/additions',
  '/sources',
  '/settings',
  `/compare?school=${school}&school=${other}&currency=USD&depth=everything`,
  `/institutions/${school}/costs`,
];

it('a pointer that rests reads nothing that a finger or the keyboard does not', async () => {
  const { router } = await openEdition('/settings', { keep });
  for (const path of [...hinted, ...others]) {
    await router.navigate(path);
    await stands();
    await waitFor(() => {
      const read = readable();
      const all = [...document.querySelectorAll<HTMLElement>('[title]')];
      if (hinted.includes(path)) expect(all.length, path).toBeGreaterThan(0);
      expect(
        all.filter((it) => !isSaid(it.title, it, read)).map(({ title }) => title),
        path,
      ).toEqual([]);
    });
  }
});
