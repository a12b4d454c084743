import Database from 'better-sqlite3';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createBlockWriter, writeDirectory } from '../../../../../../src/compiler/search/term-table.ts';
import { asReference } from '../../../../../../src/main/database/open.ts';
import { blocksFrom, entryOf, termKnown } from '../../../../../../src/main/database/reference/search/term-entries.ts';
import { termGroups, type TermGroup } from '../../../../../../src/shared/reference-format/search-layout.ts';

/** Folded, of any script, with characters beyond the first plane and the mark of a prefix; many begin alike. */
const term = fc
  .tuple(
    fc.constantFrom('', 'univ', 'юга', '师范', '𠀀𠀁'),
    fc.string({ unit: 'grapheme', maxLength: 9 }).map((text) => text.replaceAll('\n', '\u0000')),
  )
  .map(([start, end]) => start + end)
  .filter((text) => text !== '');
const someOf = (group: TermGroup) =>
  fc.uniqueArray(term, { maxLength: 60 }).map((terms) => ({ group, terms: terms.toSorted() }));

/** Terms whose postings are so long that a block has a few. */
function written(groups: readonly { readonly group: TermGroup; readonly terms: readonly string[] }[]) {
  const db = new Database(':memory:');
  db.exec(`CREATE TABLE search_term (block INTEGER PRIMARY KEY, terms TEXT NOT NULL, postings BLOB NOT NULL) STRICT;
    CREATE TABLE search_directory (part INTEGER PRIMARY KEY, starts TEXT NOT NULL, blocks BLOB NOT NULL) STRICT`);
  const starts = groups.flatMap(({ group, terms }) => {
    const writer = createBlockWriter(db, group);
    for (const [at, one] of terms.entries()) writer.write(one, new Uint8Array(200).fill(1), at);
    return writer.finish();
  });
  writeDirectory(db, starts);
  return asReference(db);
}

test('a term is found by its letters in any script, and what begins one is told from what nothing begins with', () => {
  fc.assert(
    fc.property(
      someOf(termGroups.word),
      someOf(termGroups.name),
      someOf(termGroups.type),
      fc.array(term, { maxLength: 8 }),
      (words, names, types, others) => {
        // Not in the order of their letters, as the compiler writes them.
        const groups = [words, names, types];
        const db = written(groups);
        const keys = groups.flatMap(({ group, terms }) => terms.map((one) => group + one));
        const cut = keys.flatMap((key) => [key.slice(0, 1), key.slice(0, 3), key.slice(0, -1)]);
        const beside = others.flatMap((one) => [termGroups.word + one, termGroups.place + one]);
        for (const key of new Set([...keys, ...cut, ...beside, ...keys.map((one) => `${one}x`)])) {
          const expected = keys.includes(key) ? 'whole' : keys.some((one) => one.startsWith(key)) ? 'begins' : 'none';
          expect(termKnown(db, key), key).toBe(expected);
          expect(entryOf(db, key)?.key ?? null).toBe(expected === 'whole' ? key : null);
          const found = [...blocksFrom(db, key)].flatMap(({ terms, from }) => terms.keys.slice(from));
          const beginning = keys.filter((one) => one.startsWith(key));
          expect(found.slice(0, beginning.length)).toEqual(beginning);
        }
        db.close();
      },
    ),
    { numRuns: 40 },
  );
});

test('a reference without terms has none', () => {
  const db = written([]);
  expect(termKnown(db, 'wuniversity')).toBe('none');
  expect(entryOf(db, 'wuniversity')).toBeNull();
  expect([...blocksFrom(db, 'w')].flatMap(({ terms }) => terms.keys)).toEqual([]);
  db.close();
});
