import { z } from 'zod';
import type { Call } from './call.ts';
import { longestFileName, longestPieceOfDump } from './limits.ts';

/** Which file is on its way: the number that its first call gave it. */
export const transfer = z.int().min(1);

/** A call that begins to take a file, which comes in pieces of `piece` bytes at most. Only the last that was begun is held. */
export const beginFile = {
  input: z.strictObject({
    name: z.string().min(1).max(longestFileName),
    size: z.int().min(1).max(Number.MAX_SAFE_INTEGER),
  }),
  output: z.object({ transfer, piece: z.int() }),
  reads: [],
} as const satisfies Call;

/** Returns the call that takes the next bytes of a file of at most `largest` bytes, as base64, which begin `at` so many; `received` is how many there are then. */
export const nextPiece = (largest: number) =>
  ({
    input: z.strictObject({
      transfer,
      at: z.int().min(0).max(largest),
      bytes: z
        .string()
        .min(4)
        .max(4 * Math.ceil(longestPieceOfDump / 3))
        .regex(/^[A-Za-z0-9+/]+={0,2}$/),
    }),
    output: z.object({ received: z.int() }),
    reads: [],
  }) as const satisfies Call;
