import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { compileFixture, fixtureSources } from '../support/fixture-reference.ts';
import { asInput, openBackend, packOfTexts, runHere, settled } from '../support/packs.ts';
import { programFile } from '../support/programs.ts';
import { promised, sampled } from '../support/results.ts';
import { hasStrace, killedAt, stepsOf } from '../support/strace.ts';
import { copyOf, newFolder } from '../support/user-folders.ts';

const program = programFile('backend-operations');
const scratch = newFolder();
mkdirSync(scratch);
afterAll(() => {
  rmSync(scratch, { recursive: true, force: true });
});

/** What a person sees of a folder: figures by pack, packs, lists, notes; one text for one state. */
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
  const report = await test.ask('backups.recovery', {});
  test.backend.close();
  return JSON.stringify([
    state,
    rows.map(({ id, version }) => [id, version]),
    claims.map(({ text, source }) => [text.en, sources.find(({ id }) => id === source)?.pack]),
    lists.rows.map(({ name }) => name),
    bookmarks,
    note.body,
    report,
  ]);
}

describe.runIf(hasStrace)('a program killed while it changes what it has', () => {
  const figures: string[] = [];
  const kinds = ['install', 'remove', 'import'] as const;
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
      first.backend.close();
      const command = (folder: string) => [
        process.execPath,
        program,
        kind,
        reference,
        folder,
        fixtureSources,
        kind === 'install' ? zip.toString('base64') : 'river-figures',
      ];

      const done = copyOf(base);
      const steps = stepsOf(command(done), join(scratch, 'trace'));
      const [old, now] = [await seenIn(copyOf(base), reference), await seenIn(done, reference)];
      expect(now).not.toBe(old);
      // Most steps of an installation write one page after another of the new reference: some of them stand for all.
      let killed = 0;
      for (const step of sampled(steps, 4, kind === 'install' ? 80 : steps.length)) {
        const folder = copyOf(base);
        if (killedAt(step, command(folder))) killed += 1;
        const seen = await seenIn(folder, reference);
        expect([old, now]).toContain(seen);
        const again = openBackend({ folder, reference, runPackJob: runHere });
        if (kind === 'install' && seen === old) await again.ask('packs.install', asInput(zip));
        if (kind === 'remove' && seen === old) await again.ask('packs.remove', { id: 'river-figures' });
        again.backend.close();
        if (kind !== 'import') expect(await seenIn(folder, reference)).toBe(now);
        rmSync(folder, { recursive: true });
      }
      expect(killed).toBeGreaterThan(2);
      figures.push(`${kind} ${killed} of ${steps.length}`);
      if (figures.length === kinds.length)
        told(
          `killed at steps of a pack's coming and going and of a list's import, wholly old or new: ${figures.join(', ')}`,
        );
    },
    900_000,
  );
});
