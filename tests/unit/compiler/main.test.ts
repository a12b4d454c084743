import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compile as runCompiler } from '../../../src/compiler/compile-command.ts';
import { capturedTerminal } from '../../support/captured-terminal.ts';
import { compileFixture, editedSources, fixtureSources, temporaryFolder } from '../../support/fixture-reference.ts';

const root = join(import.meta.dirname, '../../..');

/** As a program of its own, once; the others do the same in here, where the modules are read already. */
function compileAsProgram(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'src/compiler/main.ts'), ...args], {
    cwd: root,
    encoding: 'utf8',
    timeout: 60_000,
  });
  return { status, stdout, stderr };
}

function compile(...args: readonly string[]) {
  const { terminal, printed } = capturedTerminal();
  return { status: runCompiler(args, terminal), ...printed() };
}

describe('the compiler from the command line', { timeout: 60_000 }, () => {
  it('writes the reference, the folder too, and says what it holds', () => {
    const out = join(temporaryFolder(), 'new', 'reference.db');
    const run = compileAsProgram('--sources', fixtureSources, '--out', out);
    expect(run).toMatchObject({ status: 0, stderr: '' });
    expect(run.stdout).toContain('Edition 2026.11: 5 entities from 5 sources');
    expect(readFileSync(out).equals(readFileSync(compileFixture()))).toBe(true);
  });

  it('prints every mistake with file and line, leaves the last reference as it was, and fails', () => {
    const out = join(temporaryFolder(), 'reference.db');
    writeFileSync(out, 'the last good one');
    const folder = editedSources([
      { file: 'institutions/volga-state-medical-university.yaml', find: 'value: 1909', put: 'value: 190' },
      { file: 'institutions/songhua-university.yaml', find: 'kind: university', put: 'kind: univercity' },
    ]);
    const run = compile('--sources', folder, '--out', out);
    expect(run.status).toBe(1);
    expect(run.stderr).toMatch(
      /institutions\/songhua-university\.yaml:2: `kind` is none of the allowed values: “univercity”\. Write one of: /,
    );
    expect(run.stderr).toMatch(
      /institutions\/volga-state-medical-university\.yaml:8: The year 190 is out of range\. Write a year from 900 to now\./,
    );
    expect(run.stderr).toContain('2 mistakes; ');
    expect(readFileSync(out, 'utf8')).toBe('the last good one');
  });

  it('only checks when asked to', () => {
    const out = join(temporaryFolder(), 'reference.db');
    const run = compile('--sources', fixtureSources, '--out', out, '--check');
    expect(run).toMatchObject({ status: 0 });
    expect(run.stdout).toContain('without mistakes');
    expect(existsSync(out)).toBe(false);
  });

  it('says how to name the folder when it is not there', () => {
    const run = compileAsProgram('--sources', '/nowhere/at/all');
    expect(run.status).toBe(1);
    expect(run.stderr).toContain('There are no sources at /nowhere/at/all. Name the folder with --sources.');
  });

  it('lists what is due on a day, and says how a day is written', () => {
    const run = compile('--sources', fixtureSources, '--due', '--on', '2026-11-28');
    expect(run).toMatchObject({ status: 0, stderr: '' });
    expect(run.stdout).toMatch(/^To be looked at again on 2026-11-28: \d+\./);
    expect(run.stdout).toMatch(
      /institutions\/songhua-medical-university\.yaml:\d+: medicine-english: tuition 30000 CNY; 2\.\d years old \(2024\)/,
    );
    for (const day of ['2026', '2026-02-30', 'soon']) {
      const wrong = compile('--sources', fixtureSources, '--due', '--on', day);
      expect(wrong.status).toBe(1);
      expect(wrong.stderr).toContain('Write the day as: npm run data -- --due --on 2027-01-31');
    }
  });

  it('gives an edition out: released.yaml keeps its slugs, and one that goes missing is then a mistake', () => {
    const folder = editedSources([{ file: 'edition.yaml', find: '"2026.11"', put: '"2027.1"' }]);
    const run = compile('--sources', folder, '--release');
    expect(run).toMatchObject({ status: 0, stderr: '' });
    expect(run.stdout).toContain('Edition 2027.1 is given out with 5 slugs');
    const released = join(folder, 'released.yaml');
    expect(readFileSync(released, 'utf8')).toContain('edition: "2027.1"\nslugs:\n  - amur-league\n');
    writeFileSync(released, `${readFileSync(released, 'utf8')}  - neva-university\n`);
    const next = compile('--sources', folder, '--check');
    expect(next.stderr).toContain('The slug neva-university of edition 2027.1 is gone.');
  });
});
