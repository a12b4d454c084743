import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { runProgram } from '../../../scripts/run-program.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'almanac-run-'));
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

describe('the program that npm start starts', () => {
  it('is Electron itself, whatever the environment would make of it, and has all else of the environment', async () => {
    vi.stubEnv('ELECTRON_RUN_AS_NODE', '1');
    vi.stubEnv('ALMANAC_TRIED', 'yes');
    const told = join(folder, 'environment.json');
    const script = `require('node:fs').writeFileSync(${JSON.stringify(told)}, JSON.stringify(process.env))`;
    expect(await runProgram(process.execPath, ['-e', script], 'inherit')).toEqual({ code: 0, fellOver: false });
    const env = JSON.parse(readFileSync(told, 'utf8')) as Record<string, string>;
    expect(env['ALMANAC_TRIED']).toBe('yes');
    expect(Object.keys(env).filter((name) => /^electron_run_as_node$/i.test(name))).toEqual([]);
  });

  it('fell over where the system ended it at once, and did not where it ended with a code of its own', async () => {
    const ends = (script: string) => runProgram(process.execPath, ['-e', script], 'inherit');
    expect(await ends('process.exit(3)')).toEqual({ code: 3, fellOver: false });
    expect(await ends('process.exit(127)')).toMatchObject({ fellOver: true });
    expect(await runProgram(join(folder, 'no-such-program'), [], 'inherit')).toMatchObject({ fellOver: true });
  });
});
