/** Returns the list with one entry at another index. */
export function moved<Entry>(entries: readonly Entry[], from: number, to: number): Entry[] {
  const entry = entries[from];
  const rest = entries.filter((_, index) => index !== from);
  return entry === undefined ? rest : [...rest.slice(0, to), entry, ...rest.slice(to)];
}

/** Returns the index in the whole list at which an entry stands at index `to` of those shown. */
export function indexInWhole(whole: readonly string[], shown: readonly string[], id: string, to: number): number {
  const rest = whole.filter((one) => one !== id);
  const others = shown.filter((one) => one !== id);
  const next = others[to];
  if (next !== undefined) return rest.indexOf(next);
  const last = others.at(-1);
  return last === undefined ? whole.indexOf(id) : rest.indexOf(last) + 1;
}

/** Returns the order that was asked for, with what has come since at the end and without what has gone. */
export function inOrder(ids: readonly string[], asked: readonly string[] | null): readonly string[] {
  if (asked === null) return ids;
  const known = new Set(ids);
  const placed = new Set(asked);
  return [...asked.filter((id) => known.has(id)), ...ids.filter((id) => !placed.has(id))];
}
