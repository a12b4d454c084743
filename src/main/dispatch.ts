import type { Topic } from '../shared/contract/call.ts';
import { callNamed, type CallName, type Input, type Output } from '../shared/contract/index.ts';
import { failure, type Result } from '../shared/result.ts';
import type { Log } from './log.ts';

/** Answers one call; a handler trusts its input, which has been parsed. */
export type Handlers = {
  readonly [Name in CallName]: (input: Input<Name>) => Result<Output<Name>> | Promise<Result<Output<Name>>>;
};

export type Dispatch = (name: string, input: unknown) => Promise<Result<unknown>>;

export interface DispatchOptions {
  readonly handlers: Handlers;
  readonly log: Log;
  /** Whether what is written is kept: asked before a call that changes something, and before it is acknowledged. */
  readonly keeps?: (() => Result<null>) | undefined;
  /** Told what a call changed, after it has succeeded. */
  readonly changed: (topics: readonly Topic[]) => void;
  /** Parses outputs too, as in tests and development. */
  readonly checkOutputs: boolean;
}

/** Returns what a database error means for the person, or undefined for any other error. */
export function databaseFault(error: unknown): Result<never> | undefined {
  const code = (error as { code?: unknown } | null)?.code;
  if (typeof code !== 'string' || !code.startsWith('SQLITE_')) return undefined;
  if (code.startsWith('SQLITE_CORRUPT') || code === 'SQLITE_NOTADB')
    return failure(
      'damaged',
      'A part of the file could not be read. Nothing was changed; start the program again, and install it again if this comes back.',
    );
  if (code === 'SQLITE_FULL')
    return failure('unavailable', 'The disk is full, so this was not kept. Free some space and try again.', {
      reason: 'disk-full',
    });
  if (code.startsWith('SQLITE_IOERR') || code.startsWith('SQLITE_READONLY') || code.startsWith('SQLITE_CANTOPEN')) {
    return failure(
      'unavailable',
      'The file could not be written, so this was not kept. Check the disk and the permissions of the folder, then try again.',
      { reason: 'write-failed' },
    );
  }
  return undefined;
}

/** A name or value that an input brings may be as long as the input, and would come back as often as it is wrong. */
const longestIssue = 300;
const shortened = (text: string): string =>
  text.length > longestIssue ? `${text.slice(0, longestIssue).toWellFormed()}…` : text;

/**
 * Returns the one entrance to the backend: name, then input, then handler, then result.
 * It never throws: an unknown name is `not-found`, a bad input `invalid-input`, an exception `internal`.
 */
export function createDispatch({ handlers, log, changed, keeps, checkOutputs }: DispatchOptions): Dispatch {
  return async (name, input) => {
    const call = callNamed(name);
    if (!call) return failure('not-found', 'There is no such call; the calls are listed in src/shared/contract.');
    const parsed = call.input.safeParse(input);
    if (!parsed.success) {
      const issues = parsed.error.issues
        .slice(0, 10)
        .map(({ path, message }) => ({ path: shortened(path.join('.')), message: shortened(message) }));
      return failure('invalid-input', `The input of ${name} is not as it must be; see details.`, { issues });
    }
    try {
      const kept = call.changes ? keeps?.() : undefined;
      if (kept && !kept.ok) return kept;
      const handler = handlers[name as CallName] as (input: unknown) => Result<unknown> | Promise<Result<unknown>>;
      const result = await handler(parsed.data);
      const still = result.ok && call.changes ? keeps?.() : undefined;
      if (still && !still.ok) return still;
      if (result.ok && checkOutputs) call.output.parse(result.value);
      if (result.ok && call.changes) changed(call.changes);
      return result;
    } catch (error) {
      log.error(`${name} failed`, error);
      const fault = databaseFault(error);
      if (fault) return fault;
      return failure('internal', 'The program made a mistake; nothing was changed. The log has the details.');
    }
  };
}
