import type { Difference } from '../../../shared/contract/changes.ts';

/** A difference as a reader meets it: once, with all who say so. */
export interface JoinedDifference extends Omit<Difference, 'source'> {
  readonly sources: readonly string[];
}

/** Returns differences with those that read alike joined, each where the first of them stood. */
export function joinedDifferences(differences: readonly Difference[]): readonly JoinedDifference[] {
  const joined = new Map<string, JoinedDifference>();
  for (const { source, ...said } of differences) {
    const key = JSON.stringify([said.field, said.detail, said.before, said.after]);
    const known = joined.get(key);
    joined.set(key, { ...said, sources: [...(known?.sources ?? []), source] });
  }
  return [...joined.values()];
}
