/** A text that is not kept yet: what it was made of, and what of it was sent without an answer. */
export interface Entry {
  readonly base: string;
  readonly text: string;
  readonly sent: string | null;
}

export interface Left {
  readonly place: string;
  readonly key: string;
  readonly entry: Entry;
}

/** Where a window writes down what is not kept yet, so that the next one finds it when this one is gone. */
export interface Journal {
  readonly put: (key: string, entry: Entry) => void;
  readonly drop: (key: string) => void;
  /** What windows that are gone have left. */
  readonly orphans: () => Promise<readonly Left[]>;
  readonly dropOrphans: (left: readonly Left[]) => void;
}

const prefix = 'unkept ';
const lockOf = (window: string) => `window ${window}`;

/**
 * Returns a journal in the browser's storage. A window holds a lock for as long as it lives, by which the others know that what
 * it wrote down is still its own.
 */
export function storedJournal(storage: Storage, locks: LockManager, window: string): Journal {
  void locks.request(lockOf(window), () => new Promise<never>(() => undefined));
  const placeOf = (key: string) => `${prefix}${window} ${key}`;
  return {
    put: (key, entry) => {
      try {
        storage.setItem(placeOf(key), JSON.stringify(entry));
      } catch {
        // Full or forbidden: the text still stands in its field and is kept from there.
      }
    },
    drop: (key) => {
      storage.removeItem(placeOf(key));
    },
    orphans: async () => {
      const { held = [] } = await locks.query();
      const living = new Set(held.map(({ name }) => name));
      return Object.keys(storage).flatMap((place) => {
        const [, owner = '', key = ''] = /^unkept (\S+) (.+)$/s.exec(place) ?? [];
        const entry = key === '' || owner === window || living.has(lockOf(owner)) ? null : read(storage, place);
        return entry ? [{ place, key, entry }] : [];
      });
    },
    dropOrphans: (left) => {
      for (const { place } of left) storage.removeItem(place);
    },
  };
}

function read(storage: Storage, place: string): Entry | null {
  try {
    const { base, text, sent } = JSON.parse(storage.getItem(place) ?? '') as Partial<Record<keyof Entry, unknown>>;
    if (typeof base !== 'string' || typeof text !== 'string') return null;
    return { base, text, sent: typeof sent === 'string' ? sent : null };
  } catch {
    return null;
  }
}

/** Returns a journal that holds nothing, where there is no storage. */
export function noJournal(): Journal {
  return {
    put: () => undefined,
    drop: () => undefined,
    orphans: () => Promise.resolve([]),
    dropOrphans: () => undefined,
  };
}
