import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createBackend, type Backend } from '../../src/main/backend.ts';
import { createFileLog, logFile } from '../../src/main/file-log.ts';
import { defaultList } from '../../src/shared/contract/bookmarks.ts';
import type { Output } from '../../src/shared/contract/index.ts';
import { compileFixture } from '../support/fixture-reference.ts';
import { asOrdinaryUser, giveToOrdinaryUser, isAnother } from '../support/ordinary-user.ts';
import { programFile } from '../support/programs.ts';
import { fullSize, promised, scaled } from '../support/results.ts';
import { hasOwnDisk, onSmallDisk } from '../support/small-disk.ts';
import { newFolder } from '../support/user-folders.ts';

const silent = { info: () => undefined, error: () => undefined };
const reference = compileFixture();
function start(folder: string): Backend {
  const backend = createBackend({
    paths: { reference, userData: folder },
    log: createFileLog(logFile(folder), silent),
    checkOutputs: true,
  });
  if (!backend.ok) throw new Error(backend.error.message);
  return backend.value;
}
async function ask(backend: Backend, name: string, input: object = {}): Promise<unknown> {
  const result = await backend.dispatch(name, input);
  if (!result.ok) throw new Error(`${name}: ${result.error.message}`);
  return result.value;
}
const below = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile());
/** How many of the marks stand in any file below a folder, in any encoding that the files use. */
function marksIn(folder: string, marks: readonly string[]): number {
  const files = below(folder).map((path) => readFileSync(path));
  return marks.filter((mark) =>
    [Buffer.from(mark), Buffer.from(mark, 'utf16le')].some((bytes) => files.some((file) => file.includes(bytes))),
  ).length;
}

/** Fills a folder with marked texts wherever a text can be kept: rows, freed pages, the log, backups, what was damaged, the program's log. */
async function filled(count: number): Promise<{ folder: string; backend: Backend; marks: readonly string[] }> {
  const folder = newFolder();
  const backend = start(folder);
  const marks: string[] = [];
  const mark = (): string => {
    const text = `mark-${marks.length}-${Math.random().toString(36).slice(2, 12)}`;
    marks.push(text);
    return text;
  };
  const slug = 'songhua-medical-university';
  await ask(backend, 'bookmarks.add', { slug });
  for (let turn = 0; marks.length < count; turn += 1) {
    await ask(backend, 'notes.set', {
      slug: `school-${turn}`,
      body: `${mark()} ${'x'.repeat(turn % 9 === 0 ? 9_000 : 10)}`,
    });
    // Written over and taken away: the pages go to the freelist with what stood in them.
    if (turn % 3 === 0) await ask(backend, 'notes.set', { slug: `school-${turn}`, body: turn % 2 === 0 ? '' : mark() });
    if (turn % 5 === 0) await ask(backend, 'bookmarks.tag', { list: defaultList, slug, tags: [mark()] });
    if (turn % 7 === 0 && turn < 700) await ask(backend, 'lists.create', { name: mark(), person: mark() });
    if (turn % 11 === 0 && turn < 2_000) {
      const told = { part: 'claim', programme: null, record: null, slug };
      const text = mark();
      const { addition } = (await ask(backend, 'additions.set', {
        ...told,
        body: { property: 'climate', value: { en: text, zh: text, ru: text } },
        source: { title: mark(), publisher: mark(), kind: 'official', language: 'en', accessed: '2026-11-20' },
      })) as Output<'additions.set'>;
      const sent = await ask(backend, 'lists.receive', { text: Buffer.from(mark()).toString('base64') });
      const { transfer } = sent as Output<'lists.receive'>;
      await ask(backend, 'additions.attach', { id: addition.id, transfer, name: mark() });
    }
    if (turn % 13 === 0 && turn < 900) {
      const figure = { slug, field: null, number: null, unit: null, asOf: null };
      await ask(backend, 'figures.set', { ...figure, label: mark(), text: mark(), note: mark() });
      await ask(backend, 'compare.saveSet', { name: mark(), slugs: [slug, 'songhua-university'] });
      const entry = { slug, kind: 'task', document: null, day: null, done: false };
      await ask(backend, 'plan.setEntry', { ...entry, text: mark() });
      const { id: list } = (await ask(backend, 'lists.create', {
        name: mark(),
        person: mark(),
      })) as Output<'lists.create'>;
      await ask(backend, 'bookmarks.add', { slug, list });
      await ask(backend, 'notes.set', { slug, list, body: mark() });
    }
    if (turn % 40 === 0) await ask(backend, 'backups.create');
  }
  for (const name of [
    'user.db.damaged-20260101T000000000Z',
    'user.db.damaged-20260101T000000000Z-wal',
    'recovery.json',
  ])
    writeFileSync(join(folder, name), mark());
  mkdirSync(join(folder, 'logs'), { recursive: true });
  writeFileSync(join(folder, 'logs', 'almanac.log.old'), mark());
  return { folder, backend, marks };
}

describe('what a person kept', () => {
  it('is erased with every copy of it: no byte is left in the folder', async () => {
    const told = promised(37, 'erased', import.meta.url);
    // A third of what is written over and taken away is overwritten page by page: so many are written that a thousand stand there.
    const { folder, backend, marks } = await filled(scaled(1_000, 100) * 2);
    await ask(backend, 'settings.set', { language: 'ru' });
    // Control: the search finds a thousand, freed ones too.
    const before = marksIn(folder, marks);
    expect(before).toBeGreaterThanOrEqual(scaled(1_000, 100));
    expect(await backend.dispatch('backups.erase', {})).toMatchObject({ ok: false, error: { code: 'invalid-input' } });
    expect(marksIn(folder, marks)).toBe(before);
    await ask(backend, 'backups.erase', { confirmed: 'erase everything I kept' });
    expect(marksIn(folder, marks)).toBe(0);
    expect(await ask(backend, 'bookmarks.list')).toMatchObject({ rows: [] });
    expect(await ask(backend, 'settings.get')).toMatchObject({ language: 'ru' });
    // It goes on as new, and after a restart nothing is missed.
    await ask(backend, 'notes.set', { slug: 'songhua-university', body: 'again' });
    backend.close();
    expect(marksIn(folder, marks)).toBe(0);
    const next = start(folder);
    expect(await ask(next, 'backups.recovery')).toBeNull();
    expect(await ask(next, 'notes.get', { slug: 'songhua-university' })).toMatchObject({ body: 'again' });
    next.close();
    told(
      `${marks.length} marked texts, ${before} of them found in ${'rows, freed pages, the log, backups, damaged files and logs'}: 0 found after erasing`,
    );
  }, 300_000);

  it('is erased wholly by the next start where a kill came between', async () => {
    const { folder, backend, marks } = await filled(60);
    backend.close();
    writeFileSync(join(folder, 'user.db.erase'), '');
    const next = start(folder);
    expect(marksIn(folder, marks)).toBe(0);
    expect(existsSync(join(folder, 'user.db.erase'))).toBe(false);
    next.close();
  });
});

describe('files and folders', () => {
  it('are the owner’s alone, whatever the umask and whatever they were before', async () => {
    const told = promised(32, 'modes', import.meta.url, 'whole');
    const before = process.umask(0);
    let looked = 0;
    try {
      for (const mask of [0o000, 0o002, 0o022, 0o077]) {
        process.umask(mask);
        const { folder, backend } = await filled(60);
        const check = () => {
          for (const path of [folder, join(folder, 'backups'), join(folder, 'logs')].filter((each) => existsSync(each)))
            expect((statSync(path).mode & 0o777).toString(8), path).toBe('700');
          for (const path of below(folder)) {
            // These two were written by the test itself, open to all.
            if (/damaged|recovery|\.old$/.test(path) && looked === 0) continue;
            expect((statSync(path).mode & 0o077).toString(8), path).toBe('0');
            looked += 1;
          }
        };
        backend.close();
        for (const path of [folder, ...below(folder)]) chmodSync(path, statSync(path).isDirectory() ? 0o755 : 0o644);
        const again = start(folder);
        await ask(again, 'notes.set', { slug: 'songhua-university', body: 'x' });
        await ask(again, 'backups.create');
        looked += 1;
        check();
        // Another user of the computer reads none of it and cannot hold the lock.
        for (const path of isAnother ? [join(folder, 'user.db'), join(folder, 'owner.lock')] : [])
          expect(
            asOrdinaryUser(() => {
              try {
                return readFileSync(path).length;
              } catch (error) {
                return (error as NodeJS.ErrnoException).code;
              }
            }),
          ).toBe('EACCES');
        again.close();
      }
    } finally {
      process.umask(before);
    }
    told(
      `${looked} files under 4 umasks, opened to all before the start: folders 0700, files 0600, another user reads none`,
    );
  }, 60_000);
});

describe('a disk to which nothing can be written at the start', () => {
  it('is read: what is kept is shown, and every write is refused with the reason', async () => {
    const told = promised(36, 'read-only', import.meta.url, 'whole');
    const { folder, backend } = await filled(30);
    await ask(backend, 'notes.set', { slug: 'songhua-university', body: 'mine' });
    backend.close();
    for (const path of [folder, ...below(folder), join(folder, 'backups'), join(folder, 'logs')])
      giveToOrdinaryUser(path);
    chmodSync(join(folder, '..'), 0o755);
    chmodSync(folder, 0o555);
    const outcome = asOrdinaryUser(() =>
      createBackend({ paths: { reference, userData: folder }, log: silent, checkOutputs: true }),
    );
    if (!outcome.ok) throw new Error(outcome.error.message);
    const read = outcome.value;
    expect(await ask(read, 'backups.keeping')).toMatchObject({
      reason: expect.stringMatching(/read-only|no-permission/),
      shown: 'kept',
    });
    expect(await ask(read, 'notes.get', { slug: 'songhua-university' })).toMatchObject({ body: 'mine' });
    let refused = 0;
    for (const [name, input] of [
      ['notes.set', { slug: 'songhua-university', body: 'lost' }],
      ['bookmarks.add', { slug: 'songhua-university' }],
      ['settings.set', { theme: 'dark' }],
      ['backups.create', {}],
    ] as const) {
      expect(await read.dispatch(name, input)).toMatchObject({
        ok: false,
        error: { code: 'unavailable', details: { reason: expect.stringMatching(/read-only|no-permission/) } },
      });
      refused += 1;
    }
    expect(await ask(read, 'notes.get', { slug: 'songhua-university' })).toMatchObject({ body: 'mine' });
    read.close();
    chmodSync(folder, 0o700);
    const next = start(folder);
    expect(await ask(next, 'backups.keeping')).toBeNull();
    await ask(next, 'notes.set', { slug: 'songhua-university', body: 'kept again' });
    next.close();
    told(
      `a folder that cannot be written: opened, read, told; ${refused} of ${refused} writes refused with the reason; writable again, as before`,
    );
  });

  it.runIf(hasOwnDisk)(
    'that is full is read as well, whatever little is free, and what was acknowledged on it is there',
    async () => {
      const told = promised(36, 'full', import.meta.url);
      const { folder, backend } = await filled(30);
      await ask(backend, 'notes.set', { slug: 'songhua-university', body: 'mine' });
      backend.close();
      const disk = newFolder();
      const session = programFile('full-disk-session');
      const said = (commands: string, from: string) =>
        onSmallDisk(disk, 8_000, commands, [process.execPath, session, reference, from, disk])
          .trim()
          .split('\n')
          .map((line) => JSON.parse(line) as Said);
      const run = (kept: string, fresh: string) => `"$1" "$2" "$3" "$5/user" ${kept} ${fresh}`;
      let [refused, acknowledged] = [0, 0];
      const room = fullSize ? [0, 4, 12, 40, 90, 200, 400, 1_000] : [0, 40];
      for (const free of room) {
        const [full, freed] = said(
          `cp -r "$4" "$5/user"; fill ${free}; ${run('songhua-university', 'fresh-school')}; rm "$5/filling"; ${run('fresh-school', 'other-school')}`,
          folder,
        );
        const what = `${free} kB free: ${JSON.stringify(full)}`;
        // It opens and reads, whatever it can write.
        expect(full, what).toMatchObject({ opened: true, profile: true, before: { body: 'mine' } });
        for (const write of full?.writes ?? []) {
          if (write.ok) acknowledged += 1;
          else {
            expect(write, what).toMatchObject({ code: 'unavailable', reason: 'disk-full' });
            // What is advised helps: who began with a full disk keeps nothing until another start.
            if (full?.keeping) expect(write.message, what).toMatch(/start the program again/);
            refused += 1;
          }
        }
        if (full?.keeping) expect(full.keeping, what).toMatchObject({ reason: 'disk-full' });
        // With room again all is kept, and nothing was taken for damage.
        expect(freed, what).toMatchObject({ opened: true, keeping: null });
        expect(
          freed?.writes.every(({ ok }) => ok),
          what,
        ).toBe(true);
        const note = full?.writes.find(({ name }) => name === 'notes.set');
        expect(freed?.before.body.length ?? 0, what).toBe(note?.ok ? 15_000 : 0);
      }
      // A first start on a full disk has nothing to show but the reference.
      const [first] = said(`fill 0; ${run('songhua-university', 'fresh-school')}`, folder);
      expect(first).toMatchObject({
        opened: true,
        keeping: { reason: 'disk-full' },
        profile: true,
        before: { body: '' },
      });
      expect(first?.writes.filter(({ ok }) => ok)).toEqual([]);
      // Control: on the same disk with room everything is written.
      const [roomy] = said(`cp -r "$4" "$5/user"; ${run('songhua-university', 'fresh-school')}`, folder);
      expect(roomy?.writes.filter(({ ok }) => !ok)).toEqual([]);
      expect(refused).toBeGreaterThan(room.length);
      told(
        `a real full disk with ${room.join(', ')} kB free, and a first start on one: opened and read each time; ${refused} writes refused as disk-full, ${acknowledged} acknowledged and there after a restart with room`,
      );
    },
    120_000,
  );
});

interface Said {
  readonly opened: boolean;
  readonly keeping: { readonly reason: string } | null;
  readonly before: { readonly body: string };
  readonly writes: readonly { readonly name: string; readonly ok: boolean; readonly message?: string }[];
}
