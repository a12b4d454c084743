import { expect, it } from 'vitest';
import { createClient } from '../../../src/shared/client.ts';
import { failure, ok } from '../../../src/shared/result.ts';

it('a failure carries details only where there are any, so that it is the same after JSON', () => {
  expect(failure('conflict', 'It is in use.')).toStrictEqual({
    ok: false,
    error: { code: 'conflict', message: 'It is in use.' },
  });
  expect(failure('conflict', 'It is in use.', { file: 'a' })).toStrictEqual({
    ok: false,
    error: { code: 'conflict', message: 'It is in use.', details: { file: 'a' } },
  });
  expect(ok(null)).toStrictEqual({ ok: true, value: null });
});

it('a client passes name and input on and the answer back as it is', async () => {
  const asked: unknown[] = [];
  const client = createClient((name, input) => {
    asked.push([name, input]);
    return Promise.resolve(failure('not-found', 'x'));
  });
  expect(await client('notes.get', { slug: 'a' })).toEqual(failure('not-found', 'x'));
  expect(asked).toEqual([['notes.get', { slug: 'a' }]]);
});
