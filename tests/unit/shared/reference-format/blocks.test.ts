import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fillColumn, keepColumn } from '../../../../src/shared/reference-format/browse-layout.ts';
import { numberReader, numberWriter } from '../../../../src/shared/reference-format/numbers-in-bytes.ts';
import { blocksOfSlip, encodeSlips, slipBucket } from '../../../../src/shared/reference-format/slip-buckets.ts';
import { encodePostings } from '../../../../src/shared/reference-format/postings.ts';
import { decodeBlock, encodeEntry, openBlock } from '../../../../src/shared/reference-format/term-blocks.ts';
import { decodeStarts, encodeStarts, shortestStart } from '../../../../src/shared/reference-format/term-directory.ts';
import { decodeWords, encodeWord, wordBlock } from '../../../../src/shared/reference-format/word-blocks.ts';

/** Words as the index has them: folded, so without line ends; of any script, with characters beyond the first plane and the mark of a prefix. */
const word = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 24 })
  .map((text) => text.replaceAll('\n', '\u0000'));
const alike = fc
  .tuple(fc.constantFrom('univ', 'юга', '师范', '𠀀𠀁'), fc.array(word, { minLength: 1, maxLength: 40 }))
  .map(([start, ends]) => [...new Set([start, ...ends.map((end) => start + end), ...ends])].sort());

const blockOf = (words: readonly string[]) => wordBlock(words.map((each, at) => encodeWord(each, words[at - 1] ?? '')));

it('a block of words gives back the words, also where they part within a character of two halves', () => {
  fc.assert(
    fc.property(alike, (words) => {
      const block = blockOf(words);
      expect(block.isWellFormed()).toBe(true);
      expect(decodeWords(block)).toEqual(words);
    }),
  );
  expect(decodeWords(blockOf(['\u{20000}', '\u{20001}', '\u{20001}a']))).toEqual([
    '\u{20000}',
    '\u{20001}',
    '\u{20001}a',
  ]);
  expect(decodeWords('')).toEqual([]);
});

it('words that begin alike take little more than their ends', () => {
  expect(blockOf(['universidad', 'universidade', 'universidades']).length).toBe('0universidad\n;e\n<s'.length);
});

it('numbers come back from their bytes, small ones from one', () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 0x7fff_ffff })), (numbers) => {
      const { bytes, add } = numberWriter();
      for (const number of numbers) add(number);
      const reader = numberReader(Uint8Array.from(bytes));
      expect(numbers.map(() => reader.read())).toEqual(numbers);
      expect(reader.at()).toBe(bytes.length);
    }),
  );
  const { bytes, add } = numberWriter();
  add(127);
  expect(bytes).toEqual([127]);
});

it('a block of terms gives each its postings and its list', () => {
  const entry = fc.record({
    postings: fc.uint8Array({ maxLength: 40 }),
    list: fc.option(fc.nat({ max: 100_000 })),
  });
  fc.assert(
    fc.property(alike, fc.infiniteStream(entry), (keys, stream) => {
      const entries = keys.map((key) => ({
        key,
        ...(stream.next().value as { postings: Uint8Array; list: number | null }),
      }));
      const decoded = decodeBlock(blockOf(keys), Buffer.concat(entries.map(encodeEntry)));
      expect(decoded.map(({ postings, ...rest }) => ({ ...rest, postings: [...postings] }))).toEqual(
        entries.map(({ postings, ...rest }) => ({ ...rest, postings: [...postings] })),
      );
    }),
  );
});

it('the ids of terms in a row are read together, what has a list or bits is handed on', () => {
  const highest = 200;
  const entry = fc
    .record({
      ids: fc.uniqueArray(fc.integer({ min: 1, max: highest }), { minLength: 1, maxLength: highest }),
      list: fc.option(fc.nat({ max: 9 })),
    })
    .map(({ ids, list }) => ({
      postings: encodePostings(
        ids.sort((a, b) => a - b),
        highest,
      ),
      ids,
      list,
    }));
  fc.assert(
    fc.property(fc.array(entry, { minLength: 1, maxLength: 9 }), fc.nat(), fc.nat(), (entries, one, other) => {
      const keys = entries.map((_, at) => `w${at}`);
      const block = openBlock(blockOf(keys), Buffer.concat(entries.map(encodeEntry)));
      const [from = 0, to = 0] = [one % (entries.length + 1), other % (entries.length + 1)].sort((a, b) => a - b);
      const ids = new Uint32Array(block.mostIds(from, to));
      const others: string[] = [];
      const count = block.addIds(from, to, ids, 0, ({ key, list, postings }) => {
        others.push(`${key} ${list} ${postings.length}`);
      });
      const asked = entries.map((each, at) => ({ ...each, key: keys[at] })).slice(from, to);
      const isOther = ({ list, postings }: (typeof asked)[number]) => list !== null || postings[0] === 0;
      expect([...ids.subarray(0, count)]).toEqual(asked.filter((each) => !isOther(each)).flatMap((each) => each.ids));
      expect(others).toEqual(
        asked.filter(isOther).map(({ key, list, postings }) => `${key} ${list} ${postings.length}`),
      );
    }),
  );
});

it('a block begins at the shortest text above the last term of the one before it', () => {
  fc.assert(
    fc.property(word, word, (one, other) => {
      fc.pre(one !== other);
      const [before, first] = [one, other].sort() as [string, string];
      const start = shortestStart(first, before);
      expect(start.isWellFormed()).toBe(true);
      expect(first.startsWith(start)).toBe(true);
      expect(start > before).toBe(true);
      const shorter = start.slice(0, -1);
      expect(shorter <= before || !shorter.isWellFormed()).toBe(true);
    }),
  );
  expect(shortestStart('suniversity', '')).toBe('s');
});

it('a directory gives back where blocks stand', () => {
  fc.assert(
    fc.property(alike, (words) => {
      const row = words.map((start, at) => ({ start, block: (at * 7_919) % 300_007 }));
      const { starts, blocks } = encodeStarts(row);
      expect(decodeStarts(starts, blocks)).toEqual({ starts: words, blocks: row.map(({ block }) => block) });
    }),
  );
});

it('a slip leads to every block it was written with', () => {
  const inOneBucket = fc.uniqueArray(fc.nat({ max: (1 << 19) - 1 }), { minLength: 1, maxLength: 60 });
  fc.assert(
    fc.property(inOneBucket, fc.nat({ max: 8_000 }), (low, bucket) => {
      const entries = low
        .map((part) => ({ key: bucket * (1 << 19) + part, blocks: [part % 7, 7 + (part % 300)] }))
        .sort((a, b) => a.key - b.key);
      expect(new Set(entries.map(({ key }) => slipBucket(key)))).toEqual(new Set([bucket]));
      const bytes = encodeSlips(entries);
      for (const { key, blocks } of entries) expect(blocksOfSlip(bytes, key)).toEqual(expect.arrayContaining(blocks));
    }),
  );
});

it('a column comes back whole, and its end takes no room where it is zeros or runs on', () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.constant(0), fc.nat({ max: 300 }), fc.nat({ max: 0xffff_ffff }))),
      fc.nat({ max: 50 }),
      fc.constantFrom<0 | 1>(0, 1),
      (start, more, step) => {
        const last = start.at(-1) ?? 0;
        const numbers = Uint32Array.from([
          ...start,
          ...Array.from({ length: more }, (_, at) => (step === 0 ? 0 : last + at + 1)),
        ]);
        const kept = keepColumn(numbers);
        const filled = new Uint32Array(kept.count);
        fillColumn(filled, kept);
        expect(filled).toEqual(numbers);
      },
    ),
  );
  const ids = Uint32Array.from({ length: 10_000 }, (_, at) => at + 1);
  expect(keepColumn(ids).numbers.length).toBeLessThanOrEqual(4);
  expect(keepColumn(new Uint16Array(10_000)).numbers.length).toBe(0);
});
