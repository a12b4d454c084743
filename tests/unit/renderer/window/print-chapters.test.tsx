import { openWindow, tell } from '../../../support/whole-window.tsx';
import { screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { say } from '../../../support/lists.ts';

it("a list of more is put together before one's eyes, and stops when one has had enough", async () => {
  let asked = 0;
  const held: (() => void)[] = [];
  const { words, user, at } = await openWindow('/print/list/saved?language=ru&paper=A4', {
    language: 'ru',
    reference: 'resources/reference.db',
    keep: async (backend) => {
      const { rows } = await tell(backend, 'institutions.list', {
        filter: {},
        sort: 'completeness',
        descending: false,
        language: 'en',
        offset: 0,
        limit: 61,
      });
      for (const { slug } of rows) await tell(backend, 'bookmarks.add', { slug });
    },
    // The backend answers faster than one can see: all but the first part are held back.
    before: (name) => {
      if (name !== 'documents.chapters') return undefined;
      asked += 1;
      return asked > 1 ? new Promise((resolve) => held.push(resolve)) : undefined;
    },
  });
  const bar = await screen.findByRole<HTMLProgressElement>('progressbar', { name: words.print.title });
  await waitFor(() => {
    expect([bar.getAttribute('value'), bar.getAttribute('max')]).toEqual(['30', '61']);
  });
  const said = [...document.querySelectorAll('main [role="status"]')].map(({ textContent }) => textContent);
  expect(said.join()).toContain(say(words.print.progress, { done: '30', total: '61' }));
  expect(document.documentElement.dataset['printReady'], 'nothing is printed before all of it is there').not.toBe(
    'true',
  );
  await waitFor(() => {
    expect(held).toHaveLength(1);
  });
  held.shift()?.();
  await waitFor(() => {
    expect(screen.getByRole('progressbar', { name: words.print.title }).getAttribute('value')).toBe('60');
    expect(held).toHaveLength(1);
  });
  await user.click(screen.getByRole('link', { name: words.print.cancel }));
  await waitFor(() => {
    expect(at()).toBe('/saved');
  });
  for (const go of held) go();
  await screen.findByRole('heading', { level: 1, name: words.lists.title });
  expect(asked, 'nothing more is asked for').toBe(3);
});
