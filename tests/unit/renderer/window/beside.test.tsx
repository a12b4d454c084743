import { openWindow, tell } from '../../../support/whole-window.tsx';
import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

const profile = '/institutions/songhua-medical-university';

/** A window of this width, as media queries tell it. */
function beWide(isWide: boolean): void {
  const before = window.matchMedia.bind(window);
  vi.spyOn(window, 'matchMedia').mockImplementation((query) =>
    query.includes('1400px')
      ? ({ matches: isWide, addEventListener: () => undefined, removeEventListener: () => undefined } as never)
      : before(query),
  );
}

beforeEach(() => {
  beWide(true);
});
afterEach(() => {
  vi.restoreAllMocks();
});

const notesPane = () => screen.findByRole('complementary', { name: 'Notes beside' });
const schoolPane = () => screen.findByRole('complementary', { name: 'School beside' });

describe('the third pane of a wide window', () => {
  it('takes the notes out of the profile by N, keeps them open from school to school, and is closed by its button', async () => {
    const { user, router, backend } = await openWindow(profile);
    await screen.findByRole('article');
    expect(screen.queryByRole('complementary')).toBeNull();
    await user.keyboard('n');
    const field = await within(await notesPane()).findByRole('textbox');
    expect(document.activeElement).toBe(field);
    // The profile and the list make room.
    expect(document.querySelectorAll('[data-third]')).toHaveLength(2);
    await user.type(field, 'Asked in May');
    expect(screen.getAllByRole('textbox', { name: field.getAttribute('aria-label') ?? '' })).toHaveLength(1);
    await router.navigate('/institutions/songhua-university');
    await waitFor(async () => {
      expect(within(await notesPane()).getByText('Songhua University')).toBeTruthy();
    });
    const kept = async () => (await tell(backend, 'notes.get', { slug: 'songhua-medical-university' })).body;
    await expect.poll(kept).toBe('Asked in May');
    await user.click(screen.getByRole('button', { name: 'Close the pane beside' }));
    await waitFor(() => {
      expect(screen.queryByRole('complementary')).toBeNull();
    });
    expect(document.querySelector('[data-third]')).toBeNull();
  });

  it('shows a second school that is found by its name, and has it in the address', async () => {
    const { user, at } = await openWindow(profile);
    await screen.findByRole('article');
    await user.keyboard('b');
    const field = within(await schoolPane()).getByRole('combobox');
    expect(document.activeElement).toBe(field);
    await user.type(field, 'songhua university');
    await user.click((await within(await schoolPane()).findAllByRole('option'))[0] as HTMLElement);
    await waitFor(() => {
      expect(at()).toBe(`${profile}?beside=songhua-university`);
    });
    const pane = await schoolPane();
    await within(pane).findByRole('heading', { level: 2, name: 'Songhua University' });
    const names = screen
      .getAllByRole('region')
      .map(
        (region) =>
          region.getAttribute('aria-label') ??
          document.getElementById(region.getAttribute('aria-labelledby') ?? '')?.textContent,
      );
    expect(names, 'no two parts of the page of one name').toEqual([...new Set(names)]);
    // Nothing on the page is there twice by its name.
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    await user.keyboard('{Escape}');
    (document.activeElement as HTMLElement).blur();
    await user.keyboard('b');
    await waitFor(() => {
      expect(at()).toBe(profile);
    });
  });

  it('leads footnotes of the second school to its own sources', async () => {
    await openWindow('/institutions/songhua-university?beside=songhua-medical-university');
    const pane = await schoolPane();
    await within(pane).findByRole('heading', { level: 2 });
    await waitFor(() => {
      expect(pane.querySelector('table sup a')).not.toBeNull();
    });
    const led = [...pane.querySelectorAll('sup a')].map((link) => link.getAttribute('href') ?? '');
    expect(led.length).toBeGreaterThan(0);
    for (const href of led) expect(pane.querySelector(href), href).not.toBeNull();
  });

  it('says of a school that does not exist that it does not, beside a profile that stays', async () => {
    await openWindow(`${profile}?beside=no-such-school`);
    await within(await schoolPane()).findByRole('alert');
    expect(screen.getByRole('heading', { level: 1, name: 'Songhua Medical University' })).toBeTruthy();
  });

  it('is reached by F6, after the list and the profile', async () => {
    const { user } = await openWindow(`${profile}?beside=songhua-university`);
    const pane = await schoolPane();
    expect(pane.hasAttribute('data-pane')).toBe(true);
    const panes = [...document.querySelectorAll('main [data-pane]')];
    expect(panes.at(-1)).toBe(pane);
    await user.keyboard('{F6}');
    expect(document.activeElement).not.toBe(document.body);
  });

  it('is not there in a narrow window, whatever the address says, and its keys do nothing', async () => {
    vi.restoreAllMocks();
    beWide(false);
    const { user, at } = await openWindow(`${profile}?beside=songhua-university`);
    await screen.findByRole('article');
    expect(screen.queryByRole('complementary')).toBeNull();
    await user.keyboard('n');
    expect(screen.queryByRole('button', { name: 'Notes beside' })).toBeNull();
    expect(at()).toBe(`${profile}?beside=songhua-university`);
  });
});
