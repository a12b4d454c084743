import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { call, startHost } from '../support/host.ts';
import { asOrdinaryUser, isAnother } from '../support/ordinary-user.ts';
import { rawRequest } from '../support/raw-request.ts';
import { promised, scaled } from '../support/results.ts';
import { newFolder } from '../support/user-folders.ts';

const secret = 'a note that no other user may read';

/** A stand-in for what opens a browser here, which writes down all that its process shows: its command line and its environment. */
function openerIn(folder: string): {
  readonly path: string;
  readonly line: () => string;
  readonly environment: () => string;
} {
  const [bin, line, environment] = [join(folder, 'bin'), join(folder, 'line'), join(folder, 'environment')];
  mkdirSync(bin, { recursive: true });
  const opener = join(bin, process.platform === 'darwin' ? 'open' : 'xdg-open');
  writeFileSync(
    opener,
    `#!/bin/sh\nenv > '${environment}'\nprintf '%s\\n' "$@" > '${line}.part' && mv '${line}.part' '${line}'\n`,
  );
  chmodSync(opener, 0o755);
  return {
    path: bin,
    line: () => (existsSync(line) ? readFileSync(line, 'utf8') : ''),
    environment: () => readFileSync(environment, 'utf8'),
  };
}

/** The paths below a folder that others than the owner may use, or that another user could read just now. */
function openToOthers(folder: string): readonly string[] {
  const paths = [
    folder,
    ...readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)),
  ];
  const read = (path: string) => (statSync(path).isDirectory() ? readdirSync(path) : readFileSync(path));
  const isRead = (path: string) =>
    asOrdinaryUser(() => {
      try {
        read(path);
        return true;
      } catch (error) {
        return !['EACCES', 'EPERM'].includes((error as NodeJS.ErrnoException).code ?? '');
      }
    });
  return paths.filter((path) => (statSync(path).mode & 0o077) !== 0 || (isAnother && isRead(path)));
}

describe('another user of the computer', () => {
  it.skipIf(process.platform === 'win32')(
    'who sees every command line and tries every file while a browser is opened learns neither token nor note',
    async () => {
      const told = promised(32, 'watching', import.meta.url, 'whole');
      const folder = newFolder();
      const opener = openerIn(newFolder());
      const host = await startHost({
        userData: folder,
        opens: true,
        env: { DISPLAY: ':99', PATH: `${opener.path}:${process.env['PATH'] ?? ''}` },
      });
      try {
        await call(host, 'notes.set', { slug: 'harbin-medical-university', body: secret });
        await expect.poll(opener.line, { timeout: 10_000 }).toMatch(/^file:/);
        // The file that leads there is the owner's, and has what nobody else may see.
        const redirect = fileURLToPath(opener.line().trim());
        const leadsTo = /token=([\w-]+)/.exec(readFileSync(redirect, 'utf8'))?.[1] ?? '';
        expect(leadsTo.length).toBeGreaterThan(30);
        const hidden = [host.token, leadsTo, secret];
        const learnt = (shown: string) => hidden.filter((each) => shown.includes(each)).length;
        expect([learnt(opener.line()), learnt(opener.environment())]).toEqual([0, 0]);
        const files = readdirSync(folder, { recursive: true }).length;
        expect(files).toBeGreaterThan(3);
        expect(openToOthers(folder)).toEqual([]);
        // Control: an address on the command line would be found, and a file that others may read.
        expect(learnt(`${opener.line()}${host.url}`)).toBe(1);
        chmodSync(redirect, 0o644);
        expect(openToOthers(folder)).toEqual([redirect]);
        told(
          `a browser opened by a file of the owner's: neither token nor note on its command line or in its environment; ${files} files and folders of a running program: another user reads none`,
        );
      } finally {
        await host.stop({ keep: true });
      }
    },
  );

  it('guessing tokens is refused each time, and locks nobody out', async () => {
    const told = promised(32, 'guesses', import.meta.url);
    const host = await startHost();
    const guesses = scaled(1_000);
    let refused = 0;
    for (let turn = 0; turn < guesses; turn += 1) {
      const guess =
        turn % 2 === 0
          ? randomBytes(32).toString('base64url')
          : host.token.slice(0, 1 + (turn % (host.token.length - 1))).padEnd(host.token.length, 'A');
      if (guess === host.token) continue;
      const answer = await rawRequest({
        port: host.port,
        path: turn % 3 === 0 ? `/?token=${guess}` : '/rpc/notes.get',
        method: turn % 3 === 0 ? 'GET' : 'POST',
        headers: [
          'Host',
          `127.0.0.1:${host.port}`,
          ...(turn % 3 === 0 ? [] : ['Authorization', `Bearer ${guess}`, 'Content-Type', 'application/json']),
        ],
        ...(turn % 3 !== 0 && { body: '{"slug":"harbin-medical-university"}' }),
      });
      expect(answer.status, guess).toBe(401);
      refused += 1;
    }
    // Control: the one that is right is let in, after all these.
    expect((await call(host, 'notes.get', { slug: 'harbin-medical-university' })).ok).toBe(true);
    await host.stop();
    told(
      `${refused} guessed tokens, half of them right but for their end: all refused; the right one is let in afterwards`,
    );
  });
});
