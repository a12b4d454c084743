import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addBookmark } from '../../../../../src/main/database/user/bookmarks.ts';
import { addFigure } from '../../../../../src/main/database/user/figures.ts';
import { listVersion } from '../../../../../src/shared/contract/list-document.ts';
import { readListDocument, writeListDocument } from '../../../../../src/main/services/lists/list-document.ts';
import { memoryUser } from '../../../../support/memory-user.ts';

const figure = { field: 'tuition', label: null, number: 1, text: null, unit: 'CNY', asOf: '2026', note: null };
const school = {
  slug: 'a',
  savedName: 'A',
  addedAt: '2025-01-02T03:04:05.000Z',
  tags: ['x'],
  note: { body: 'mine', updatedAt: '2025-01-02T03:04:05.000Z' },
  figures: [figure],
};
const good = {
  format: 'university-almanac-list',
  version: 1,
  edition: '2026.11',
  writtenAt: '2026-01-01T00:00:00.000Z',
  list: { name: 'Russia', isDefault: false },
  schools: [school],
};

describe('a list document', () => {
  it('is read from text or object, with or without a byte order mark', () => {
    for (const given of [good, JSON.stringify(good), `\ufeff${JSON.stringify(good, null, 2)}`])
      expect(readListDocument(given)).toEqual({ ok: true, value: good });
  });

  it('is written so that it can be read, and not where there is no such list', () => {
    const written = writeListDocument(memoryUser(), 'saved', '2026.11', new Date());
    expect(written.ok && readListDocument(JSON.stringify(written.value)).ok).toBe(true);
    expect(writeListDocument(memoryUser(), 'list-9', '2026.11', new Date())).toMatchObject({
      ok: false,
      error: { code: 'not-found' },
    });
  });

  it('is written without the days that no calendar has, which older programs kept', () => {
    const user = memoryUser();
    addBookmark(user, 'a', 'A', new Date());
    addFigure(user, { ...figure, slug: 'a', asOf: '2026-02-31' }, new Date());
    const written = writeListDocument(user, 'saved', '2026.11', new Date());
    expect(written).toMatchObject({ ok: true, value: { schools: [{ figures: [{ asOf: '2026-02' }] }] } });
    expect(written.ok && readListDocument(written.value).ok).toBe(true);
  });

  it('has no halves of characters in it, which a database would change', () => {
    const read = readListDocument({
      ...good,
      schools: [{ ...school, note: { ...school.note, body: 'a\ud800b' }, tags: ['\udc00'] }],
    });
    expect(read).toMatchObject({ ok: true, value: { schools: [{ note: { body: 'a\ufffdb' }, tags: ['\ufffd'] }] } });
  });
});

const deep = (depth: number) => JSON.parse('['.repeat(depth) + ']'.repeat(depth)) as unknown;
const changed = (change: object) => ({ ...good, ...change });
const withSchool = (change: object) => changed({ schools: [{ ...school, ...change }] });
const withFigure = (change: object) => withSchool({ figures: [{ ...school.figures[0], ...change }] });

describe('what is no list document', () => {
  it.each<[string, unknown, string, string | undefined]>([
    ['nothing', '', 'invalid-input', 'not-json'],
    ['half a file', JSON.stringify(good).slice(0, 200), 'invalid-input', 'not-json'],
    ['a picture', '\u0089PNG\r\n', 'invalid-input', 'not-json'],
    ['a number', '5', 'invalid-input', 'foreign'],
    ['null', 'null', 'invalid-input', 'foreign'],
    ['a list of nothing', '[]', 'invalid-input', 'foreign'],
    ['another program’s', '{"format":"other","version":1}', 'invalid-input', 'foreign'],
    ['one of a newer program', changed({ version: listVersion + 1 }), 'conflict', 'newer'],
    ['one of version 0', changed({ version: 0 }), 'invalid-input', 'malformed'],
    ['a version in words', changed({ version: '1' }), 'invalid-input', 'malformed'],
    ['one with more in it', changed({ extra: 1 }), 'invalid-input', 'malformed'],
    ['one with a school too many', changed({ schools: [school, school] }), 'invalid-input', 'malformed'],
    ['no schools', changed({ schools: null }), 'invalid-input', 'malformed'],
    ['a list without a name', changed({ list: { name: ' ', isDefault: false } }), 'invalid-input', 'malformed'],
    ['a slug that is a path', withSchool({ slug: '../a' }), 'invalid-input', 'malformed'],
    ['a moment that is none', withSchool({ addedAt: '2025-02-31T00:00:00.000Z' }), 'invalid-input', 'malformed'],
    ['a figure of a day that does not exist', withFigure({ asOf: '2026-02-31' }), 'invalid-input', 'malformed'],
    ['a moment in words', withSchool({ addedAt: 'yesterday' }), 'invalid-input', 'malformed'],
    [
      'a note too long',
      withSchool({ note: { ...school.note, body: 'x'.repeat(20_001) } }),
      'invalid-input',
      'malformed',
    ],
    ['tags that are no texts', withSchool({ tags: [1] }), 'invalid-input', 'malformed'],
    ['a figure without a value', withFigure({ number: null }), 'invalid-input', 'malformed'],
    ['a figure with two', withFigure({ text: 'x' }), 'invalid-input', 'malformed'],
    ['a figure without a name', withFigure({ field: null }), 'invalid-input', 'malformed'],
    [
      'a figure beyond all numbers',
      JSON.stringify(good).replace('"number":1', '"number":1e999'),
      'invalid-input',
      'malformed',
    ],
    ['a figure of its own key', withFigure({ slug: 'b' }), 'invalid-input', 'malformed'],
    ['a prototype', JSON.stringify(good).replace('{', '{"__proto__":{"polluted":true},'), 'invalid-input', 'malformed'],
    ['depths', withSchool({ tags: deep(5_000) }), 'invalid-input', 'malformed'],
  ])('is refused with its reason: %s', (_, given, code, reason) => {
    expect(readListDocument(given)).toMatchObject({
      ok: false,
      error: { code, ...(reason === undefined ? {} : { details: { reason } }) },
    });
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });

  it('is refused unread beyond its length', () => {
    const start = performance.now();
    expect(readListDocument(' '.repeat(8_000_001))).toMatchObject({ ok: false, error: { code: 'too-large' } });
    expect(performance.now() - start).toBeLessThan(500);
  });

  it('is never a crash: any bytes in any place of a good one', () => {
    const text = JSON.stringify(good);
    const codes = new Set<string>();
    fc.assert(
      fc.property(fc.nat(text.length - 1), fc.string({ unit: 'binary', maxLength: 4 }), fc.nat(20), (at, put, cut) => {
        const read = readListDocument(text.slice(0, at) + put + text.slice(at + cut));
        codes.add(read.ok ? 'ok' : read.error.code);
      }),
      { numRuns: 500 },
    );
    codes.delete('ok');
    codes.delete('conflict');
    expect([...codes]).toEqual(['invalid-input']);
  });
});
