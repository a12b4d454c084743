import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Log } from './log.ts';

/** When the file has grown beyond this, in bytes, it becomes the older one of two. */
const largest = 512 * 1024;
/** A line says what happened, not everything about it. */
const longestLine = 2_000;

/** Returns where the log of a user folder stands. */
export function logFile(userData: string): string {
  return join(userData, 'logs', 'almanac.log');
}

/**
 * Returns a log that writes into two files of half a megabyte at most, and passes on to another. What a person wrote does not get in:
 * the program's own sentences name no contents, and of an error only its kind and where it was thrown are written down, not its text,
 * which may quote a note or an address.
 */
export function createFileLog(file: string, other: Log, now: () => Date = () => new Date()): Log {
  const write = (line: string): void => {
    try {
      mkdirSync(join(file, '..'), { recursive: true, mode: 0o700 });
      const there = statSync(file, { throwIfNoEntry: false });
      // A pipe would be waited for.
      if (there && (!there.isFile() || there.size > largest)) renameSync(file, `${file}.old`);
      appendFileSync(file, `${now().toISOString()} ${line.slice(0, longestLine)}\n`, { mode: 0o600 });
    } catch {
      // A full disk must not take the program down with its log; the other log still has the line.
    }
  };
  return {
    info: (message) => {
      write(message);
      other.info(message);
    },
    error: (message, error) => {
      write(error === undefined ? `! ${message}` : `! ${message}: ${withoutText(error)}`);
      other.error(message, error);
    },
  };
}

/** Returns an error's kind, code and places in the program, without what it says. */
function withoutText(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const { code } = error as { readonly code?: unknown };
  const stack = error.stack ?? '';
  // It begins with what the error says, of which a line may look like a place.
  const says = stack.indexOf(error.message);
  const places = (says < 0 ? stack : stack.slice(says + error.message.length))
    .split('\n')
    .map((line) => /^\s+at (.+)$/.exec(line)?.[1])
    .filter((place) => place !== undefined)
    .slice(0, 8);
  return [error.name, ...(typeof code === 'string' ? [code] : []), ...places].join(' | ');
}
