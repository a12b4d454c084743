import { spawn, type ChildProcess } from 'node:child_process';
import { readdirSync, rmSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { asInput, fairSource, openBackend, packOfTexts, settled } from '../support/packs.ts';
import { fullSize, hasTurn, promised, seededRandom } from '../support/results.ts';

const burners: ChildProcess[] = [];
afterAll(() => {
  for (const burner of burners) burner.kill('SIGKILL');
});

/** Keeps the machine busy: more processes that never rest than it has cores. */
function load(processes: number): void {
  for (let turn = 0; turn < processes; turn += 1)
    burners.push(spawn(process.execPath, ['-e', 'for (;;) Math.sqrt(Math.random())'], { stdio: 'ignore' }));
}

/** A pack of schools whose prose does not shrink in a zip: about so many bytes. */
async function largePack(id: string, bytes: number): Promise<Buffer> {
  const random = seededRandom(id.length + bytes);
  const words = (letters: number) =>
    Array.from({ length: Math.ceil(letters / 9) }, () => random().toString(36).slice(2, 10)).join(' ');
  const schools = Math.ceil(bytes / 4_000);
  const files: Record<string, string> = { [`sources/fair-${id}.yaml`]: fairSource };
  for (let at = 0; at < schools; at += 1)
    files[`institutions/${id}-college-${at}.yaml`] = `tier: listed
kind: medical-university
names:
  - { value: ${id} college number ${at}, lang: en, kind: official }
place: { country: CN, region: Heilongjiang, city: Harbin }
claims:
  - { property: students-total, value: ${at + 800}, as_of: 2026, source: fair-${id} }
passages:
  - body:
      en: ${words(2_600)}
      zh: ${words(1_300)}
      ru: ${words(1_300)}
    sources: [fair-${id}]
`;
  return packOfTexts(files, { id, title: id });
}

describe('packs that were accepted', () => {
  it('are shown after a start on a busy machine, and a fifth is taken beside them', async () => {
    const told = promised(27, 'accepted', import.meta.url);
    // A usual run has one that is as large as may be, beside a small one: what stood before is compiled again with what comes.
    const [ids, bytes] = fullSize ? [['one', 'two', 'three', 'four'], 541_000] : [['one'], 8_000];
    // What the others take of a core is the tests' own, so they have their turn every third day.
    const busy = fullSize ? 6 : hasTurn(0, 3) ? 1 : 0;
    const first = openBackend();
    const zips = await Promise.all(ids.map((id) => largePack(id, bytes)));
    for (const zip of zips) await first.ask('packs.install', asInput(zip));
    const last = await largePack('five', 541_000);
    const sizes = [...(fullSize ? zips : []), last].map(({ length }) => length);
    expect(Math.min(...sizes)).toBeGreaterThan(400_000);
    load(busy);
    expect((await first.ask('packs.install', asInput(last))).id).toBe('five');
    first.backend.close();
    for (const name of readdirSync(first.folder))
      if (name.startsWith('reference-with-packs')) rmSync(`${first.folder}/${name}`);
    const next = openBackend({ folder: first.folder });
    const begun = performance.now();
    const list = await settled(next, 280);
    const seconds = Math.round((performance.now() - begun) / 1_000);
    expect(list).toMatchObject({ state: 'ready', problem: null });
    expect(list.rows).toHaveLength(ids.length + 1);
    expect((await next.ask('institutions.get', { slug: 'five-college-1' })).pack).toBe('five');
    next.backend.close();
    told(
      `${sizes.length} packs of ${Math.round(Math.min(...sizes) / 1_000)} kB and more${fullSize ? '' : ' and a small one'}, compiled at a start beside ${busy} processes that never rest: shown after ${seconds} s; the last was taken under the same load`,
    );
  }, 580_000);
});
