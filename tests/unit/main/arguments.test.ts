import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseArguments } from '../../../src/main/arguments.ts';

describe('the command line', () => {
  it('gives what was asked for, with absolute paths', () => {
    expect(parseArguments(['--port', '8080', '--no-open', '--user-data', 'u', '--reference=r.db'])).toEqual({
      ok: true,
      value: { port: 8080, open: false, userData: resolve('u'), reference: resolve('r.db') },
    });
    expect(parseArguments([])).toEqual({ ok: true, value: { port: 0, open: true, userData: null, reference: null } });
  });

  it.each([
    [['--prot', '1']],
    [['--port', '-1']],
    [['--port', '65536']],
    [['--port', '1e3']],
    [['--port']],
    [['--user-data', '']],
    [['x']],
    [['--host', '0.0.0.0']],
  ])('refuses %j in words', (args) => {
    expect(parseArguments(args)).toMatchObject({
      ok: false,
      error: { code: 'invalid-input', message: expect.stringContaining('--user-data FOLDER') },
    });
  });

  it("passes over Electron's own switches when it is lenient", () => {
    expect(
      parseArguments(['--remote-debugging-port=0', '--inspect', '.', '--user-data', 'u'], { lenient: true }),
    ).toMatchObject({ ok: true, value: { userData: resolve('u') } });
    expect(parseArguments(['--user-data'], { lenient: true })).toMatchObject({ ok: false });
  });
});
