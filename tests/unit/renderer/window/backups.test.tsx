import { openWindow, tell } from '../../../support/whole-window.tsx';
import { screen, waitFor, within } from '@testing-library/react';
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../../../support/fixture-reference.ts';
import { realBackend } from '../../../support/render.tsx';

const slug = 'songhua-medical-university';

describe('backups', () => {
  it('are made and brought back from their screen, and bringing back is undone', async () => {
    const { user, backend, words } = await openWindow('/settings', {
      keep: (kept) => tell(kept, 'notes.set', { slug, body: 'as it was' }),
    });
    const note = async () => (await tell(backend, 'notes.get', { slug })).body;
    await user.click(await screen.findByRole('button', { name: words.backups.create }));
    await screen.findByText(words.backups.made);
    await tell(backend, 'notes.set', { slug, body: 'as it is' });
    const [row] = screen
      .getAllByRole('row')
      .filter(({ textContent }) => textContent.includes(words.backups.reason.asked));
    await user.click(within(row as HTMLElement).getByRole('button'));
    await screen.findByText(words.backups.restored);
    expect(await note()).toBe('as it was');
    await user.click(screen.getByRole('button', { name: /^Undo/ }));
    await screen.findByText(words.writing.undone);
    expect(await note()).toBe('as it is');
  });

  it('stand in for a damaged file, and the window says once what was brought back, from when, and where the damaged file lies', async () => {
    const userData = temporaryFolder();
    const before = realBackend(undefined, undefined, userData);
    await tell(before, 'notes.set', { slug, body: 'as it was' });
    await tell(before, 'backups.create', {});
    const [backup] = (await tell(before, 'backups.list', {})).rows;
    before.close();
    writeFileSync(join(userData, 'user.db'), Buffer.alloc(20_000, 0x2a));

    const { user, words, backend, close } = await openWindow('/browse', { userData });
    const told = await screen.findByRole('alert', { name: words.recovery.title.restored });
    const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' }).format(new Date(backup?.madeAt ?? ''));
    expect(told.textContent).toContain(`It is as it was on ${day}`);
    const kept = [...told.querySelectorAll('p')]
      .map(({ textContent }) => /^The files as they were found: (.*)$/.exec(textContent)?.[1]?.split(', ') ?? [])
      .flat();
    expect(kept.length).toBeGreaterThan(0);
    for (const file of kept) expect(existsSync(file), file).toBe(true);
    expect(readdirSync(userData)).toContain('user.db');
    expect((await tell(backend, 'notes.get', { slug })).body).toBe('as it was');
    await user.click(within(told).getByRole('button', { name: words.recovery.dismiss }));
    await waitFor(() => {
      expect(screen.queryByRole('alert')).toBeNull();
    });
    close();

    const again = await openWindow('/browse', { userData });
    expect(await tell(again.backend, 'backups.recovery', {})).toBeNull();
    await screen.findByRole('contentinfo');
    expect(screen.queryByRole('alert')).toBeNull();
  });
});
