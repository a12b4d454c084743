import { z } from 'zod';
import { topics, type CallTable } from './call.ts';
import { whatChanged } from './changes.ts';
import { beginFile, nextPiece, transfer } from './incoming-file.ts';
import { largestEdition } from './limits.ts';

const id = z.string().regex(/^[0-9a-f]{32}$/);

/** Who signed an edition: nobody, whoever made this program, or somebody whose key it does not know. */
export const signatures = ['none', 'project', 'unknown'] as const;
const signedBy = { signature: z.enum(signatures), fingerprint: z.string().nullable() };

/**
 * Why a file is not taken for an edition. `not-edition`: it is something else. `bent`: cut short or changed since it was made. `unsound`: what it holds is not
 * what it says. `too-new`, `too-old`: written for a later or an earlier program. `older`: than the edition of the program itself. `same`: as the one that is
 * shown. `bad-signature`: of something else than this. `too-large`: or larger unpacked than it says.
 */
export const editionRefusals = [
  'not-edition',
  'bent',
  'unsound',
  'too-new',
  'too-old',
  'older',
  'same',
  'bad-signature',
  'too-large',
] as const;
export type EditionRefusal = (typeof editionRefusals)[number];

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
  /** Begins to take a file; it comes by `editions.piece`. */
  'editions.begin': beginFile,
  'editions.piece': nextPiece(largestEdition),
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
