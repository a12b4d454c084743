import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createFileLog, logFile } from '../../../src/main/file-log.ts';
import { besidePipe } from '../../support/pipe.ts';

let folder: string;
let file: string;
const other = { info: vi.fn(), error: vi.fn() };
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'almanac-log-'));
  file = logFile(folder);
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});
const log = () => createFileLog(file, other, () => new Date(Date.UTC(2027, 0, 2)));

describe('the log', () => {
  it('is two files of little more than half a megabyte, however much there is to say', () => {
    const writes = log();
    const line = 'x'.repeat(100_000);
    for (let at = 0; at < 1_200; at += 1) writes.info(`${at} ${line}`);
    const files = readdirSync(dirname(file));
    expect(files.toSorted()).toEqual(['almanac.log', 'almanac.log.old']);
    for (const each of files) expect(statSync(join(dirname(file), each)).size).toBeLessThan(520 * 1024);
    // What was said last is there, and the oldest is gone.
    expect(readFileSync(file, 'utf8')).toContain('Z 1199 x');
    expect(files.some((each) => readFileSync(join(dirname(file), each), 'utf8').includes('Z 0 x'))).toBe(false);
  });

  it('has of an error its kind, code and place, and nothing of what it quotes', () => {
    const error = Object.assign(new TypeError('the note "my secret" is wrong'), { code: 'E_NOTE' });
    log().error('A note could not be kept', error);
    const text = readFileSync(file, 'utf8');
    expect(text).toMatch(
      /^2027-01-02T00:00:00\.000Z ! A note could not be kept: TypeError \| E_NOTE \| .*file-log\.test/,
    );
    expect(text).not.toContain('secret');
    expect(other.error).toHaveBeenLastCalledWith('A note could not be kept', error);
  });

  it('takes no line that an error says for the place where it was thrown', () => {
    log().error('A note could not be kept', new Error('It said:\n    at my secret place\n  at home (secret)'));
    const text = readFileSync(file, 'utf8');
    expect(text).toMatch(/Error \| .*file-log\.test/);
    expect(text).not.toContain('secret');
  });

  it('does not take the program down where it cannot be written', () => {
    writeFileSync(join(folder, 'logs'), 'a file where the folder should be');
    const writes = log();
    expect(() => {
      writes.info('still here');
    }).not.toThrow();
    expect(other.info).toHaveBeenLastCalledWith('still here');
  });
});

it('a pipe in the place of the log is put by, and nothing waits for it', { skip: process.platform === 'win32' }, () => {
  mkdirSync(dirname(file));
  besidePipe(file, () => {
    log().info('told');
  });
  expect(readFileSync(file, 'utf8')).toContain('told');
});
