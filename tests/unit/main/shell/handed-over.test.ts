import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { beforeLinks, handedOverIn, requestFor } from '../../../../src/main/shell/handed-over.ts';
import { failure, ok } from '../../../../src/shared/result.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'almanac-handed-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});
/** A reference that has one school. */
const dispatch = (_name: string, input: unknown) =>
  Promise.resolve((input as { slug: string }).slug === 'a-school' ? ok({}) : failure('not-found', 'No.'));
const link = (url: string) => requestFor({ kind: 'link', url }, dispatch);
const file = (name: string) => requestFor({ kind: 'file', path: join(folder, name) }, dispatch);

describe('a link from outside', () => {
  it('opens what the reference has', async () => {
    expect(await link('almanac://institutions/a-school')).toEqual({ ask: 'go', path: '/institutions/a-school' });
    expect(await link('ALMANAC://Institutions/a-school/')).toEqual({ ask: 'go', path: '/institutions/a-school' });
  });

  it.each([
    'almanac://institutions/unknown',
    'almanac://settings',
    'almanac://institutions/a-school/../../settings',
    'almanac://institutions/a-school?x=1',
    'almanac://institutions/a-school#x',
    'almanac://institutions/%61-school',
    'almanac:institutions/a-school',
    'almanac:///institutions/a-school',
    'almanac://user@institutions/a-school',
    'almanac://institutions:80/a-school',
    'almanac://institutions/a-school\n--user-data=/tmp',
    'almanac://institutions/' + 'a'.repeat(5_000),
    'almanac:javascript:alert(1)',
    'https://institutions/a-school',
    'almanac://institutions/аschool',
  ])('%s is refused, and shown as one short line', async (url) => {
    const request = await link(url);
    expect(request).toMatchObject({ ask: 'say', refusal: 'link' });
    expect((request as { what: string }).what.length).toBeLessThan(130);
    expect((request as { what: string }).what).not.toMatch(/[\p{Cc}\p{Cf}]/u);
  });
});

describe('a file from outside', () => {
  it('is handed on with what is in it', async () => {
    writeFileSync(join(folder, 'a.almanac-pack'), 'zip');
    expect(await file('a.almanac-pack')).toEqual({
      ask: 'bring',
      kind: 'pack',
      name: 'a.almanac-pack',
      bytes: new Uint8Array(Buffer.from('zip')),
    });
  });

  it('is an edition, too', async () => {
    writeFileSync(join(folder, 'a.almanac-edition'), 'zip');
    expect(await file('a.almanac-edition')).toMatchObject({ ask: 'bring', kind: 'edition', name: 'a.almanac-edition' });
  });

  it('is shown under its name without what would turn the letters round', async () => {
    writeFileSync(join(folder, 'a\u202Etsil.almanac-list'), '{}');
    expect(await file('a\u202Etsil.almanac-list')).toMatchObject({ ask: 'bring', name: 'a tsil.almanac-list' });
  });

  it('is refused in words where it is missing, a folder, or too large, and no byte of that is read', async () => {
    mkdirSync(join(folder, 'b.almanac-list'));
    writeFileSync(join(folder, 'c.almanac-pack'), '');
    truncateSync(join(folder, 'c.almanac-pack'), 5_000_000_000);
    expect(await file('none.almanac-list')).toMatchObject({ ask: 'say', refusal: 'file-unreadable' });
    expect(await file('b.almanac-list')).toMatchObject({ ask: 'say', refusal: 'file' });
    expect(await file('c.almanac-pack')).toMatchObject({ ask: 'say', refusal: 'file-too-large' });
  });

  it.runIf(process.platform !== 'win32')('is not waited for where it is a pipe', async () => {
    execFileSync('mkfifo', [join(folder, 'd.almanac-list')]);
    expect(await file('d.almanac-list')).toMatchObject({ ask: 'say', refusal: 'file' });
  });
});

describe('a command line', () => {
  it('is searched for links and files, and nothing else of it is taken', () => {
    expect(
      handedOverIn(['--flag', '/opt/app', 'x.almanac-list', '--y.almanac-list', 'almanac://a', 'z.pdf'], '/home/u'),
    ).toEqual([
      { kind: 'file', path: '/home/u/x.almanac-list' },
      { kind: 'link', url: 'almanac://a' },
    ]);
    expect(
      handedOverIn(
        Array.from({ length: 50 }, (_, at) => `${at}.almanac-list`),
        '/',
      ),
    ).toHaveLength(10);
  });

  it.runIf(process.platform !== 'win32')(
    'has files as launchers write them, by their address, of this computer alone',
    () => {
      expect(
        handedOverIn(
          [
            'file:///home/u/My%20list.almanac-list',
            'FILE://localhost/b.almanac-pack',
            'file:///%E5%AD%A6.almanac-list',
            'file://evil.example/share/c.almanac-list',
            'file:///d%2Fe.almanac-list',
            'file:///%ZZ.almanac-list',
          ],
          '/home/u',
        ),
      ).toEqual([
        { kind: 'file', path: '/home/u/My list.almanac-list' },
        { kind: 'file', path: '/b.almanac-pack' },
        { kind: 'file', path: '/学.almanac-list' },
      ]);
    },
  );

  it('ends at a link for every option, since who wrote the link may have written what follows', () => {
    expect(beforeLinks(['--user-data', '/u', 'almanac://x', '--user-data', '/evil'])).toEqual(['--user-data', '/u']);
    expect(beforeLinks(['--user-data', '/u'])).toEqual(['--user-data', '/u']);
  });
});
