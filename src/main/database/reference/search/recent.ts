/** The values asked for last, by key: what was found for the words before the one being typed, and the names shown a key ago. */
export interface Recent<Key, Value> {
  readonly has: (key: Key) => boolean;
  readonly get: (key: Key, make: () => Value) => Value;
}

/**
 * Returns an empty collection of at most `most` values, half of which, those not asked for lately, make room together. Moving a value up each
 * time it is asked for took more time of a key than any other line of the search.
 */
export function createRecent<Key, Value>(most: number): Recent<Key, Value> {
  const half = Math.max(1, most >> 1);
  let newer = new Map<Key, Value>();
  let older = new Map<Key, Value>();
  const keep = (key: Key, value: Value): Value => {
    if (newer.size >= half) {
      older = newer;
      newer = new Map();
    }
    newer.set(key, value);
    return value;
  };
  return {
    has: (key) => newer.has(key) || older.has(key),
    get: (key, make) => {
      const known = newer.get(key);
      if (known !== undefined) return known;
      const old = older.get(key);
      return keep(key, old === undefined ? make() : old);
    },
  };
}
