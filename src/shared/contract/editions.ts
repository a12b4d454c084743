import { z } from 'zod';
import { topics, type CallTable } from './call.ts';
import { whatChanged } from './changes.ts';
import { largestEdition, longestFileName, longestPieceOfDump } from './limits.ts';

const transfer = z.int().min(1);
const id = z.string().regex(/^[0-9a-f]{32}$/);

/** Who signed an edition: nobody, whoever made this program, or somebody whose key it does not know. */
export const signatures = ['none', 'project', 'unknown'] as const;
const signedBy = { signature: z.enum(signatures), fingerprint: z.string().nullable() };

const preview = z.object({
  id,
  edition: z.string(),
  /** The day on which the file was made. */
  made: z.string(),
  ...signedBy,
  /** The edition that is shown, with which it was compared; `isOlder` where it came before that. */
  shown: z.string(),
  isOlder: z.boolean(),
  /** What differs from the edition that is shown, both without packs. */
  changes: z.object(whatChanged),
});
export type EditionPreview = z.infer<typeof preview>;

const done = z.object({ edition: z.string() });

export const editionCalls = {
  /** Which edition is shown, and which was before. */
  'editions.get': {
    input: z.strictObject({}),
    output: z.object({
      edition: z.string(),
      /** When it was taken from a file; null of the one that came with the program. */
      taken: z.object({ takenAt: z.string(), ...signedBy }).nullable(),
      /** The edition that came with the program. */
      bundled: z.string(),
      /** The one that `editions.back` shows; `isOwn` where it came with the program. */
      last: z.object({ edition: z.string(), isOwn: z.boolean() }).nullable(),
      /** Why one that was taken is not shown: it is damaged, the program's own is newer, or it is of another program's form. */
      trouble: z.object({ reason: z.enum(['damaged', 'older', 'other-program']), edition: z.string() }).nullable(),
    }),
    reads: ['reference'],
  },
  /** Begins to take a file; it comes by `editions.piece`, of `piece` bytes at most. Only the last that was begun is held. */
  'editions.begin': {
    input: z.strictObject({
      name: z.string().min(1).max(longestFileName),
      size: z.int().min(1).max(Number.MAX_SAFE_INTEGER),
    }),
    output: z.object({ transfer, piece: z.int() }),
    reads: [],
  },
  /** The next bytes of the file as base64, which begin `at` so many; `received` is how many there are then. */
  'editions.piece': {
    input: z.strictObject({
      transfer,
      at: z.int().min(0).max(largestEdition),
      bytes: z
        .string()
        .min(4)
        .max(4 * Math.ceil(longestPieceOfDump / 3))
        .regex(/^[A-Za-z0-9+/]+={0,2}$/),
    }),
    output: z.object({ received: z.int() }),
    reads: [],
  },
  /** Reads the edition that came and says what it would change. Shows nothing of it yet. Why one is refused stands as `reason` in the details. */
  'editions.preview': { input: z.strictObject({ transfer }), output: preview, reads: [] },
  /** Shows the edition that was looked at last; packs and the world's schools are laid over it again. The one before is kept. */
  'editions.take': { input: z.strictObject({ id }), output: done, reads: [], changes: topics },
  /** Shows the edition before again. */
  'editions.back': { input: z.strictObject({}), output: done, reads: [], changes: topics },
  /** How far the look at an edition has come; null where none is under way. */
  'editions.progress': {
    input: z.strictObject({}),
    output: z.object({ step: z.enum(['reading', 'compiling', 'checking']).nullable() }),
    reads: [],
  },
  /** Ends the look at an edition; that then fails with `unavailable` and `stopped` in its details, and nothing was changed. */
  'editions.cancel': { input: z.strictObject({}), output: z.object({ stopped: z.boolean() }), reads: [] },
} as const satisfies CallTable;
