import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { UserDatabase } from '../../../../../src/main/database/open.ts';
import { addBookmark, listBookmarks, tagsOf } from '../../../../../src/main/database/user/bookmarks.ts';
import {
  addFigure,
  listFigures,
  listFiguresOn,
  type FigureContent,
} from '../../../../../src/main/database/user/figures.ts';
import { createList, listLists } from '../../../../../src/main/database/user/lists.ts';
import { readNote, writeNote } from '../../../../../src/main/database/user/notes.ts';
import { readListDocument, writeListDocument } from '../../../../../src/main/services/lists/list-document.ts';
import { importList } from '../../../../../src/main/services/lists/list-merge.ts';
import type { DocumentSchool, ListDocument } from '../../../../../src/shared/contract/list-document.ts';
import { openFixture } from '../../../../support/fixture-reference.ts';
import { memoryUser } from '../../../../support/memory-user.ts';

const reference = openFixture();
const now = new Date('2026-11-21T10:00:00.000Z');
const blank = { field: null, label: null, number: null, text: null, unit: null, asOf: null, note: null };
const fee = (number: number): Omit<FigureContent, 'slug'> => ({ ...blank, field: 'tuition', number, unit: 'CNY' });

function school(slug: string, rest: Partial<DocumentSchool> = {}): DocumentSchool {
  return {
    slug,
    savedName: slug.toUpperCase(),
    addedAt: '2025-01-02T03:04:05.000Z',
    tags: [],
    note: null,
    figures: [],
    ...rest,
  };
}
const noted = (body: string) => ({ body, updatedAt: '2025-05-06T07:08:09.000Z' });
const documentOf = (schools: DocumentSchool[], name = 'Russia'): ListDocument => ({
  format: 'university-almanac-list',
  version: 1,
  edition: '2026.11',
  writtenAt: '2026-01-01T00:00:00.000Z',
  list: { name, isDefault: name === '' },
  schools,
});

function merged(user: UserDatabase, document: ListDocument, into?: string) {
  const result = importList(reference, user, document, { mode: 'merge', into }, now);
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}
function exported(user: UserDatabase, list: string): ListDocument {
  const written = writeListDocument(user, list, '2026.11', now);
  if (!written.ok) throw new Error(written.error.message);
  const read = readListDocument(JSON.stringify(written.value));
  if (!read.ok) throw new Error(read.error.message);
  return read.value;
}
/** All of user.db, to the letter. */
const contents = (user: UserDatabase) =>
  JSON.stringify(
    ['list', 'bookmark', 'note', 'figure'].map((table) => user.prepare(`SELECT * FROM ${table} ORDER BY 1, 2`).all()),
  );

describe('a list that comes to a computer without it', () => {
  it('is a new list with the same schools, order, tags, notes, figures and moments', () => {
    const mine = memoryUser();
    const list = createList(mine, 'Россия 2027');
    for (const slug of ['volga-state-medical-university', 'a', 'songhua-university'])
      addBookmark(mine, slug, `Name of ${slug}`, now, { list, tags: ['cheap', slug] });
    writeNote(mine, 'a', 'ask about\nthe "hall", 哈', new Date('2026-02-03T04:05:06.789Z'));
    addFigure(mine, { ...fee(41_000), slug: 'a', note: 'agent' }, now);
    addFigure(mine, { ...blank, label: 'Flight', text: 'dear', slug: 'songhua-university' }, now);
    const document = exported(mine, list);

    const other = memoryUser();
    const result = merged(other, document);
    expect(result.target).toMatchObject({ name: 'Россия 2027', isNew: true });
    expect(result.counts).toEqual({
      added: 3,
      merged: 0,
      same: 0,
      joinedNotes: 0,
      conflictingFigures: 0,
      renamedCurrencies: 0,
    });
    expect({ ...exported(other, result.target.id as string) }).toEqual(document);
  });

  it('merged once more changes nothing', () => {
    const user = memoryUser();
    const document = documentOf([school('a', { tags: ['x'], note: noted('one'), figures: [fee(1)] }), school('b')]);
    merged(user, document);
    const before = contents(user);
    expect(merged(user, document).counts).toMatchObject({ added: 0, merged: 0, same: 2 });
    expect(contents(user)).toBe(before);
  });

  it('goes into the default list where it was the default one', () => {
    const user = memoryUser();
    expect(merged(user, documentOf([school('a')], '')).target).toEqual({ id: 'saved', name: '', isNew: false });
  });

  it('goes into the list chosen, or is refused where that is gone', () => {
    const user = memoryUser();
    const id = createList(user, 'Mine');
    expect(merged(user, documentOf([school('a')]), id).target).toEqual({ id, name: 'Mine', isNew: false });
    expect(importList(reference, user, documentOf([]), { mode: 'merge', into: 'list-99' }, now)).toMatchObject({
      ok: false,
      error: { code: 'not-found' },
    });
  });
});

describe('a list that meets its like', () => {
  it('keeps my order and name, and adds the others behind in theirs', () => {
    const user = memoryUser();
    const list = createList(user, 'Russia');
    for (const slug of ['b', 'a']) addBookmark(user, slug, `mine ${slug}`, now, { list });
    const result = merged(user, documentOf([school('d'), school('a'), school('c'), school('b')]));
    expect(result.target).toEqual({ id: list, name: 'Russia', isNew: false });
    expect(listBookmarks(user, list).map(({ slug, saved_name }) => [slug, saved_name])).toEqual([
      ['b', 'mine b'],
      ['a', 'mine a'],
      ['d', 'D'],
      ['c', 'C'],
    ]);
  });

  it('keeps both notes, mine first, with the day of the other, and the tags and figures of both', () => {
    const user = memoryUser();
    const list = createList(user, 'Russia');
    addBookmark(user, 'a', 'A', now, { list, tags: ['Cheap'] });
    writeNote(user, 'a', 'my words', now);
    addFigure(user, { ...fee(1), slug: 'a' }, now);
    const result = merged(
      user,
      documentOf([school('a', { tags: ['cheap', 'far'], note: noted('their words'), figures: [fee(1), fee(2)] })]),
    );
    expect(result.rows).toMatchObject([
      { state: 'merged', tagsAdded: ['far'], note: 'joined', figuresAdded: 1, figuresConflicting: 1 },
    ]);
    expect(result.counts).toEqual({
      added: 0,
      merged: 1,
      same: 0,
      joinedNotes: 1,
      conflictingFigures: 1,
      renamedCurrencies: 0,
    });
    expect(readNote(user, 'a').body).toBe('my words\n\n— 2025-05-06 —\n\ntheir words');
    expect(tagsOf(listBookmarks(user, list)[0] as { tags: string })).toEqual(['Cheap', 'far']);
    expect(listFiguresOn(user, 'a').map(({ number }) => number)).toEqual([1, 2]);
  });

  it('keeps a currency under its ISO 4217 code, says how many were called otherwise, and takes none for two', () => {
    const user = memoryUser();
    addFigure(user, { ...fee(1), unit: 'RMB', slug: 'a' }, now);
    const figures = [
      { ...fee(1), unit: 'RMB' },
      { ...fee(2), unit: 'CNH' },
      { ...fee(3), unit: 'USD' },
    ];
    const result = merged(user, documentOf([school('a', { figures })]));
    expect(result.counts).toMatchObject({ renamedCurrencies: 2 });
    expect(listFiguresOn(user, 'a').map(({ number, unit }) => [number, unit])).toEqual([
      [1, 'RMB'],
      [2, 'CNY'],
      [3, 'USD'],
    ]);
  });

  it('joins the note of a school that is on no list of mine', () => {
    const user = memoryUser();
    writeNote(user, 'a', 'mine', now);
    expect(merged(user, documentOf([school('a', { note: noted('theirs') })])).rows).toMatchObject([
      { state: 'added', note: 'joined' },
    ]);
  });

  it('follows what editions have renamed, and makes one school of two that have become one', () => {
    const user = memoryUser();
    const result = merged(
      user,
      documentOf([
        school('saratov-medical-institute', { tags: ['old'], note: noted('then') }),
        school('volga-state-medical-university', { tags: ['new'], note: noted('now') }),
      ]),
    );
    expect(result.rows.map(({ slug }) => slug)).toEqual(['volga-state-medical-university']);
    expect(readNote(user, 'volga-state-medical-university').body).toBe('then\n\n— 2025-05-06 —\n\nnow');
    expect(tagsOf(listBookmarks(user, result.target.id as string)[0] as { tags: string })).toEqual(['old', 'new']);
  });
});

describe('a preview', () => {
  it('tells what merging then does, and changes nothing', () => {
    const user = memoryUser();
    addBookmark(user, 'a', 'A', now);
    writeNote(user, 'a', 'mine', now);
    const document = documentOf([school('a', { note: noted('theirs'), figures: [fee(3)] }), school('b')], '');
    const before = contents(user);
    const preview = importList(reference, user, document, { mode: 'preview' }, now);
    expect(contents(user)).toBe(before);
    expect(preview).toEqual({ ok: true, value: { ...merged(user, document), taken: null } });
    expect(contents(user)).not.toBe(before);
  });

  it('has no id yet for a new list', () => {
    expect(importList(reference, memoryUser(), documentOf([school('a')]), { mode: 'preview' }, now)).toMatchObject({
      ok: true,
      value: { target: { id: null, isNew: true } },
    });
  });
});

describe('what would not fit', () => {
  it.each([
    ['notes too long together', school('a', { note: noted('x'.repeat(15_000)) })],
    ['too many figures', school('a', { figures: Array.from({ length: 201 }, (_, at) => fee(at + 1)) })],
    ['too many tags', school('a', { tags: Array.from({ length: 100 }, (_, at) => `tag ${at}`) })],
  ])('is refused whole: %s', (_, last) => {
    const user = memoryUser();
    const list = createList(user, 'Russia');
    addBookmark(user, 'a', 'A', now, { list, tags: ['mine'] });
    writeNote(user, 'a', 'y'.repeat(10_000), now);
    const before = contents(user);
    expect(importList(reference, user, documentOf([school('b'), last]), { mode: 'merge' }, now)).toMatchObject({
      ok: false,
      error: { code: 'too-large' },
    });
    expect(contents(user)).toBe(before);
  });

  it('is undone whole where the disk fails in the middle', () => {
    const user = memoryUser();
    const before = contents(user);
    user.exec("CREATE TRIGGER stop BEFORE INSERT ON figure BEGIN SELECT RAISE(ABORT, 'stopped'); END");
    expect(() =>
      importList(
        reference,
        user,
        documentOf([school('a', { note: noted('x') }), school('b', { figures: [fee(1)] })]),
        { mode: 'merge' },
        now,
      ),
    ).toThrow(/stopped/);
    expect(contents(user)).toBe(before);
    expect(listLists(user)).toHaveLength(1);
  });
});

describe('any two lists', () => {
  const slugs = ['a', 'b', 'c', 'd', 'songhua-university'];
  const words = fc.constantFrom('one', 'two', 'three — four', '五', 'line\n\nline');
  const side = fc.uniqueArray(
    fc.record({
      slug: fc.constantFrom(...slugs),
      tags: fc.array(fc.constantFrom('x', 'y', 'Z', 'z'), { maxLength: 3 }),
      note: fc.option(words),
      figures: fc.array(fc.record({ number: fc.constantFrom(1, 2), label: fc.constantFrom('fee', 'Fee', 'bus') }), {
        maxLength: 3,
      }),
    }),
    { selector: ({ slug }) => slug, maxLength: 5 },
  );

  it('lose nothing of either side when one is merged into the other', () => {
    fc.assert(
      fc.property(side, side, (mine, theirs) => {
        const user = memoryUser();
        const list = createList(user, 'Russia');
        for (const { slug, tags, note, figures } of mine) {
          addBookmark(user, slug, slug, now, { list, tags });
          if (note) writeNote(user, slug, note, now);
          for (const figure of figures) addFigure(user, { ...blank, ...figure, slug }, now);
        }
        merged(
          user,
          documentOf(
            theirs.map(({ slug, tags, note, figures }) =>
              school(slug, {
                tags,
                note: note ? noted(note) : null,
                figures: figures.map((figure) => ({ ...blank, ...figure })),
              }),
            ),
          ),
        );
        const rows = listBookmarks(user, list);
        expect(rows.map(({ slug }) => slug)).toEqual([
          ...mine.map(({ slug }) => slug),
          ...theirs.map(({ slug }) => slug).filter((slug) => !mine.some((each) => each.slug === slug)),
        ]);
        for (const { slug, tags, note, figures } of [...mine, ...theirs]) {
          const row = rows.find((each) => each.slug === slug);
          const kept = tagsOf(row as { tags: string }).map((tag) => tag.toLowerCase());
          for (const tag of tags) expect(kept).toContain(tag.toLowerCase());
          if (note) expect(readNote(user, slug).body.split(/\n\n— \d{4}-\d\d-\d\d —\n\n/)).toContain(note);
          for (const { number, label } of figures)
            expect(
              listFiguresOn(user, slug).some(
                (figure) => figure.number === number && figure.label?.toLowerCase() === label.toLowerCase(),
              ),
            ).toBe(true);
        }
        user.close();
      }),
      { numRuns: 60 },
    );
  });
});

it('finds every figure, so that the checks above could fail', () => {
  const user = memoryUser();
  addFigure(user, { ...fee(1), slug: 'a' }, now);
  expect(listFigures(user)).toHaveLength(1);
  expect(contents(user)).toContain('CNY');
});
