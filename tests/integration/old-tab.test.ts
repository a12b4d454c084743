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

  it('but programs get JSON', async () => {
    expect((await open('/', ['Accept', '*/*'])).headers['content-type']).toContain('application/json');
    expect((await open(`/?token=${'x'.repeat(43)}`, [])).headers['content-type']).toContain('application/json');
  });
});
