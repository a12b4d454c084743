import { open, writeFile, type FileHandle } from 'node:fs/promises';
import { longestPieceOfDump } from '../../shared/contract/limits.ts';
import { failure, ok, type Result } from '../../shared/result.ts';
import { discard } from '../database/user/files.ts';
import { ownFile } from '../database/user/private.ts';

/** A file that comes in pieces, on the disk and not in memory. The last that was begun is held. */
export interface Receiving {
  /** Begins a file of this name and length, in the place of one before. Returns its number. */
  readonly begin: (
    name: string,
    size: number,
  ) => Promise<Result<{ readonly transfer: number; readonly piece: number }>>;
  /** Takes the next piece. Returns how much has come. One that begins as none of its kind does is refused with its first piece, and let go of. */
  readonly take: (transfer: number, at: number, bytes: Buffer) => Promise<Result<{ readonly received: number }>>;
  /** Returns the name of a file that has come whole. */
  readonly whole: (transfer: number) => Promise<Result<{ readonly name: string }>>;
  /** Lets go of a file, and removes it, where no other was begun since. */
  readonly drop: (transfer: number) => void;
}

interface Held {
  readonly number: number;
  readonly name: string;
  readonly size: number;
  received: number;
}

/**
 * Returns what receives a file at a path; `refusal` says at once why one of so many bytes is not taken, and `wrongFromTheBeginning` what is wrong
 * with one by its first bytes. Its calls throw what fs throws.
 */
export function receiveFile(
  file: string,
  refusal: (size: number) => Result<never> | null,
  wrongFromTheBeginning: (begins: Buffer) => string | null = () => null,
): Receiving {
  let held: Held | null = null;
  let count = 0;
  const gone = () =>
    failure(
      'not-found',
      'This file is no longer being received: another was chosen, or the program was started again.',
    );
  const letGo = (): void => {
    held = null;
    discard(file);
  };
  // Open only for as long as it is written: whoever never sends the rest leaves nothing open.
  const opened = async <Answer>(work: (handle: FileHandle) => Promise<Answer>): Promise<Answer> => {
    const handle = await open(file, 'r+');
    try {
      return await work(handle);
    } finally {
      await handle.close();
    }
  };
  return {
    begin: async (name, size) => {
      const refused = refusal(size);
      if (refused) return refused;
      letGo();
      await writeFile(file, '', { mode: ownFile });
      held = { number: ++count, name, size, received: 0 };
      return ok({ transfer: count, piece: longestPieceOfDump });
    },
    take: async (transfer, at, bytes) => {
      if (held?.number !== transfer) return gone();
      const into = held;
      const wrong = at === 0 ? wrongFromTheBeginning(bytes) : null;
      if (wrong !== null) {
        letGo();
        return failure('invalid-input', `The file is refused, and nothing was changed. ${wrong}`);
      }
      if (at !== into.received || at + bytes.length > into.size)
        return failure('conflict', 'A piece of the file came out of its turn. Choose the file again.');
      // Counted before it is written: a piece that is sent twice at once does not come twice.
      into.received += bytes.length;
      try {
        return await opened(async (handle) => {
          // Another may have been begun in its place meanwhile, or this one let go of.
          if (held !== into) return gone();
          await handle.write(bytes, 0, bytes.length, at);
          return ok({ received: into.received });
        });
      } catch (error) {
        if (held !== into) return gone();
        throw error;
      }
    },
    whole: async (transfer) => {
      if (held?.number !== transfer) return gone();
      if (held.received !== held.size) return failure('conflict', 'The file has not come whole. Choose it again.');
      const { name } = held;
      await opened((handle) => handle.datasync());
      return ok({ name });
    },
    drop: (transfer) => {
      if (held?.number === transfer) letGo();
    },
  };
}
