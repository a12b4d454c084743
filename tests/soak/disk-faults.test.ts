import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { examineBackup, listBackupFiles } from '../../src/main/database/user/backup-files.ts';
import { openUser } from '../../src/main/database/user/open-user.ts';
import { lastReport } from '../../src/main/database/user/recovery-reports.ts';
import { compileFixture } from '../support/fixture-reference.ts';
import { programFile } from '../support/programs.ts';
import { fullSize, promised, sampled } from '../support/results.ts';
import { hasStrace, stepsOf, withFault } from '../support/strace.ts';
import { copyOf, newFolder, notesIn, playedFolder } from '../support/user-folders.ts';

const scratch = newFolder();
mkdirSync(scratch);
afterAll(() => {
  rmSync(scratch, { recursive: true, force: true });
});

const session = programFile('user-session');
interface Line {
  readonly opened?: boolean;
  readonly backup?: boolean;
  readonly slug?: string;
  readonly ok?: boolean;
  readonly code?: string;
  readonly reason?: string;
}
const linesOf = (out: string): readonly Line[] =>
  out
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Line);

/** Judges what a session under a fault printed and left: every refusal typed as one of the machine, nothing lost, nothing called damaged. */
function judge(
  folder: string,
  { out, status }: { readonly out: string; readonly status: number | null },
  kept: readonly string[],
  where = '',
): { readonly refused: number; readonly acknowledged: number } {
  expect(status, out).toBe(0);
  const lines = linesOf(out);
  expect(lines.length).toBeGreaterThan(0);
  const refused = lines.filter(({ ok, opened }) => ok === false || opened === false);
  for (const line of refused)
    expect(line, `${where} ${JSON.stringify(line)}`).toMatchObject({
      code: 'unavailable',
      reason: expect.stringMatching(/^(disk-full|write-failed|storage|no-permission|read-only)$/) as string,
    });
  const acknowledged = lines
    .filter(({ slug, ok }) => slug !== undefined && ok === true)
    .map(({ slug }) => slug as string);
  const opened = openUser(folder);
  if (!opened.ok) throw new Error(opened.error.message);
  expect(lastReport(folder), where).toBeNull();
  opened.value.close();
  const slugs = notesIn(join(folder, 'user.db')).map(({ slug }) => slug);
  for (const slug of [...kept, ...acknowledged]) expect(slugs).toContain(slug);
  expect(readdirSync(folder).filter((name) => name.includes('damaged'))).toEqual([]);
  for (const backup of listBackupFiles(folder)) expect(examineBackup(backup.file).ok).toBe(true);
  return { refused: refused.length, acknowledged: acknowledged.length };
}

describe('a disk that is full or fails', () => {
  const reference = compileFixture();
  const kept = ['school-0001', 'school-0002', 'school-0003'];
  const folderWithNotes = () => playedFolder({ before: 2, after: 1, length: 200, end: 'close' });
  const command = (folder: string) => [process.execPath, session, reference, folder, '20'];

  it.runIf(hasStrace)(
    'at any write: what was kept is kept, what was not is said, and nobody calls it damage',
    () => {
      const told = promised(14, 'disk-faults', import.meta.url);
      const base = folderWithNotes();
      // What is printed goes through `write`; files of the database through the others.
      const steps = stepsOf(command(copyOf(base)), join(scratch, 'trace')).filter(({ call }) => call !== 'write');
      // Either error, once and from there on.
      const tried = sampled(steps, 4);
      let refused = 0;
      let acknowledged = 0;
      tried.forEach((step, at) => {
        for (const error of fullSize ? (['ENOSPC', 'EIO'] as const) : ([at % 2 === 0 ? 'ENOSPC' : 'EIO'] as const)) {
          const folder = copyOf(base);
          const found = judge(
            folder,
            withFault(step, error, at % 4 < 2, command(folder)),
            kept,
            `${error} at ${step.call} ${step.nth}, step ${at} of ${tried.length}${at % 4 < 2 ? ', and after it' : ''}`,
          );
          refused += found.refused;
          acknowledged += found.acknowledged;
          rmSync(folder, { recursive: true });
        }
      });
      expect(refused).toBeGreaterThan(tried.length / 4);
      told(
        `${tried.length * (fullSize ? 2 : 1)} of ${steps.length * 2} faults (full or failing disk before each step): ${refused} refusals typed, ${acknowledged} acknowledged, 0 lost, 0 called damage`,
      );
    },
    1_800_000,
  );

  it.skipIf(process.platform === 'win32')(
    'where files may not grow: the same',
    () => {
      const told = promised(14, 'file-limit', import.meta.url, 'whole');
      const base = folderWithNotes();
      let refused = 0;
      const limits = [8, 40, 60, 80, 120, 200];
      for (const blocks of limits) {
        const folder = copyOf(base);
        const run = spawnSync('sh', ['-c', `ulimit -f ${blocks}; exec "$@"`, 'sh', ...command(folder)], {
          encoding: 'utf8',
        });
        refused += judge(folder, { out: run.stdout, status: run.status }, kept).refused;
      }
      expect(refused).toBeGreaterThan(0);
      told(`${limits.length} limits on the size of files: ${refused} refusals typed, 0 lost, 0 called damage`);
    },
    120_000,
  );

  it('control: a session that loses what it acknowledged, or calls a full disk damage, is found out', () => {
    const folder = folderWithNotes();
    const line = (each: object) => `${JSON.stringify(each)}\n`;
    const opened = line({ opened: true });
    expect(() => judge(folder, { status: 0, out: opened + line({ slug: 'never-written', ok: true }) }, kept)).toThrow();
    expect(() =>
      judge(folder, { status: 0, out: opened + line({ slug: 'a', ok: false, code: 'damaged' }) }, kept),
    ).toThrow();
    expect(() => judge(folder, { status: null, out: opened }, kept)).toThrow();
    expect(() => judge(folder, { status: 0, out: opened }, [...kept, 'school-0004'])).toThrow();
    expect(judge(folder, { status: 0, out: opened + line({ slug: 'school-0001', ok: true }) }, kept)).toEqual({
      refused: 0,
      acknowledged: 1,
    });
  });
});
