import { chownSync } from 'node:fs';

/** The user and group "nobody". */
const nobody = 65_534;

/**
 * Runs a synchronous function with the rights of an ordinary user and returns its answer: root, as whom a container may
 * run the tests, is refused nothing. Where the tests do not run as root the rights are ordinary already.
 */
export function asOrdinaryUser<Answer>(run: () => Answer): Answer {
  if (process.geteuid?.() !== 0) return run();
  process.setegid?.(nobody);
  process.seteuid?.(nobody);
  try {
    return run();
  } finally {
    process.seteuid?.(0);
    process.setegid?.(0);
  }
}

/** Whether `asOrdinaryUser` is another user than the tests'. */
export const isAnother = process.geteuid?.() === 0;

/** Makes a file or folder the ordinary user's own. */
export function giveToOrdinaryUser(path: string): void {
  if (isAnother) chownSync(path, nobody, nobody);
}
