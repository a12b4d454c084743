import type Database from 'better-sqlite3';
import { encodeWord, wordBlock, wordsInBlock } from '../../shared/reference-format/word-blocks.ts';
import { encodeSlips, slipBucket, type SlipEntry } from '../../shared/reference-format/slip-buckets.ts';
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

/**
 * Writes, for each number of `slipKey`, the words and starts of words that may have been meant by what has it.
 * This is symmetric deletion (SymSpell): two words an edit apart share a form with a letter taken out.
 */
export function writeSlips(db: Database.Database, words: Iterable<string>): void {
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
  for (const word of [...words].sort()) {
    if (word.length < slipsFrom) continue;
    const start = word.slice(0, slipStem - 1);
    addVariants(word, (variant, meant) => {
      if (meant === word || !seen.has(meant)) add(variant, meant);
    });
    for (let length = slipsFrom; length <= start.length; length++) seen.add(word.slice(0, length));
  }
  const sorted = pairs.subarray(0, count).sort();
  const insertWords = db.prepare('INSERT INTO search_word (block, words) VALUES (?, ?)');
  for (let from = 0; from < found.length; from += wordsInBlock)
    insertWords.run(
      from / wordsInBlock,
      wordBlock(
        found
          .slice(from, from + wordsInBlock)
          .map((word, at) => encodeWord(word, at > 0 ? (found[from + at - 1] as string) : '')),
      ),
    );
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
