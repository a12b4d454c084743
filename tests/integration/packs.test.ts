import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fastFolder } from '../support/fast-folder.ts';
import { compileFixture, fixtureSources } from '../support/fixture-reference.ts';
import { call, startHost, type TestHost } from '../support/host.ts';
import { asInput, packOfTexts, songhua, usualFiles } from '../support/packs.ts';
import { secondsOf } from '../support/processor.ts';
import { hasTurn } from '../support/results.ts';

let host: TestHost;
const userData = mkdtempSync(join(fastFolder, 'almanac-packs-'));
const reference = compileFixture();
const start = () => startHost({ reference, userData });
const sourcesOf = async () =>
  ((await call(host, 'sources.list', {})).value as { rows: { id: string; pack: string | null }[] }).rows.filter(
    ({ pack }) => pack !== null,
  );

beforeAll(async () => {
  // As in the packaged program: the sources lie beside the reference.
  cpSync(fixtureSources, join(dirname(reference), 'sources'), { recursive: true });
  host = await start();
});
afterAll(async () => {
  await host.stop();
  rmSync(userData, { recursive: true, force: true });
});

describe('packs in the built program', () => {
  it('are previewed, installed, shown after a start, and removed, by the compiler in its bundle', async () => {
    const zip = await packOfTexts();
    expect(await call(host, 'packs.preview', asInput(zip))).toMatchObject({
      ok: true,
      value: { pack: { id: 'river-figures' }, mistakes: [] },
    });
    expect(await call(host, 'packs.install', asInput(zip))).toMatchObject({ ok: true, value: { id: 'river-figures' } });
    expect(await sourcesOf()).toHaveLength(3);
    await host.stop({ keep: true });
    host = await start();
    expect(await call(host, 'packs.list', {})).toMatchObject({ ok: true, value: { state: 'ready' } });
    expect(await sourcesOf()).toHaveLength(3);
    expect((await call(host, 'packs.remove', { id: 'river-figures' })).ok).toBe(true);
    expect(await sourcesOf()).toEqual([]);
  });

  it('are refused with file and line where they have mistakes', async () => {
    const zip = await packOfTexts({
      ...usualFiles,
      [songhua]: 'claims:\n  - { property: student-total, value: 5, source: fair-2026 }\n',
    });
    expect(await call(host, 'packs.install', asInput(zip))).toMatchObject({
      ok: false,
      error: {
        code: 'invalid-input',
        details: {
          mistakes: [{ file: songhua, line: 2, problem: { code: 'value.noProperty', given: 'student-total' } }],
        },
      },
    });
  });

  // As many files as take longer than that together. It takes ten seconds of the processor, and has its turn every other day.
  it.each(hasTurn(0, 2) ? [60] : [])(
    'that would take minutes to read are given up after five seconds of the processor, and the program answers meanwhile: %i files',
    async (count) => {
      // As long as a file may be.
      const long = `claims: [${Array.from({ length: 45_000 }, (_, at) => at % 4_000).join(', ')}]\n`;
      const files = Array.from({ length: count }, (_, at) => [`institutions/long-college-${at}.yaml`, long]);
      const wide = await packOfTexts({ ...usualFiles, ...(Object.fromEntries(files) as Record<string, string>) });
      const begun = secondsOf(host.pid);
      const given = call(host, 'packs.preview', asInput(wide));
      await new Promise((resolve) => {
        setTimeout(resolve, 500);
      });
      const asked = performance.now();
      expect((await call(host, 'reference.about', {})).ok).toBe(true);
      expect(performance.now() - asked).toBeLessThan(1_000);
      expect(await given).toMatchObject({
        ok: false,
        error: { code: 'too-large', message: expect.stringContaining('second') },
      });
      // However busy the machine is: the thread, and what the host does beside it.
      expect(secondsOf(host.pid) - begun).toBeLessThan(10);
    },
  );
});
