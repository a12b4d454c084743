import { openWindow, tell } from '../../../support/whole-window.tsx';
import { opened } from '../../../support/popovers.ts';
import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';

const slug = 'songhua-medical-university';

describe('a profile', () => {
  it('has names in all scripts, its place with a footnote, its namesake and its sections', async () => {
    await openWindow(`/institutions/${slug}`);
    const profile = await screen.findByRole('article');
    expect(within(profile).getByRole('heading', { level: 1 }).textContent).toBe('Songhua Medical University');
    expect(within(profile).getAllByText('松花医科大学').length).toBeGreaterThan(0);
    expect(within(profile).getAllByRole('link', { name: 'Songhua University' }).length).toBeGreaterThan(0);
    for (const name of ['Key figures', 'Programmes', 'Rankings', 'Hospitals and schools', 'Alliances', 'History'])
      expect(within(profile).getByRole('heading', { name, level: 2 })).toBeTruthy();
    for (const note of within(profile).getAllByRole('link', { name: /^Source \d+$/ })) {
      const source = document.getElementById((note.getAttribute('href') ?? '').slice(1));
      expect(source?.querySelector('a[href^="/sources/"]'), note.outerHTML).not.toBeNull();
    }
  });

  it('opens a footnote at its number, with what that source says here, and leads on and back', async () => {
    const { user, at } = await openWindow(`/institutions/${slug}`);
    const profile = within(await screen.findByRole('article'));
    const row = profile.getByRole('rowheader', { name: /^Teachers/ }).closest('tr') as HTMLElement;
    const note = within(row).getAllByRole('link', { name: /^Source \d+$/ })[0] as HTMLAnchorElement;
    await user.click(note);
    const opened = within(await screen.findByRole('dialog', { name: note.getAttribute('aria-label') ?? '' }));
    await opened.findByText(/^Teachers/);
    expect(opened.getByRole('link', { name: 'All facts taken from it' }).getAttribute('href')).toMatch(/^\/sources\//);
    await user.click(opened.getByRole('link', { name: 'In the list of sources' }));
    expect(screen.queryByRole('dialog', { name: /^Source/ })).toBeNull();
    const entry = document.getElementById((note.getAttribute('href') ?? '').slice(1)) as HTMLElement;
    await user.click(within(entry).getByText('Back to the line'));
    expect(document.activeElement).toBe(note);
    expect(at()).toBe(`/institutions/${slug}`);
  });

  it('opens a footnote again that was pressed before the browser told that it is closed', async () => {
    const { user } = await openWindow(`/institutions/${slug}`);
    const profile = within(await screen.findByRole('article'));
    const note = profile.getAllByRole('link', { name: /^Source \d+$/ })[0] as HTMLAnchorElement;
    const name = note.getAttribute('aria-label') ?? '';
    await user.click(note);
    const before = await screen.findByRole('dialog', { name });
    await user.click(note);
    const told = Object.assign(new Event('toggle'), { oldState: 'open', newState: 'closed' });
    if (before.isConnected) act(() => before.dispatchEvent(told));
    const now = screen.getByRole('dialog', { name });
    expect(opened.has(now)).toBe(true);
    await user.click(await within(now).findByRole('link', { name: 'In the list of sources' }));
    expect(screen.queryByRole('dialog', { name })).toBeNull();
  });

  it('is saved and let go with one key', async () => {
    const { user, backend } = await openWindow(`/institutions/${slug}`);
    const save = await screen.findByRole('button', { name: 'Save' });
    const saved = async () => (await tell(backend, 'bookmarks.list', { list: 'saved' })).rows.map((row) => row.slug);
    await user.keyboard('s');
    await waitFor(() => {
      expect(save.getAttribute('aria-pressed')).toBe('true');
    });
    expect(await saved()).toEqual([slug]);
    await user.keyboard('s');
    await waitFor(async () => {
      expect(await saved()).toEqual([]);
    });
  });

  it('keeps a note as it is written, and shows it when opened again', async () => {
    const { user, backend, router } = await openWindow(`/institutions/${slug}`);
    const note = await screen.findByRole('textbox', { name: 'My note on this school' });
    await user.type(note, 'Ask for the dormitory');
    await router.navigate('/settings');
    await waitFor(async () => {
      expect(JSON.stringify(await tell(backend, 'notes.get', { slug }))).toContain('Ask for the dormitory');
    });
    await router.navigate(`/institutions/${slug}`);
    await waitFor(() => {
      expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'My note on this school' }).value).toBe(
        'Ask for the dormitory',
      );
    });
  });

  it('says that there is no such school, and the way on', async () => {
    await openWindow('/institutions/no-such-school');
    await screen.findByText(/no-such-school/);
    expect(screen.getAllByRole('link', { name: /Browse/ }).length).toBeGreaterThan(0);
  });

  it('of an organization tells its kind and what it does', async () => {
    const { words } = await openWindow('/organizations/star-index');
    const article = await screen.findByRole('article');
    expect(article.textContent).toContain('Publishes two lists a year');
    expect(article.textContent).toContain(words.kind['ranking-publisher']);
    expect(article.textContent).not.toContain(words.group.alliance);
  });
});
