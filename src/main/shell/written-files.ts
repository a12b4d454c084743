/** The files that this run of the program has written where the person said. */
export interface WrittenFiles {
  readonly wrote: (path: string) => void;
  /** Shows one in the system's folder window; false for any other path, which a page has no business with. */
  readonly reveal: (path: string) => boolean;
}

/** Returns the written files, none yet; `show` is the system's folder window. */
export function createWrittenFiles(show: (path: string) => void): WrittenFiles {
  const written = new Set<string>();
  return {
    wrote: (path) => {
      written.add(path);
    },
    reveal: (path) => {
      const known = written.has(path);
      if (known) show(path);
      return known;
    },
  };
}
