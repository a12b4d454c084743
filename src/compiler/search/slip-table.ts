import type Database from 'better-sqlite3';
import { decodeWords, encodeWord, wordBlock, wordsInBlock } from '../../shared/reference-format/word-blocks.ts';
import { addSlips, encodeSlips, slipBucket, type SlipEntry } from '../../shared/reference-format/slip-buckets.ts';
import { slipKey, slipsFrom, slipStem, slipVariants } from '../../shared/reference-format/search-layout.ts';

/** Adds what a word is found by: its first letters less one or two, for words being typed also less what follows. */
function addVariants(word: string, add: (variant: string, found: string) => void): void {
  for (let length = slipsFrom; length < Math.min(word.length, slipStem); length++) {
    const start = word.slice(0, length);
    for (const variant of slipVariants(start)) add(variant, start);
  }
  for (const variant of slipVariants(word)) add(variant, word);
}

const firstRoom = 0x10000;

/** Writes words in their blocks, from the one on that begins a block. */
function writeWords(db: Database.Database, words: readonly string[], first: number): void {
  const insert = db.prepare('INSERT OR REPLACE INTO search_word (block, words) VALUES (?, ?)');
  for (let from = first; from < words.length; from += wordsInBlock)
    insert.run(
      from / wordsInBlock,
      wordBlock(
        words
          .slice(from, from + wordsInBlock)
          .map((word, at) => encodeWord(word, at > 0 ? (words[from + at - 1] as string) : '')),
      ),
    );
}

/**
 * Writes, for each number of `slipKey`, the words and starts of words that may have been meant by what has it.
 * This is symmetric deletion (SymSpell): two words an edit apart share a form with a letter taken out. `later` are words that come after all
 * others, so that `addSlipsOf` can bring them in without the others being written again.
 */
export function writeSlips(db: Database.Database, words: ReadonlySet<string>, later: ReadonlySet<string>): void {
  const found: string[] = [];
  const numbers = new Map<string, number>();
  let pairs = new Float64Array(firstRoom);
  let count = 0;
  const seen = new Set<string>();
  const add = (variant: string, word: string): void => {
    let number = numbers.get(word);
    if (number === undefined) {
      number = found.push(word) - 1;
      numbers.set(word, number);
    }
    if (count === pairs.length) {
      const longer = new Float64Array(count + Math.ceil(count / 4));
      longer.set(pairs);
      pairs = longer;
    }
    pairs[count++] = slipKey(variant) * 0x200000 + number;
  };
  for (const word of [...[...words].sort(), ...[...later].filter((one) => !words.has(one)).sort()]) {
    if (word.length < slipsFrom) continue;
    const start = word.slice(0, slipStem - 1);
    addVariants(word, (variant, meant) => {
      if (meant === word || !seen.has(meant)) add(variant, meant);
    });
    for (let length = slipsFrom; length <= start.length; length++) seen.add(word.slice(0, length));
  }
  const sorted = pairs.subarray(0, count).sort();
  writeWords(db, found, 0);
  const insert = db.prepare('INSERT INTO search_slip (bucket, slips) VALUES (?, ?)');
  let entries: SlipEntry[] = [];
  const writeBucket = () => {
    const [first] = entries;
    if (first) insert.run(slipBucket(first.key), encodeSlips(entries));
    entries = [];
  };
  for (let at = 0; at < sorted.length;) {
    const key = Math.floor((sorted[at] as number) / 0x200000);
    const blocks: number[] = [];
    for (; at < sorted.length && Math.floor((sorted[at] as number) / 0x200000) === key; at++) {
      const block = Math.floor(((sorted[at] as number) % 0x200000) / wordsInBlock);
      if (block !== blocks.at(-1)) blocks.push(block);
    }
    if (entries[0] && slipBucket(entries[0].key) !== slipBucket(key)) writeBucket();
    entries.push({ key, blocks });
  }
  writeBucket();
}

/** Adds words to what `writeSlips` wrote without any `later` ones, as if they had been those. */
export function addSlipsOf(db: Database.Database, later: ReadonlySet<string>): void {
  const found = (db.prepare('SELECT words FROM search_word ORDER BY block').pluck().all() as string[]).flatMap(
    (block) => [...decodeWords(block)],
  );
  const before = found.length;
  const numbers = new Map(found.map((word, at) => [word, at]));
  const more = new Map<number, SlipEntry[]>();
  for (const word of [...later].filter(({ length }) => length >= slipsFrom).sort()) {
    addVariants(word, (variant, meant) => {
      let number = numbers.get(meant);
      // Whatever is there, as a word or as the beginning of one, is found by all it can be found by.
      if (number !== undefined && number < before) return;
      if (number === undefined) {
        number = found.push(meant) - 1;
        numbers.set(meant, number);
      }
      const key = slipKey(variant);
      const entries = more.get(slipBucket(key)) ?? [];
      entries.push({ key, blocks: [Math.floor(number / wordsInBlock)] });
      more.set(slipBucket(key), entries);
    });
  }
  if (found.length > before) writeWords(db, found, before - (before % wordsInBlock));
  const read = db.prepare<[number], Uint8Array>('SELECT slips FROM search_slip WHERE bucket = ?').pluck();
  const write = db.prepare('INSERT OR REPLACE INTO search_slip (bucket, slips) VALUES (?, ?)');
  for (const [bucket, entries] of more) write.run(bucket, addSlips(read.get(bucket) ?? new Uint8Array(), entries));
}
