/** The values asked for last, by key: what was found for the words before the one being typed, and the names shown a key ago. */
export interface Recent<Key, Value> {
  readonly get: (key: Key, make: () => Value) => Value;
}

/** Returns an empty collection of at most `most` values; the one not asked for the longest makes room. */
export function createRecent<Key, Value>(most: number): Recent<Key, Value> {
  const values = new Map<Key, Value>();
  return {
    get: (key, make) => {
      let value = values.get(key);
      if (value === undefined) {
        value = make();
        if (values.size >= most) values.delete(values.keys().next().value as Key);
      } else values.delete(key);
      values.set(key, value);
      return value;
    },
  };
}
