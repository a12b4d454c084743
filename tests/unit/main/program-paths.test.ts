import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { defaultUserFolder, programPaths } from '../../../src/main/program-paths.ts';

describe('where things stand', () => {
  it('puts what the person makes where each system keeps such things', () => {
    expect(defaultUserFolder('linux', {}, '/home/a')).toBe(join('/home/a', '.config', 'University Almanac'));
    expect(defaultUserFolder('linux', { XDG_CONFIG_HOME: '/x' }, '/home/a')).toBe(join('/x', 'University Almanac'));
    expect(defaultUserFolder('darwin', {}, '/Users/a')).toBe(
      join('/Users/a', 'Library', 'Application Support', 'University Almanac'),
    );
    expect(defaultUserFolder('win32', { APPDATA: '/A' }, '/a')).toBe(join('/A', 'University Almanac'));
  });

  it('looks for the reference beside the archive when packaged, else in the source tree', () => {
    expect(programPaths('/p/app.asar/out/main', '/p').reference).toBe(join('/p', 'reference.db'));
    expect(programPaths('/src/out/main', null).reference).toBe(join('/src', 'resources', 'reference.db'));
  });

  it('looks for the licences beside the archive when packaged, where the system can open them, else beside the window', () => {
    expect(programPaths('/p/app.asar/out/main', '/p').licences).toBe(join('/p', 'licences.txt'));
    expect(programPaths('/src/out/main', null).licences).toBe(join('/src', 'out', 'renderer', 'licences.txt'));
    for (const resources of ['/p', null])
      expect(programPaths('/p/out/main', resources).licenceParts).toBe(join('/p', 'out', 'renderer', 'licences.json'));
  });
});
