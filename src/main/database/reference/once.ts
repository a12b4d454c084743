import type { ReferenceDatabase } from '../open.ts';

/** Returns a reading that is made once for each reference: it never changes while it is open. */
export function oncePerReference<Read>(read: (db: ReferenceDatabase) => Read): (db: ReferenceDatabase) => Read {
  const known = new WeakMap<ReferenceDatabase, { readonly read: Read }>();
  return (db) => {
    let found = known.get(db);
    if (!found) {
      found = { read: read(db) };
      known.set(db, found);
    }
    return found.read;
  };
}
