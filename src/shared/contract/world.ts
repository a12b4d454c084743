import { z } from 'zod';
import { topics, type CallTable } from './call.ts';
import { beginFile, nextPiece, transfer } from './incoming-file.ts';
import { largestDump } from './limits.ts';

/** What becomes of the active records: new ones, those that institutions of the edition are, and those of its directory. */
const counts = z.object({ added: z.int(), ours: z.int(), listed: z.int() });

const preview = z.object({
  /** The name of the file. */
  name: z.string(),
  records: z.int(),
  /** Of the active ones: how many are of education, and how many of another kind. */
  educationRecords: z.int(),
  otherRecords: z.int(),
  /** Withdrawn or ended ones, and how many of them name who took their place. */
  ended: z.int(),
  succeeded: z.int(),
  /** Numbers of records with signs in a name that turn the direction of writing; they are left out. The first 200. */
  turned: z.array(z.int()),
  education: counts,
  everything: counts,
  /** Whether it takes the place of a file that was brought in before. */
  replaces: z.boolean(),
});
export type WorldPreview = z.infer<typeof preview>;

export const worldCalls = {
  /** What was brought in of the world's schools, and whether it is shown; null where nothing was. */
  'world.get': {
    input: z.strictObject({}),
    output: z.object({
      layer: z
        .object({
          name: z.string(),
          importedAt: z.string(),
          everything: z.boolean(),
          /** Null while it is not shown. */
          counts: counts.nullable(),
        })
        .nullable(),
      state: z.enum(['none', 'ready', 'building', 'failed', 'damaged']),
      problem: z.string().nullable(),
    }),
    reads: ['packs', 'reference'],
  },
  /** Begins to take a dump of ROR; it comes by `world.piece`. */
  'world.begin': beginFile,
  'world.piece': nextPiece(largestDump),
  /** Reads the dump that came and says what it would bring. Changes nothing. `invalid-input` with the number of the record that is wrong. */
  'world.preview': { input: z.strictObject({ transfer }), output: preview, reads: [] },
  /** Lays what was looked at last over the edition and the packs: those of education, or with `everything` all. Takes the place of what was there. */
  'world.import': {
    input: z.strictObject({ everything: z.boolean() }),
    output: counts,
    reads: [],
    changes: topics,
  },
  /** What is being done and how far it has come; null where nothing is. */
  'world.progress': {
    input: z.strictObject({}),
    output: z.object({
      underWay: z
        .object({
          task: z.enum(['examine', 'compile', 'look']),
          step: z.enum(['reading', 'compiling', 'checking']),
          records: z.int().nullable(),
        })
        .nullable(),
    }),
    reads: [],
  },
  /** Ends the look at a dump, or its import; that then fails with `unavailable` and `stopped` in its details, and nothing was changed. */
  'world.cancel': { input: z.strictObject({}), output: z.object({ stopped: z.boolean() }), reads: [] },
  'world.remove': { input: z.strictObject({}), output: z.object({ name: z.string() }), reads: [], changes: topics },
} as const satisfies CallTable;
