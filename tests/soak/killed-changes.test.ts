import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { editionOf, takeEdition } from '../support/editions.ts';
import { compileFixture, fixtureSources } from '../support/fixture-reference.ts';
import {
  asInput,
  openBackend,
  packOfTexts,
  runHere,
  settled,
  settledWorld,
  type TestBackend,
} from '../support/packs.ts';
import { programFile } from '../support/programs.ts';
import { hasTurn, inTurn, promised, sampled } from '../support/results.ts';
import { hasStrace, killedAt, stepsOf } from '../support/strace.ts';
import { copyOf, newFolder } from '../support/user-folders.ts';
import { rorRecord } from '../support/world-dump.ts';

const program = programFile('backend-operations');
const scratch = newFolder();
mkdirSync(scratch);
afterAll(() => {
  rmSync(scratch, { recursive: true, force: true });
});

/** Brings in a file of ROR, given as base64. */
async function bringIn({ ask }: TestBackend, bytes: string): Promise<void> {
  const { transfer } = await ask('world.begin', { name: 'ror.json', size: Buffer.from(bytes, 'base64').length });
  await ask('world.piece', { transfer, at: 0, bytes });
  await ask('world.preview', { transfer });
  await ask('world.import', { everything: false });
}

/** What a person sees of a folder: its edition, figures by pack, packs, lists, notes, the schools of the world; one text for one state. */
async function seenIn(folder: string, reference: string): Promise<string> {
  const test = openBackend({ folder, reference, runPackJob: runHere });
  const { state, rows } = await settled(test);
  const { claims, sources } = await test.ask('institutions.get', { slug: 'songhua-medical-university' });
  const lists = await test.ask('lists.list', {});
  const bookmarks = await Promise.all(
    lists.rows.map(async ({ id }) =>
      (await test.ask('bookmarks.list', { list: id })).rows.map(({ slug, note }) => [slug, note]),
    ),
  );
  const note = await test.ask('notes.get', { slug: 'songhua-medical-university' });
  const world = (await settledWorld(test)).layer;
  const { hits } = await test.ask('search.query', { text: 'New Volga University', limit: 3 });
  const { edition, trouble } = await test.ask('editions.get', {});
  const report = await test.ask('backups.recovery', {});
  test.backend.close();
  return JSON.stringify([
    state,
    rows.map(({ id, version }) => [id, version]),
    claims.map(({ text, source }) => [text.en, sources.find(({ id }) => id === source)?.pack]),
    lists.rows.map(({ name }) => name),
    bookmarks,
    note.body,
    world?.name,
    world?.counts,
    hits.map(({ slug }) => slug).includes('ror-05newsc00'),
    edition,
    trouble,
    report,
  ]);
}

describe.runIf(hasStrace)('a program killed while it changes what it has', () => {
  const figures: string[] = [];
  const all = ['install', 'remove', 'import', 'world', 'world-away', 'edition', 'edition-back'] as const;
  // Each has its turn every other day.
  const kinds = all.filter((_, at) => hasTurn(at, 2));
  const told = promised(13, 'killed-changes', import.meta.url);

  it.each(kinds)(
    'leaves the old or the new, and can be asked again: %s',
    async (kind) => {
      const reference = compileFixture();
      const zip = await packOfTexts();
      const base = newFolder();
      const first = openBackend({ folder: base, reference, runPackJob: runHere });
      await first.ask('notes.set', { slug: 'songhua-medical-university', body: 'mine' });
      if (kind === 'remove') await first.ask('packs.install', asInput(zip));
      const dump = Buffer.from(JSON.stringify([rorRecord('05newsc00', ['New Volga University'])])).toString('base64');
      if (kind === 'world-away') await bringIn(first, dump);
      const { bytes } = await editionOf();
      const file = join(scratch, 'next.almanac-edition');
      writeFileSync(file, bytes);
      if (kind === 'edition-back') await takeEdition(first, bytes);
      first.backend.close();
      const command = (folder: string) => [
        process.execPath,
        program,
        kind,
        reference,
        folder,
        fixtureSources,
        { install: zip.toString('base64'), world: dump, edition: file }[kind as string] ?? 'river-figures',
      ];

      const done = copyOf(base);
      const steps = stepsOf(command(done), join(scratch, 'trace'));
      const [old, now] = [await seenIn(copyOf(base), reference), await seenIn(done, reference)];
      expect(now).not.toBe(old);
      // Most steps of an installation write one page after another of the new reference: some of them stand for all.
      let killed = 0;
      const full = kind === 'install' || kind === 'world' || kind === 'edition' ? 80 : steps.length;
      // How the schools of the world come in takes other steps in every run: where it is killed is not chosen finely.
      const tried =
        kind === 'world' ? sampled(steps, 4, full) : inTurn(steps, { turn: all.indexOf(kind), usual: 2, full });
      for (const step of tried) {
        const folder = copyOf(base);
        if (killedAt(step, command(folder))) killed += 1;
        const seen = await seenIn(folder, reference);
        expect([old, now]).toContain(seen);
        const again = openBackend({ folder, reference, runPackJob: runHere });
        if (kind === 'install' && seen === old) await again.ask('packs.install', asInput(zip));
        if (kind === 'world' && seen === old) await bringIn(again, dump);
        if (kind === 'edition' && seen === old) await takeEdition(again, bytes);
        if (kind === 'edition-back' && seen === old) await again.ask('editions.back', {});
        if (kind === 'world-away' && seen === old) await again.ask('world.remove', {});
        if (kind === 'remove' && seen === old) await again.ask('packs.remove', { id: 'river-figures' });
        again.backend.close();
        if (kind !== 'import') expect(await seenIn(folder, reference)).toBe(now);
        rmSync(folder, { recursive: true });
      }
      // Not every run makes as many calls as the one that was watched.
      expect(killed).toBeGreaterThanOrEqual(Math.min(3, tried.length - 1));
      figures.push(`${kind} ${killed} of ${steps.length}`);
      if (figures.length === kinds.length)
        told(
          `killed at steps of a pack's and an edition's coming and going and of a list's import, wholly old or new: ${figures.join(', ')}`,
        );
    },
    900_000,
  );
});
