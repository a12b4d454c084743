import { copyFileSync, readdirSync, truncateSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { compileFixture, editedSources } from '../../../../support/fixture-reference.ts';
import {
  asInput,
  openBackend as openWithThreads,
  packOfTexts,
  runHere,
  settledWorld,
} from '../../../../support/packs.ts';
import { bringIn, directory, found, newFolder, onDirectory, parts } from '../../../../support/world-schools.ts';
import { besidePipe } from '../../../../support/pipe.ts';

const openBackend = onDirectory();

describe('the schools of the world that were brought in', () => {
  it('stay after a start, with packs and without, and are laid again over another edition', async () => {
    const folder = newFolder();
    const first = openBackend(folder);
    await bringIn(first);
    await first.ask('packs.install', asInput(await packOfTexts()));
    expect(await first.ask('world.get', {})).toMatchObject({ state: 'ready', layer: { counts: { added: 2 } } });
    expect(await found(first, 'Upriver Medical College')).toContain('upriver-medical-college');
    expect(await found(first, 'New Volga University')).toContain('ror-05newsc00');
    first.backend.close();

    const again = openBackend(folder);
    // Nothing is compiled for it.
    expect((await again.ask('packs.list', {})).state).toBe('ready');
    expect(await found(again, 'New Volga University')).toContain('ror-05newsc00');
    await again.ask('packs.remove', { id: 'river-figures' });
    expect(await found(again, 'Upriver Medical College')).not.toContain('upriver-medical-college');
    expect(await found(again, 'New Volga University')).toContain('ror-05newsc00');
    await again.ask('lists.create', { name: 'x' });
    await again.ask('notes.set', { slug: 'ror-05newsc00', body: 'new' });
    again.backend.close();

    const put = `${directory}newvolga.example\t\tRU\tuniversity\ten\tNew Volga University\n`;
    const later = openWithThreads({
      folder,
      runPackJob: runHere,
      sources: editedSources([{ file: 'directory.tsv', put }]),
      reference: compileFixture([{ file: 'directory.tsv', put }]),
    });
    expect((await settledWorld(later)).layer?.counts).toMatchObject({ added: 1 });
    // What was kept of it goes to where it is now.
    expect((await later.ask('notes.get', { slug: 'newvolga-example' })).body).toBe('new');
    later.backend.close();
  });

  it('are left out, and said to be damaged, where their file is; and can be brought in again', async () => {
    const folder = newFolder();
    const first = openBackend(folder);
    await bringIn(first);
    first.backend.close();
    for (const name of readdirSync(folder)) if (name.startsWith('world-')) truncateSync(path.join(folder, name), 300);
    const test = openBackend(folder);
    expect(await test.ask('world.get', {})).toEqual({ layer: null, state: 'damaged', problem: null });
    expect(await found(test, 'Volga Technical University')).toContain('volgatech-example');
    expect((await bringIn(test)).preview.replaces).toBe(true);
    expect(await test.ask('world.get', {})).toMatchObject({ state: 'ready' });
    test.backend.close();
  });

  it('are wholly in or wholly out, at whichever step a kill came', async () => {
    const folder = newFolder();
    const whole = openBackend(folder);
    await bringIn(whole);
    whole.backend.close();
    const all = readdirSync(folder).filter((name) => /world|with-packs/.test(name));
    expect(all).toHaveLength(2);
    const [packed, schools] = [all.find((name) => name.includes('packs')), 'world-schools'] as [string, string];
    // What each step leaves: pieces; a file being compiled; a compiled one whose records are not in their place; both; records alone.
    const left: readonly (readonly [readonly (readonly [from: string, as: string])[], 'none' | 'ready'])[] = [
      [[[schools, 'world-dump.part']], 'none'],
      [[[schools, 'world-brought.part']], 'none'],
      [
        [
          [schools, 'world-brought.part'],
          [packed, 'reference-with-packs.part'],
          [schools, 'world-schools.part'],
        ],
        'none',
      ],
      [
        [
          [schools, 'world-schools.part'],
          [packed, packed],
        ],
        'none',
      ],
      [
        [
          [schools, schools],
          [packed, packed],
          [schools, 'world-brought.part'],
        ],
        'ready',
      ],
      [[[schools, schools]], 'ready'],
    ];
    for (const [files, state] of left) {
      const killed = newFolder();
      for (const [from, as] of files) copyFileSync(path.join(folder, from), path.join(killed, as));
      const test = openBackend(killed);
      expect((await settledWorld(test)).state).toBe(state);
      expect((await found(test, 'New Volga University')).includes('ror-05newsc00')).toBe(state === 'ready');
      test.backend.close();
      expect(parts(killed)).toEqual([]);
      expect(readdirSync(killed).filter((name) => /world|with-packs/.test(name))).toHaveLength(
        state === 'ready' ? 2 : 0,
      );
    }
  });

  it('leave all that a person kept of a school theirs, when they come and when they go', async () => {
    const test = openBackend();
    const { ask } = test;
    const keep = async (slug: string) => {
      await ask('bookmarks.add', { slug });
      await ask('bookmarks.tag', { slug, tags: ['far'] });
      await ask('notes.set', { slug, body: `of ${slug}` });
      await ask('figures.set', { slug, field: 'tuition', number: 900, unit: 'EUR', asOf: '2026-11' });
      await ask('plan.setStage', { slug, stage: 'applied' });
      await ask('plan.setEntry', { slug, kind: 'task', document: null, text: 'Write to them', day: null, done: false });
    };
    const kept = async () => ({
      bookmarks: (await ask('bookmarks.list', {})).rows.map((row) => ({ ...row, entity: null })),
      notes: await Promise.all(slugs.map(async (slug) => (await ask('notes.get', { slug })).body)),
      figures: (await ask('figures.list', {})).rows,
      plan: (await ask('plan.get', {})).schools.map((school) => ({ ...school, entity: null })),
      set: (await ask('compare.sets', {})).rows.map(({ slugs: compared }) => compared),
    });
    // In the directory from the beginning; and one that the file alone has.
    const slugs = ['volgatech-example', 'twin-example', 'ror-05newsc00'];
    await keep('volgatech-example');
    await keep('twin-example');
    await ask('compare.saveSet', { name: 'far', slugs: ['volgatech-example', 'twin-example'] });
    const before = await kept();
    await bringIn(test);
    expect(await kept()).toEqual(before);
    await keep('ror-05newsc00');
    const within = await kept();
    await ask('world.remove', {});
    expect(await kept()).toEqual(within);
    const gone = (await ask('bookmarks.list', {})).rows.map(({ slug, entity }) => [slug, entity === null]);
    expect(Object.fromEntries(gone)).toMatchObject({ 'twin-example': false, 'ror-05newsc00': true });
    await bringIn(test);
    expect(await kept()).toEqual(within);
    expect((await ask('bookmarks.list', {})).rows.every(({ entity }) => entity !== null)).toBe(true);
  });
});

it(
  'a pipe in the place of the kept schools is told as damaged, and waited for by nothing',
  { skip: process.platform === 'win32' },
  async () => {
    const folder = newFolder();
    const test = besidePipe(path.join(folder, 'world-schools'), () => openBackend(folder));
    expect(await test.ask('world.get', {})).toEqual({ layer: null, state: 'damaged', problem: null });
    expect((await bringIn(test)).preview.replaces).toBe(true);
    expect(await found(test, 'New Volga University')).toContain('ror-05newsc00');
    test.backend.close();
  },
);
