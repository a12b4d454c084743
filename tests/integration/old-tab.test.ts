import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { gate } from '../../src/shared/words/error.ts';
import { startHost, type TestHost } from '../support/host.ts';
import { rawRequest } from '../support/raw-request.ts';

let host: TestHost;
beforeAll(async () => {
  host = await startHost();
});
afterAll(async () => {
  await host.stop();
});

const open = (path: string, headers: readonly string[]) =>
  rawRequest({ port: host.port, path, headers: ['Host', `127.0.0.1:${host.port}`, ...headers] });
const navigates = ['Sec-Fetch-Mode', 'navigate', 'Sec-Fetch-Dest', 'document', 'Accept', 'text/html,*/*'];

describe('a tab or an address left from an earlier start', () => {
  it.each(['/', '/institutions/harbin-medical-university', '/browse?country=CN', `/?token=${'x'.repeat(43)}`])(
    'gets a page that says what to do, in every language: %s',
    async (path) => {
      const answer = await open(path, [...navigates, 'Cookie', 'almanac-1=old']);
      expect(answer.status).toBe(401);
      expect(answer.headers['content-type']).toContain('text/html');
      expect(answer.headers['content-security-policy']).toContain("default-src 'none'");
      for (const text of Object.values(gate.text)) expect(answer.body).toContain(text);
    },
  );

  it.each([
    '/institutions/harbin-medical-university.',
    '/institutions/harbin-medical-university%',
    '/institutions/harbin%25medical',
    '/institutions/%D8%3D',
    '/sources/a%5Cb',
    '//elsewhere.example/',
    `/${'a'.repeat(2_001)}`,
  ])('that is cut or has a sign too many is told of in every language, with the way on: %s', async (path) => {
    for (const answer of [
      await open(path, [...navigates, 'Authorization', `Bearer ${host.token}`]),
      await open(`${path}?token=${host.token}`, navigates),
    ]) {
      expect(answer.status).toBe(404);
      expect(answer.headers['content-type']).toContain('text/html');
      expect(answer.headers['content-security-policy']).toContain("default-src 'none'");
      for (const text of [...Object.values(gate.nowhere.title), ...Object.values(gate.nowhere.text)])
        expect(answer.body).toContain(text);
      expect(answer.body.match(/href="\/browse"/g)).toHaveLength(3);
      expect(answer.body).not.toContain('elsewhere');
    }
    const other = await open(path, ['Authorization', `Bearer ${host.token}`]);
    expect(other.headers['content-type']).toContain('text/plain');
  });

  it('but programs get JSON', async () => {
    expect((await open('/', ['Accept', '*/*'])).headers['content-type']).toContain('application/json');
    expect((await open(`/?token=${'x'.repeat(43)}`, [])).headers['content-type']).toContain('application/json');
  });
});
