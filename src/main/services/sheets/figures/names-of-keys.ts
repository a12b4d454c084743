import { everyReader, type Reader } from '../../../../shared/words/reader.ts';

/** A text as two people would write it alike: whatever its case, width and signs. */
export const plainName = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%]+/gu, ' ')
    .trim();

/** Finds a key by itself or by what it is called in any language of the program; undefined where nothing is called so. */
export type KeyNamed<Key> = (text: string) => Key | undefined;

/** Returns what finds each of these keys by its names. */
export async function keysNamed<Key extends string>(
  keys: readonly Key[],
  called: (key: Key, reader: Reader) => string,
  others?: Readonly<Partial<Record<Key, string>>>,
): Promise<KeyNamed<Key>> {
  const readers = await everyReader();
  const names = new Map<string, Key>();
  for (const key of keys)
    for (const name of [key, ...readers.map((reader) => called(key, reader)), ...(others?.[key]?.split('|') ?? [])]) {
      const plain = plainName(name);
      if (plain !== '' && !names.has(plain)) names.set(plain, key);
    }
  return (text) => names.get(plainName(text));
}
