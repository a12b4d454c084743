/*
 * What modules of this folder undo. They cannot ask vitest itself: where files share a worker a module is read once, and its hooks would be
 * those of the first file alone; `each-file.ts`, which is read for every file, sees to these.
 */
const tests = new Set<() => void | Promise<void>>();
const files = new Set<() => void | Promise<void>>();

/** Does this after each test, of whichever file. */
export function whenTestEnds(undo: () => void | Promise<void>): void {
  tests.add(undo);
}

/** Does this after the tests of each file. */
export function whenFileEnds(undo: () => void | Promise<void>): void {
  files.add(undo);
}

/** Undoes what a test left, the last first. */
export async function endTest(): Promise<void> {
  for (const undo of [...tests].toReversed()) await undo();
}

/** Undoes what the tests of a file left, the last first. */
export async function endFile(): Promise<void> {
  for (const undo of [...files].toReversed()) await undo();
}
