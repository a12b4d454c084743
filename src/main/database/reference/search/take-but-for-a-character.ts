import { fold } from '../../../../shared/reference-format/fold.ts';
import type { ReferenceDatabase } from '../../open.ts';
import type { Collection } from './collection.ts';
import { wordFor, type Query } from './query-words.ts';
import { nameAt, recordOf, type SearchRecord } from './records.ts';
import { allButOne } from './word-lists.ts';

/** Fewer characters are most of some other name. */
const fewestCharacters = 4;

function differsInOne(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.filter((character, at) => character !== other[at]).length === 1;
}

function isCalledSo(record: SearchRecord, typed: readonly string[]): boolean {
  return record.names.some((_, at) => differsInOne(Array.from(fold(nameAt(record, at).value)), typed));
}

/** Takes what is called as was typed in Chinese but for one character, which sounds or looks like another: 中国医科大雪. */
export function takeButForACharacter(db: ReferenceDatabase, { takeWords }: Collection, query: Query): void {
  const typed = Array.from(query.joined);
  if (typed.length < fewestCharacters || !query.words.every(({ chinese }) => chinese)) return;
  const word = wordFor({ text: query.joined, start: 0, chinese: true });
  const only = (id: number) => isCalledSo(recordOf(db, id), typed);
  takeWords(allButOne, { query: { ...query, words: [word] }, step: 2, how: 'sounded', finding: 'words' }, { only });
}
