import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readWindowState, writeWindowState } from '../../../../src/main/shell/window-state.ts';
import { besidePipe } from '../../../support/pipe.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'almanac-state-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});
const file = (): string => join(folder, 'window.json');
const log = { info: () => undefined, error: () => undefined };
const screen = [{ x: 0, y: 0, width: 1920, height: 1080 }];
const state = { x: 100, y: 100, width: 1000, height: 700, maximized: false, fullScreen: false };

describe('the place of the window', () => {
  it('comes back as it was kept', () => {
    writeWindowState(file(), state, log);
    expect(readWindowState(file(), screen)).toEqual(state);
  });

  it('is forgotten when no display shows it any more', () => {
    writeWindowState(file(), { ...state, x: 3000 }, log);
    expect(readWindowState(file(), screen)).toBeNull();
    expect(readWindowState(file(), [...screen, { x: 1920, y: 0, width: 1920, height: 1080 }])).not.toBeNull();
  });

  it.each([
    '',
    '{',
    'null',
    '[]',
    '{"x":0}',
    '{"x":1e9,"y":0,"width":900,"height":700,"maximized":false}',
    '{"x":0,"y":0,"width":1,"height":1,"maximized":false}',
  ])('is forgotten when its file holds %s', (text) => {
    writeFileSync(file(), text);
    expect(readWindowState(file(), screen)).toBeNull();
  });

  it('is not kept, and the failure logged, where nothing can be written', () => {
    const errors: string[] = [];
    writeWindowState(join(folder, 'none', 'window.json'), state, {
      info: () => undefined,
      error: (message) => {
        errors.push(message);
      },
    });
    expect(errors).toHaveLength(1);
  });
});

it.each(['window.json', 'window.json.part'])(
  'a pipe as %s is waited for by nothing',
  { skip: process.platform === 'win32' },
  (name) => {
    besidePipe(join(folder, name), () => {
      readWindowState(file(), screen);
      writeWindowState(file(), state, log);
    });
    expect(readWindowState(file(), screen)).toEqual(state);
  },
);
