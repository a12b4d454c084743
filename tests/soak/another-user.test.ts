import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { call, startHost } from '../support/host.ts';
import { rawRequest } from '../support/raw-request.ts';
import { promised, scaled } from '../support/results.ts';

describe('another user of the computer', () => {
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
