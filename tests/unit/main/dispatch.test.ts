import { describe, expect, it, vi } from 'vitest';
import { createDispatch, type DispatchOptions, type Handlers } from '../../../src/main/dispatch.ts';
import { defaultSettings } from '../../../src/shared/contract/settings.ts';
import { failure, ok, type Result } from '../../../src/shared/result.ts';

/** A dispatch over the handlers given, with what it logs and announces; every other handler throws. */
function dispatchOf(
  handlers: { readonly [name: string]: (input: never) => unknown },
  options: Partial<DispatchOptions> = {},
) {
  const logged: unknown[][] = [];
  const changed: (readonly string[])[] = [];
  const dispatch = createDispatch({
    handlers: handlers as unknown as Handlers,
    checkOutputs: true,
    changed: (topics) => {
      changed.push(topics);
    },
    log: {
      info: () => undefined,
      error: (...entry) => {
        logged.push(entry);
      },
    },
    ...options,
  });
  return { dispatch, logged, changed };
}
const throwing = (error: unknown) => () => {
  throw error;
};
const codeOf = (result: Result<unknown>) => (result.ok ? 'ok' : result.error.code);
const sqlite = (code: string) => Object.assign(new Error('the disk image'), { code });

describe('a call', () => {
  it('is answered by its handler, which gets the input as the contract reads it', async () => {
    const handler = vi.fn(() => ok({ body: 'mine', updatedAt: null }));
    const { dispatch, logged } = dispatchOf({ 'notes.get': handler });
    expect(await dispatch('notes.get', { slug: 'a' })).toEqual(ok({ body: 'mine', updatedAt: null }));
    expect(handler).toHaveBeenCalledExactlyOnceWith({ slug: 'a' });
    expect(logged).toEqual([]);
  });

  it('may be answered later', async () => {
    const { dispatch } = dispatchOf({ 'notes.get': () => Promise.resolve(ok({ body: '', updatedAt: null })) });
    expect(codeOf(await dispatch('notes.get', { slug: 'a' }))).toBe('ok');
  });

  it.each([
    '',
    'notes',
    'notes.delete',
    'constructor',
    '__proto__',
    'toString',
    'notes.get ',
    'NOTES.GET',
    'x'.repeat(100_000),
  ])('named %.20s is not found, and reaches no handler', async (name) => {
    const { dispatch } = dispatchOf({});
    const result = await dispatch(name, {});
    expect(codeOf(result)).toBe('not-found');
    expect(JSON.stringify(result).length).toBeLessThan(200);
  });

  it.each<unknown[]>([
    [undefined],
    [null],
    ['a'],
    [[]],
    [{}],
    [{ slug: 5 }],
    [{ slug: 'A B' }],
    [{ slug: 'a', more: 1 }],
    [JSON.parse('{"slug":"a","__proto__":{"x":1}}')],
  ])('with the input %j is refused before its handler', async (input) => {
    const handler = vi.fn();
    const { dispatch, logged, changed } = dispatchOf({ 'notes.get': handler });
    const result = await dispatch('notes.get', input);
    expect(codeOf(result)).toBe('invalid-input');
    expect(handler).not.toHaveBeenCalled();
    expect([...logged, ...changed]).toEqual([]);
  });

  it('says which parts of its input are wrong, at most ten', async () => {
    const { dispatch } = dispatchOf({});
    const result = await dispatch('settings.set', { theme: 'blue', density: 5 });
    expect(result).toMatchObject({
      ok: false,
      error: {
        message: 'The input of settings.set is not as it must be; see details.',
        details: { issues: [{ path: 'theme' }, { path: 'density' }] },
      },
    });
    const many = await dispatch('institutions.list', {
      filter: { country: Array.from({ length: 50 }, () => 5) },
      sort: 'name',
      descending: false,
      language: 'en',
      offset: 0,
      limit: 1,
    });
    expect(many).toMatchObject({ ok: false, error: { details: { issues: { length: 10 } } } });
  });

  it('is short, however long the names and values that are wrong', async () => {
    const { dispatch } = dispatchOf({});
    const keys = Object.fromEntries(Array.from({ length: 20_000 }, (_, at) => [`😀${at}`.repeat(5), at]));
    for (const [name, input] of [
      ['settings.set', keys],
      ['institutions.get', { slug: 'a', [`😀${'x'.repeat(100_000)}`]: 1 }],
      ['additions.set', { body: { ['x'.repeat(100_000)]: 1, ...keys } }],
    ] as const) {
      const refused = JSON.stringify(await dispatch(name, input));
      expect(refused).toContain('invalid-input');
      expect(refused.length).toBeLessThan(7_000);
      expect(refused).not.toMatch(/\\ud8/);
    }
  });

  it('passes on the refusal of its handler as it is', async () => {
    const refusal = failure('not-found', 'None is called a.', { slug: 'a' });
    const { dispatch, logged } = dispatchOf({ 'institutions.get': () => refusal });
    expect(await dispatch('institutions.get', { slug: 'a' })).toEqual(refusal);
    expect(logged).toEqual([]);
  });
});

describe('a handler that throws', () => {
  it.each([new Error('secret of the house'), 'secret of the house', null, undefined, { code: 5 }])(
    '%s: the answer is internal, without its words, which are logged',
    async (error) => {
      const { dispatch, logged } = dispatchOf({ 'notes.get': throwing(error) });
      const result = await dispatch('notes.get', { slug: 'a' });
      expect(result).toEqual(
        failure('internal', 'The program made a mistake; nothing was changed. The log has the details.'),
      );
      expect(logged).toEqual([['notes.get failed', error]]);
    },
  );

  it('later is answered the same', async () => {
    const { dispatch } = dispatchOf({ 'notes.get': () => Promise.reject(new Error('x')) });
    expect(codeOf(await dispatch('notes.get', { slug: 'a' }))).toBe('internal');
  });

  it.each([
    ['SQLITE_CORRUPT', 'damaged', /could not be read/],
    ['SQLITE_CORRUPT_INDEX', 'damaged', /could not be read/],
    ['SQLITE_NOTADB', 'damaged', /could not be read/],
    ['SQLITE_FULL', 'unavailable', /disk is full/],
    ['SQLITE_IOERR_WRITE', 'unavailable', /could not be written/],
    ['SQLITE_IOERR_FSYNC', 'unavailable', /could not be written/],
    ['SQLITE_READONLY', 'unavailable', /could not be written/],
    ['SQLITE_CANTOPEN', 'unavailable', /could not be written/],
    ['SQLITE_CONSTRAINT_UNIQUE', 'internal', /made a mistake/],
    ['SQLITE_ERROR', 'internal', /made a mistake/],
    ['ENOSPC_LIKE', 'internal', /made a mistake/],
  ])('%s is answered as %s', async (code, answer, message) => {
    const { dispatch, logged, changed } = dispatchOf({ 'notes.set': throwing(sqlite(code)) });
    const result = await dispatch('notes.set', { slug: 'a', body: 'x' });
    expect(codeOf(result)).toBe(answer);
    if (!result.ok) expect(result.error.message).toMatch(message);
    expect(logged).toHaveLength(1);
    expect(changed).toEqual([]);
  });
});

describe('what a call changed', () => {
  const written = () => ok({ updatedAt: null });

  it('is told after it has succeeded', async () => {
    const { dispatch, changed } = dispatchOf({ 'notes.set': written });
    await dispatch('notes.set', { slug: 'a', body: 'x' });
    expect(changed).toEqual([['notes']]);
  });

  it('is not told of a call that only reads, or of one that failed', async () => {
    const { dispatch, changed } = dispatchOf({
      'notes.get': () => ok({ body: '', updatedAt: null }),
      'notes.set': () => failure('unavailable', 'x'),
      'settings.set': throwing(new Error('x')),
    });
    await dispatch('notes.get', { slug: 'a' });
    await dispatch('notes.set', { slug: 'a', body: 'x' });
    await dispatch('notes.set', { slug: 'a' });
    await dispatch('settings.set', {});
    expect(changed).toEqual([]);
  });
});

describe('an output', () => {
  it('that is not as the contract says is a mistake where outputs are checked', async () => {
    const { dispatch, logged } = dispatchOf({ 'settings.get': () => ok({ ...defaultSettings, theme: 'blue' }) });
    expect(codeOf(await dispatch('settings.get', {}))).toBe('internal');
    expect(String(logged[0]?.[1])).toContain('theme');
  });

  it('is passed on unread where they are not', async () => {
    const { dispatch } = dispatchOf({ 'settings.get': () => ok('anything') }, { checkOutputs: false });
    expect(await dispatch('settings.get', {})).toEqual(ok('anything'));
  });

  it('of a refusal is not read', async () => {
    const { dispatch } = dispatchOf({ 'settings.get': () => failure('damaged', 'x') });
    expect(codeOf(await dispatch('settings.get', {}))).toBe('damaged');
  });
});
