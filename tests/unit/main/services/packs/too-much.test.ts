import { describe, expect, it } from 'vitest';
import { runPackJob } from '../../../../../src/main/services/packs/run-job.ts';
import { fixtureSources, plainFixture } from '../../../../support/fixture-reference.ts';
import {
  asInput,
  fairSource,
  openBackend,
  packOfTexts,
  runHere,
  songhua,
  usualFiles,
} from '../../../../support/packs.ts';

const many = (count: number, line: (at: number) => string, head = 'claims:\n') => ({
  ...usualFiles,
  [songhua]: `${head}${Array.from({ length: count }, (_, at) => `${line(at)}\n`).join('')}`,
});
const students = (at: number) => `  - { property: students-total, value: ${at + 1}, source: fair-2026 }`;
const staff = (at: number) =>
  `  - { property: academic-staff, value: ${at + 1}, as_of: ${1990 + (at % 30)}, source: agency-mbbs }`;

/** What a preview says, and how many milliseconds it took. */
async function previewed(files: Readonly<Record<string, string>>) {
  const { ask } = openBackend({ runPackJob: runHere });
  await ask('packs.preview', asInput(await packOfTexts()));
  const zip = asInput(await packOfTexts(files));
  const begun = performance.now();
  const preview = await ask('packs.preview', zip);
  return { preview, took: performance.now() - begun };
}

describe('a pack that says thousands of things of one school', () => {
  it.each([
    ['one figure', 3_500, students, 'claims:\n'],
    ['one figure of an agency', 2_900, staff, 'claims:\n'],
    [
      'names',
      3_500,
      (at: number) => `  - { value: Songhua ${at}, lang: en, kind: alias, source: fair-2026 }`,
      'names:\n',
    ],
    [
      'ranks',
      3_500,
      (at: number) => `  - { list: star-world, year: 2024, rank: ${at + 1}, source: fair-2026 }`,
      'rankings:\n',
    ],
  ])('is told so at once, with the line: %s', async (_, count, line, head) => {
    const { preview, took } = await previewed(many(count, line, head));
    expect(preview.mistakes[0]).toMatchObject({ file: songhua, line: expect.any(Number) as number });
    expect(preview.mistakes[0]?.line).toBeGreaterThan(90);
    expect(preview.mistakes[0]?.problem.code).toMatch(/^pack\.tooMany(?:Values|Entries)$/);
    // 210 seconds where each value was compared with each.
    expect(took).toBeLessThan(20_000);
  });

  it('is not even read where a file is far longer than any of the edition', async () => {
    const { preview } = await previewed(many(15_000, students));
    expect(preview.mistakes).toMatchObject([{ file: songhua, problem: { code: 'pack.tooLong', most: 262_144 } }]);
  });

  it('is taken where it says a hundred values of one figure', async () => {
    const { preview } = await previewed(many(100, students));
    expect(preview.mistakes).toEqual([]);
  });
});

describe('reading packs in a thread', () => {
  const base = { folder: fixtureSources, hash: null };
  /** Takes some seconds of the processor to read, were it not stopped. */
  const wide = () =>
    packOfTexts({
      ...Object.fromEntries(
        Array.from({ length: 10 }, (_, file) => [
          `institutions/wide-college-${file}.yaml`,
          `claims: {${Array.from({ length: 18_000 }, (_, at) => `a${at}: 1`).join(', ')}}\n`,
        ]),
      ),
      'sources/fair-2026.yaml': fairSource,
    });

  it('is stopped when the person asks for it, and nothing was changed', async () => {
    const { call, ask } = openBackend();
    const looking = call('packs.preview', asInput(await wide()));
    await expect
      .poll(async () => (await ask('packs.progress', {})).underWay, { timeout: 20_000 })
      .toEqual({
        task: 'examine',
        step: 'reading',
      });
    expect(await ask('packs.cancel', {})).toEqual({ stopped: true });
    expect(await looking).toMatchObject({ ok: false, error: { code: 'unavailable', details: { stopped: true } } });
    expect(await ask('packs.progress', {})).toEqual({ underWay: null });
    expect(await ask('packs.cancel', {})).toEqual({ stopped: false });
    expect((await ask('packs.preview', asInput(await packOfTexts()))).mistakes).toEqual([]);
  });

  it('says how far it has come, and has its end', async () => {
    const steps: string[] = [];
    const { result } = runPackJob(
      { task: 'examine', isNew: true, base, zips: [await packOfTexts()], bundled: plainFixture() },
      (step) => steps.push(step),
    );
    expect(await result).toMatchObject({ ok: true });
    expect(steps).toEqual(['reading', 'compiling']);
  });
});
