import { directoryKinds, type DirectoryKind, type DirectoryWords } from './forms.ts';
import { nameWords, wordsOfName } from './name-words.ts';

/** Returns whether it is one of the kinds a name can tell. */
export function isDirectoryKind(kind: string): kind is DirectoryKind {
  return (directoryKinds as readonly string[]).includes(kind);
}

/** Returns what tells the kind from the names, by the words of words.yaml. */
export function kindsBy({ kinds }: DirectoryWords): (names: readonly string[]) => DirectoryKind {
  const words = directoryKinds.map((kind) => [kind, nameWords(kinds[kind] ?? [])] as const);
  return (names) => {
    const texts = names.map(wordsOfName);
    return words.find(([, known]) => texts.some((text) => known.found(text)))?.[0] ?? 'college';
  };
}
