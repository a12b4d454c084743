import { fold } from '../../shared/reference-format/fold.ts';
import { wordsOf } from '../../shared/reference-format/split-words.ts';

/** Returns a word or words as search compares them, with one space between. */
export function foldedWords(text: string): string {
  return wordsOf(fold(text))
    .map((word) => word.text)
    .join(' ');
}
