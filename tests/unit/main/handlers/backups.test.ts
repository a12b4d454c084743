import { chmodSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { topics, type Topic } from '../../../../src/shared/contract/call.ts';
import { asOrdinaryUser } from '../../../support/ordinary-user.ts';
import { openBackend } from '../../../support/packs.ts';

const slug = 'songhua-university';

describe('the calls of backups', () => {
  it('make one, tell what it holds, and restore it with a way back, telling every window to read again', async () => {
    const { ask, backend } = openBackend();
    await ask('notes.set', { slug, body: 'first' });
    await ask('bookmarks.add', { slug });
    const { id, made } = await ask('backups.create', {});
    expect(made).toBe(true);
    expect((await ask('backups.create', {})).made).toBe(false);
    expect(await ask('backups.list', {})).toMatchObject({
      failed: null,
      rows: [{ id, reason: 'asked', holds: { schools: 1, notes: 1 } }],
    });
    await ask('notes.set', { slug, body: 'second' });
    const heard: Topic[] = [];
    backend.events.on((changed) => {
      heard.push(...changed);
    });
    const { undo } = await ask('backups.restore', { id });
    expect(heard).toEqual(topics);
    expect((await ask('notes.get', { slug })).body).toBe('first');
    await ask('notes.set', { slug: 'volga-state-medical-university', body: 'written after the restore' });
    await ask('backups.restore', { id: undo });
    expect((await ask('notes.get', { slug })).body).toBe('second');
    expect((await ask('notes.get', { slug: 'volga-state-medical-university' })).body).toBe('');
    backend.close();
  });

  it('answer not-found for a backup that is not there, and change nothing', async () => {
    const { call, ask, backend } = openBackend();
    await ask('notes.set', { slug, body: 'mine' });
    expect(await call('backups.restore', { id: '20200101T000000000Z-asked' })).toMatchObject({
      ok: false,
      error: { code: 'not-found' },
    });
    expect(await call('backups.restore', { id: '../../evil' } as never)).toMatchObject({
      ok: false,
      error: { code: 'invalid-input' },
    });
    expect((await ask('backups.list', {})).rows).toEqual([]);
    backend.close();
  });

  it('say so, typed, where the folder of the backups cannot be used', async () => {
    const { call, ask, backend, folder } = openBackend();
    await ask('notes.set', { slug, body: 'mine' });
    writeFileSync(join(folder, 'backups'), 'a file where the folder belongs');
    for (const name of ['backups.list', 'backups.create'] as const)
      expect(await call(name, {})).toMatchObject({ ok: false, error: { code: 'unavailable' } });
    rmSync(join(folder, 'backups'));
    expect((await call('backups.create', {})).ok).toBe(true);
    chmodSync(folder, 0o755);
    chmodSync(join(folder, 'backups'), 0o555);
    await ask('notes.set', { slug, body: 'changed' });
    // Dispatch runs its handler before it first waits.
    expect(await asOrdinaryUser(() => call('backups.create', {}))).toMatchObject({
      ok: false,
      error: { code: 'unavailable' },
    });
    backend.close();
  });

  it('report what a start recovered, until it is dismissed', async () => {
    const first = openBackend();
    await first.ask('notes.set', { slug, body: 'mine' });
    const { id } = await first.ask('backups.create', {});
    first.backend.close();
    writeFileSync(join(first.folder, 'user.db'), 'spoilt');
    const second = openBackend({ folder: first.folder });
    expect((await second.ask('notes.get', { slug })).body).toBe('mine');
    expect(await second.ask('backups.recovery', {})).toMatchObject({
      outcome: 'restored',
      restoredFrom: { id },
      kept: [expect.stringContaining(join(first.folder, 'user.db.damaged-')) as string],
    });
    expect(await second.ask('backups.dismiss', {})).toEqual({ dismissed: true });
    expect(await second.ask('backups.recovery', {})).toBeNull();
    second.backend.close();
  });
});
