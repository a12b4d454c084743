import { foldedWords } from '../search/folded-words.ts';
import type { Sources } from '../read.ts';
import type { Insert } from './insert.ts';

/** Writes the words that people type for a school: what kind they ask for, which part of a profile, or nothing; and what only names say. */
export function writeTypedWords(
  insert: Insert,
  { kinds, sections, stops, genitives, lists, narrower }: Sources['words'],
): void {
  const written = new Set<string>();
  const write = (
    role: 'kind' | 'section' | 'stop' | 'list' | 'narrower',
    meaning: string,
    words: Readonly<Record<string, readonly string[]>>,
  ) => {
    for (const text of Object.values(words).flat()) {
      const stem = text.endsWith('*') ? 1 : 0;
      const word = foldedWords(text);
      const key = [word, stem, role, meaning].join(' ');
      if (word === '' || written.has(key)) continue;
      written.add(key);
      insert('typed_word', { word, stem, role, meaning });
    }
  };
  for (const [id, kind] of Object.entries(kinds)) {
    insert('typed_kind', {
      id,
      kinds: JSON.stringify(kind.kinds),
      names: JSON.stringify([...new Set(kind.names.map(foldedWords))]),
      english: kind.english,
    });
    write('kind', id, kind.words);
  }
  for (const [id, words] of Object.entries(sections)) write('section', id, words);
  write('stop', '', stops);
  write('stop', 'of', genitives);
  write('list', '', lists);
  write('narrower', '', narrower);
}
