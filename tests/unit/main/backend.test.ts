import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, describe, expect, it } from 'vitest';
import { createBackend, type Backend, type BackendOptions } from '../../../src/main/backend.ts';
import { takeOwnership } from '../../../src/main/database/user/owner.ts';
import { contract } from '../../../src/shared/contract/index.ts';
import { compileFixture, look, temporaryFolder } from '../../support/fixture-reference.ts';
import { openFilesBelow } from '../../support/open-files.ts';
import { asOrdinaryUser } from '../../support/ordinary-user.ts';

const sound = compileFixture();
const open: Backend[] = [];
afterEach(() => {
  for (const backend of open.splice(0)) backend.close();
});

function places(): { reference: string; userData: string } {
  const folder = temporaryFolder();
  const reference = join(folder, 'program', 'reference.db');
  mkdirSync(dirname(reference));
  copyFileSync(sound, reference);
  return { reference, userData: join(folder, 'user') };
}

function start(paths: BackendOptions['paths'], more: Partial<BackendOptions> = {}) {
  const logged: unknown[][] = [];
  const created = createBackend({
    paths,
    log: {
      info: () => undefined,
      error: (...entry) => {
        logged.push(entry);
      },
    },
    checkOutputs: true,
    ...more,
  });
  if (created.ok) open.push(created.value);
  return { created, logged };
}
function started(paths: BackendOptions['paths'], more?: Partial<BackendOptions>): Backend {
  const { created } = start(paths, more);
  if (!created.ok) throw new Error(created.error.message);
  return created.value;
}

/** Expects the backend not to start, and neither database to be open or held afterwards; returns why. */
function refusal(paths: BackendOptions['paths']) {
  const { created } = start(paths);
  if (created.ok) throw new Error('It started.');
  for (const folder of [dirname(paths.reference), paths.userData])
    if (existsSync(folder)) expect(openFilesBelow(folder)).toEqual([]);
  if (existsSync(paths.userData)) {
    const free = takeOwnership(paths.userData);
    expect(free.ok).toBe(true);
    if (free.ok) free.value.release();
  }
  return created.error;
}

describe('the backend', { timeout: 30_000 }, () => {
  it('answers every call of the contract with a result', async () => {
    const { dispatch } = started(places());
    for (const name of Object.keys(contract)) {
      const result = await dispatch(name, {});
      expect(typeof result.ok, name).toBe('boolean');
      if (!result.ok)
        expect(['invalid-input', 'not-found', 'unavailable', 'conflict'], `${name}: ${result.error.message}`).toContain(
          result.error.code,
        );
    }
  });

  it('calls a part of the reference that cannot be read damaged, never a mistake of its own, and still keeps notes', async () => {
    const paths = places();
    const pages = look(paths.reference, (db) => ({
      size: db.pragma('page_size', { simple: true }) as number,
      roots: db
        .prepare("SELECT rootpage FROM sqlite_schema WHERE name IN ('stated_claim', 'claim_entity')")
        .pluck()
        .all() as number[],
    }));
    const bytes = readFileSync(paths.reference);
    for (const page of pages.roots) bytes.fill(0x5a, (page - 1) * pages.size, page * pages.size);
    writeFileSync(paths.reference, bytes);
    const { created } = start(paths, { checkOutputs: false });
    if (!created.ok) throw new Error(created.error.message);
    const codeOf = async (name: string, input: unknown) => {
      const result = await created.value.dispatch(name, input);
      return result.ok ? 'ok' : result.error.code;
    };
    expect(await codeOf('institutions.get', { slug: 'songhua-medical-university' })).toBe('damaged');
    expect(await codeOf('alliances.list', {})).toBe('damaged');
    expect(await codeOf('search.query', { text: 'songhua', limit: 5, profileText: false })).toBe('ok');
    expect(await created.value.dispatch('settings.set', { theme: 'dark' })).toMatchObject({ ok: true });
  });

  it('keeps what the person made over a restart and an update of the reference', async () => {
    const paths = places();
    const first = started(paths);
    await first.dispatch('notes.set', { slug: 'songhua-medical-university', body: 'ask about the hall' });
    await first.dispatch('bookmarks.add', { slug: 'songhua-medical-university' });
    first.close();
    copyFileSync(
      compileFixture([
        {
          file: 'institutions/songhua-medical-university.yaml',
          find: 'distinct_from: [songhua-university]\n',
          put: '',
        },
        { file: 'edition.yaml', find: '"2026.11"', put: '"2027.05"' },
      ]),
      paths.reference,
    );
    const second = started(paths);
    expect(await second.dispatch('reference.about', {})).toMatchObject({ ok: true, value: { edition: '2027.05' } });
    expect(await second.dispatch('notes.get', { slug: 'songhua-medical-university' })).toMatchObject({
      ok: true,
      value: { body: 'ask about the hall' },
    });
    expect(await second.dispatch('bookmarks.list', {})).toMatchObject({
      ok: true,
      value: { rows: [{ slug: 'songhua-medical-university', note: 'ask about the hall' }] },
    });
  });

  it('follows a renamed school when it starts', async () => {
    const paths = places();
    const first = started({
      ...paths,
      reference: compileFixture([
        {
          file: 'edition.yaml',
          find: 'redirects:\n  saratov-medical-institute: volga-state-medical-university\n',
          put: '',
        },
        { file: 'released.yaml', find: '  - saratov-medical-institute\n', put: '' },
        {
          file: 'institutions/saratov-medical-institute.yaml',
          put: 'tier: listed\nkind: medical-university\nnames:\n  - { value: Saratov Medical Institute, lang: en, kind: official }\nplace: { country: RU }\n',
        },
      ]),
    });
    await first.dispatch('bookmarks.add', { slug: 'saratov-medical-institute' });
    await first.dispatch('notes.set', { slug: 'saratov-medical-institute', body: 'mine' });
    first.close();
    const second = started(paths);
    expect(await second.dispatch('bookmarks.list', {})).toMatchObject({
      ok: true,
      value: {
        rows: [
          {
            slug: 'volga-state-medical-university',
            savedName: 'Saratov Medical Institute',
            note: 'mine',
            entity: { slug: 'volga-state-medical-university' },
          },
        ],
      },
    });
  });

  it('keeps a bookmark whose school the reference no longer has', async () => {
    const paths = places();
    const first = started(paths);
    await first.dispatch('bookmarks.add', { slug: 'songhua-university' });
    first.close();
    copyFileSync(
      compileFixture([
        { file: 'institutions/songhua-university.yaml', put: null },
        {
          file: 'institutions/songhua-medical-university.yaml',
          find: 'parent: songhua-university\ndistinct_from: [songhua-university]\n',
          put: '',
        },
      ]),
      paths.reference,
    );
    expect(await started(paths).dispatch('bookmarks.list', {})).toMatchObject({
      ok: true,
      value: { rows: [{ slug: 'songhua-university', savedName: 'Songhua University', entity: null }] },
    });
  });

  it('tells every listener what a call changed, until it stops listening', async () => {
    const { dispatch, events } = started(places());
    const heard: string[] = [];
    const stop = events.on((topics) => {
      heard.push(`one ${topics.join()}`);
    });
    events.on((topics) => {
      heard.push(`two ${topics.join()}`);
    });
    await dispatch('settings.set', { theme: 'dark' });
    stop();
    await dispatch('settings.get', {});
    await dispatch('settings.set', { theme: 'light' });
    expect(heard).toEqual(['one settings', 'two settings', 'two settings']);
  });

  it('does not fail a write that is done because a listener fails, and tells the others', async () => {
    const { created, logged } = start(places());
    if (!created.ok) throw new Error(created.error.message);
    const heard: string[] = [];
    created.value.events.on(() => {
      throw new Error('the window is gone');
    });
    created.value.events.on((topics) => {
      heard.push(topics.join());
    });
    expect(await created.value.dispatch('settings.set', { theme: 'dark' })).toMatchObject({
      ok: true,
      value: { theme: 'dark' },
    });
    expect(heard).toEqual(['settings']);
    expect(logged).toHaveLength(1);
  });

  it('leaves reference.db to the byte, and nothing open when it is closed', async () => {
    const paths = places();
    const backend = started(paths);
    await backend.dispatch('institutions.get', { slug: 'songhua-medical-university' });
    await backend.dispatch('settings.set', { theme: 'dark' });
    expect(
      openFilesBelow(paths.userData).length + openFilesBelow(dirname(paths.reference)).length,
    ).toBeGreaterThanOrEqual(process.platform === 'linux' ? 2 : 0);
    backend.close();
    open.length = 0;
    expect(readFileSync(paths.reference).equals(readFileSync(sound))).toBe(true);
    for (const folder of [paths.userData, dirname(paths.reference)]) expect(openFilesBelow(folder)).toEqual([]);
  });
});

describe('a backend that cannot start', { timeout: 30_000 }, () => {
  it.each<[string, (file: string) => void, string]>([
    [
      'missing',
      (file) => {
        rmSync(file);
      },
      'unavailable',
    ],
    [
      'empty',
      (file) => {
        truncateSync(file, 0);
      },
      'damaged',
    ],
    [
      'foreign',
      (file) => {
        writeFileSync(
          file,
          'a text that is no database, but longer than the header of one would be, so that it is read as a file',
        );
      },
      'damaged',
    ],
    [
      'truncated',
      (file) => {
        truncateSync(file, 8192);
      },
      'damaged',
    ],
    [
      'of another schema',
      (file) => {
        const db = new Database(file);
        db.exec("UPDATE meta SET value = '0' WHERE key = 'schema'");
        db.close();
      },
      'unavailable',
    ],
  ])('for a reference that is %s leaves nothing open, and makes no user folder', (_, spoil, code) => {
    const paths = places();
    spoil(paths.reference);
    expect(refusal(paths).code).toBe(code);
    expect(existsSync(paths.userData)).toBe(false);
  });

  it('for a reference without the tables it needs leaves nothing open', () => {
    const paths = places();
    const db = new Database(paths.reference);
    db.exec('DROP TABLE redirect');
    db.close();
    const error = refusal(paths);
    expect(error.code).toBe('damaged');
    expect(error.message).toContain('install the program again');
  });

  it('for a user folder in use leaves the reference closed, and can start once it is free', () => {
    const paths = places();
    mkdirSync(paths.userData);
    const held = takeOwnership(paths.userData);
    const { created } = start(paths);
    expect(created).toMatchObject({ ok: false, error: { code: 'conflict', details: { reason: 'in-use' } } });
    expect(openFilesBelow(dirname(paths.reference))).toEqual([]);
    if (held.ok) held.value.release();
    expect(start(paths).created.ok).toBe(true);
  });

  it('for a user folder of which user.db cannot be read leaves nothing open', () => {
    const paths = places();
    started(paths).close();
    open.length = 0;
    chmodSync(join(paths.userData, 'user.db'), 0o000);
    chmodSync(paths.userData, 0o555);
    const { created } = asOrdinaryUser(() => start(paths));
    expect(created).toMatchObject({ ok: false, error: { code: 'unavailable' } });
    expect([...openFilesBelow(dirname(paths.reference)), ...openFilesBelow(paths.userData)]).toEqual([]);
  });

  it('for a user.db of a newer program leaves it to the byte and nothing open', () => {
    const paths = places();
    started(paths).close();
    open.length = 0;
    const file = join(paths.userData, 'user.db');
    const db = new Database(file);
    db.pragma('user_version = 990');
    db.close();
    const before = readFileSync(file);
    expect(refusal(paths)).toMatchObject({ code: 'conflict', details: { reason: 'newer' } });
    expect(readFileSync(file).equals(before)).toBe(true);
  });
});
