import { openWindow } from '../../../support/whole-window.tsx';
import { answerWith } from '../../../support/fake-bridge.ts';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { failure } from '../../../../src/shared/result.ts';
import { languagesInTurn } from '../../../support/results.ts';

const school = 'songhua-medical-university';

/** Everything that is said from now on. */
function listen(): { readonly said: readonly string[]; readonly last: () => string | null | undefined } {
  const said: string[] = [];
  const region = () => document.querySelector<HTMLElement>('[data-announced]')?.textContent;
  const times = () => document.querySelector<HTMLElement>('[data-announced]')?.dataset['announced'];
  let heard = times();
  const observer = new MutationObserver(() => {
    if (times() === heard) return;
    heard = times();
    said.push(region() ?? '');
  });
  observer.observe(document.body, { subtree: true, childList: true, characterData: true });
  return { said, last: region };
}

it.each(languagesInTurn)(
  'a view that takes long to read is said by its own name when it has one, and never by that of the view before (%s)',
  async (language) => {
    const slow = Promise.withResolvers<undefined>();
    const { router, words } = await openWindow('/settings', {
      language,
      before: (name) => (name === 'organizations.get' ? slow.promise : undefined),
    });
    await screen.findByRole('heading', { level: 1, name: words.app.settings });
    const before = document.title;
    const { said, last } = listen();
    await router.navigate('/organizations/star-index');
    // It says that it reads later than views are said.
    await screen.findByText(words.app.loading);
    await expect.poll(() => performance.now(), { interval: 50 }).toBeGreaterThan(performance.now() + 400);
    expect(said).toEqual([]);
    slow.resolve(undefined);
    await waitFor(() => {
      expect(document.title).not.toBe(before);
      expect(last()).toBe(document.title);
    });
    expect(said).toEqual([document.title]);
    expect(document.activeElement?.matches('main :is(h1, article)')).toBe(true);
  },
);

it('before a page to be printed the keyboard stands ahead of its bar, and back in the profile; each is said', async () => {
  const { at, words, user } = await openWindow(`/institutions/${school}`);
  await screen.findByRole('button', { name: words.profile.print });
  const { said, last } = listen();
  fireEvent.keyDown(document.body, { key: 'p', code: 'KeyP' });
  await waitFor(() => {
    expect(at()).toContain('/print/profile/');
    expect(document.activeElement?.matches('[data-arrival]')).toBe(true);
    expect(last()).toBe(document.title);
  });
  await user.tab();
  expect(document.activeElement?.textContent).toContain(words.app.back);
  await user.keyboard('{Enter}');
  await waitFor(() => {
    expect(at()).toBe(`/institutions/${school}`);
    expect(document.activeElement?.matches('main article')).toBe(true);
  });
  await waitFor(() => {
    expect(said).toEqual([document.title, document.title]);
  });
});

it('a view that cannot be read has the keyboard and a name of its own, is said once, and is named anew when it can', async () => {
  let isBroken = true;
  const { router, words, user, backend } = await openWindow('/settings');
  answerWith(async (name, input) =>
    isBroken && /^(?:institutions|alliances)\.get$/.test(name)
      ? failure('unavailable', 'The disk is elsewhere.')
      : backend.dispatch(name, input),
  );
  await screen.findByRole('heading', { level: 1, name: words.app.settings });
  const { said } = listen();
  for (const path of [`/institutions/${school}`, '/alliances/amur-league', '/institutions/songhua-university/add']) {
    isBroken = true;
    await router.navigate(path);
    const alert = await screen.findByRole('alert');
    await waitFor(() => {
      expect(document.title, path).toBe(`${words.error.title} · ${words.app.name}`);
    });
    await waitFor(() => {
      expect(document.activeElement, path).toBe(alert);
    });
    isBroken = false;
    await user.click(screen.getByRole('button', { name: words.app.retry }));
    await waitFor(() => {
      expect(screen.queryByRole('alert'), path).toBeNull();
      expect(document.title, path).not.toContain(words.error.title);
      expect(document.title, path).not.toContain(words.app.settings);
      expect(document.activeElement, path).not.toBe(document.body);
    });
  }
  expect(said.filter((text) => text.includes(words.error.title))).toEqual([]);
});
