/** The values asked for last, by key: what was found for the words before the one being typed, and the names shown a key ago. */
export interface Recent<Key, Value> {
  readonly get: (key: Key, make: () => Value) => Value;
}

interface Kept<Value> {
  readonly value: Value;
  /** Since it last came to its turn to make room. */
  wasAsked: boolean;
}

/**
 * Returns an empty collection of at most `most` values; one not asked for since its last turn makes room. Moving a value up each time it is
 * asked for took more time of a key than any other line of the search.
 */
export function createRecent<Key, Value>(most: number): Recent<Key, Value> {
  const values = new Map<Key, Kept<Value>>();
  const makeRoom = (): void => {
    for (const [key, kept] of values) {
      values.delete(key);
      if (!kept.wasAsked) return;
      kept.wasAsked = false;
      values.set(key, kept);
    }
  };
  return {
    get: (key, make) => {
      const known = values.get(key);
      if (known) {
        known.wasAsked = true;
        return known.value;
      }
      const value = make();
      if (values.size >= most) makeRoom();
      values.set(key, { value, wasAsked: false });
      return value;
    },
  };
}
