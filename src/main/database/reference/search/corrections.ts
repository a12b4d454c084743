import { editsBetween, lettersBeside, lettersOf } from '../../../../shared/domain/edit-distance.ts';
import {
  slipKey,
  slipsFrom,
  slipStem,
  slipVariants,
  twoSlipsFrom,
  withoutLetters,
} from '../../../../shared/reference-format/search-layout.ts';
import { slipBucket, blocksOfSlip } from '../../../../shared/reference-format/slip-buckets.ts';
import { decodeWords } from '../../../../shared/reference-format/word-blocks.ts';
import type { ReferenceDatabase } from '../../open.ts';
import { valueStatement } from '../../statements.ts';
import { keptAtHand } from './kept-at-hand.ts';
import { createRecent } from './recent.ts';

/** A word of the index that a typed one may stand for. */
export interface Correction {
  readonly text: string;
  readonly slips: number;
}

/** How far words may be from what was typed, and how many are told. */
interface Leeway {
  readonly most: number;
  /** From so many letters on two slips are understood. */
  readonly twoSlipsFrom: number;
  /** Whether the beginning of a word may be as near. */
  readonly unfinished: boolean;
}

/** More would bring in words nobody meant. */
const mostCorrections = 8;
/** Where the other words of a name tell which was meant, more can stand for one. */
const amongOthers: Leeway = { most: 64, twoSlipsFrom: 6, unfinished: false };

/** The letters of an acronym, as Latin ones: that of a school of Yaroslavl, ЯГМУ, has five. In a word so short the first is not mistaken. */
const acronymLetters = 5;

function slipsAllowed(typed: string, meant: string, twoFrom: number): number {
  const letters = Math.max(typed.length, meant.length);
  return letters < slipsFrom ? 0 : letters < twoFrom ? 1 : 2;
}

const correctionsKept = 32;
const corrected = keptAtHand((times) => createRecent<string, readonly Correction[]>(correctionsKept * times));

/**
 * Returns the words within one slip, or two from eight letters on, the nearest first; with `unfinished`, also words whose
 * beginning is as near. None for words under three letters.
 */
export function correctionsOf(db: ReferenceDatabase, word: string, unfinished: boolean): readonly Correction[] {
  const leeway = { most: mostCorrections, twoSlipsFrom, unfinished };
  return corrected(db).get(unfinished ? `${word}…` : word, () => readCorrections(db, word, leeway));
}

/** Returns the words that a word of a whole name may stand for, the nearest first: more of them, and further off. */
export function correctionsAmongOthers(db: ReferenceDatabase, word: string): readonly Correction[] {
  return corrected(db).get(`${word} `, () => readCorrections(db, word, amongOthers));
}

/** What is near the word being typed alone: those typed before it stand among the corrections. */
const stemsKept = 1;
const near = keptAtHand((times) => createRecent<string, readonly string[]>(stemsKept * times));

/** Returns the words of all blocks that have a word with one of the variants; a key more changes neither once the stem is typed. */
function wordsNear(db: ReferenceDatabase, variants: ReadonlySet<string>): readonly string[] {
  const readBucket = valueStatement<Uint8Array>(db, 'SELECT slips FROM search_slip WHERE bucket = ?');
  const readBlock = valueStatement<string>(db, 'SELECT words FROM search_word WHERE block = ?');
  const seen = new Set<number>();
  const words: string[] = [];
  for (const variant of variants) {
    const key = slipKey(variant);
    const bucket = readBucket.get(slipBucket(key));
    if (!bucket) continue;
    for (const block of blocksOfSlip(bucket, key)) {
      if (seen.has(block)) continue;
      seen.add(block);
      words.push(...decodeWords(readBlock.get(block) ?? ''));
    }
  }
  return words;
}

function readCorrections(db: ReferenceDatabase, word: string, leeway: Leeway): readonly Correction[] {
  if (word.length < slipsFrom - 1) return [];
  const startIsEnough = leeway.unfinished && word.length >= slipsFrom;
  const found = new Map<string, number>();
  const typedLetters = lettersOf(word);
  const stem = word.slice(0, slipStem);
  const slipsOfStem = word.length >= twoSlipsFrom - 2 ? 2 : 1;
  const variants = withoutLetters(stem, slipsOfStem);
  const look = (meant: string): void => {
    if (meant === word) return;
    // Of an acronym it would be another school's: АГМУ is no slip for ЯГМУ. Two letters that changed places are the same ones.
    const isSwapped = meant[0] === word[1] && meant[1] === word[0];
    if (word.length <= acronymLetters && meant[0] !== word[0] && !isSwapped) return;
    const allowed = slipsAllowed(word, meant, leeway.twoSlipsFrom);
    if (meant.length < word.length - allowed || (!startIsEnough && meant.length > word.length + allowed)) return;
    // Each slip brings in one letter at most that the other has nowhere, which tells most words from what was typed.
    if (lettersBeside(typedLetters, lettersOf(meant)) > allowed) return;
    // Of a longer word only the beginning can be near.
    const { whole, start } = editsBetween(word, meant.slice(0, word.length + allowed + 1));
    const slips = startIsEnough ? start : whole;
    if (slips === 0 || slips > allowed || slips >= word.length / 2) return;
    // What stands in the block by chance would take the place of what was meant.
    if ([...slipVariants(meant)].some((variant) => variants.has(variant))) found.set(meant, slips);
  };
  for (const meant of near(db).get(`${slipsOfStem} ${stem}`, () => wordsNear(db, variants))) look(meant);
  return [...found]
    .map(([text, slips]) => ({ text, slips }))
    .sort(
      (a, b) =>
        a.slips - b.slips ||
        Number(a.text[0] !== word[0]) - Number(b.text[0] !== word[0]) ||
        (a.text < b.text ? -1 : 1),
    )
    .slice(0, leeway.most);
}
