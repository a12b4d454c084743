import { z } from 'zod';
import { attachment, attachmentKey, countedFiles } from './additions.ts';
import { topics, type CallTable } from './call.ts';
import { factDetail, factValue } from './changes.ts';
import { beginFile, nextPiece, transfer } from './incoming-file.ts';
import { largestPack, largestPackFile, longestPackId, longestSourceId } from './limits.ts';
import { problem } from './problem.ts';
import { entityType, partialText, place } from './values.ts';

/** A zip as base64, or by the number of the transfer by which it came. */
const inOneCall = z.strictObject({
  zip: z
    .string()
    .max(4 * Math.ceil(largestPack / 3))
    .regex(/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/),
});
const content = z.union([inOneCall, z.strictObject({ transfer })]);
export type PackContentSent = z.infer<typeof content>;
const source = z.string().max(longestSourceId);
const id = z
  .string()
  .max(longestPackId)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);

/** What a pack says of itself. `edition` is the one it builds on, `date` when it was made. */
const description = {
  id: z.string(),
  version: z.string(),
  title: z.string(),
  publisher: z.string(),
  date: z.string(),
  edition: z.string(),
};
const named = { slug: z.string(), type: entityType, name: partialText };

/** What the edition or a pack says: a figure, a name, a code of its part (a kind, a level), or a place. */
const said = z.discriminatedUnion('as', [
  z.object({ as: z.literal('figure'), value: factValue }),
  z.object({ as: z.literal('name'), name: partialText }),
  z.object({ as: z.literal('code'), code: z.string() }),
  z.object({
    as: z.literal('place'),
    place,
    point: z.object({ latitude: z.number(), longitude: z.number() }).nullable(),
  }),
]);
export type PackSaid = z.infer<typeof said>;

/** A mistake in a file of a pack; the line counts from 1. */
const mistake = z.object({ file: z.string(), line: z.int(), problem });

const preview = z.object({
  pack: z.object(description),
  /** The edition it would be laid over. */
  edition: z.string(),
  /** The version of it that is installed. */
  replaces: z.string().nullable(),
  /** Who says to have published the installed one, where this one says it is somebody else's. */
  replacesOf: z.string().nullable(),
  /** Whether it is installed already, to the byte. */
  isInstalled: z.boolean(),
  /** Whom it adds facts to, the better known first; `isNew` where the edition does not have them at all. */
  additions: z.array(z.object({ ...named, isNew: z.boolean(), facts: z.int() })),
  newSources: z.int(),
  /** The files beside its figures. */
  slips: countedFiles,
  /** What lay in the zip beside the pack, such as .DS_Store, and is not taken. */
  leftOut: z.array(z.string()),
  /** Where it says otherwise than what is there; both are shown, but of kind, tier, place and parent the edition's stands. */
  disagreements: z.array(
    z.object({
      ...named,
      /** A property, `ranking`, a part of which there is one only (`kind`, `tier`, `parent`, `place`), or one of a programme. */
      field: z.string(),
      detail: factDetail.nullable(),
      /** None where the edition does not say. */
      ours: z.array(said),
      theirs: said,
      file: z.string(),
      line: z.int(),
    }),
  ),
  /** Where there is one, it cannot be installed. */
  mistakes: z.array(mistake),
});
export type PackPreview = z.infer<typeof preview>;

/** By what a change can be taken back while the program runs. */
const taken = z.int().min(1);

const installed = z.object({ ...description, installedAt: z.string() });
export type InstalledPack = z.infer<typeof installed>;

/**
 * `none`: no pack is installed. `ready`: what is shown holds them all. `building`: the edition is shown while they are compiled into it.
 * `failed`: the edition is shown without them, and `problem` says why.
 */
const state = z.enum(['none', 'ready', 'building', 'failed']);

export const packCalls = {
  'packs.list': {
    input: z.strictObject({}),
    output: z.object({
      rows: z.array(installed),
      state,
      problem: z.object({ message: z.string(), problem: problem.nullable(), mistakes: z.array(mistake) }).nullable(),
    }),
    reads: ['packs'],
  },
  /** Begins to take a pack that is too large for one call; it comes by `packs.piece`, and is held until it is installed. */
  'packs.begin': beginFile,
  'packs.piece': nextPiece(largestPackFile),
  /** The files that a pack has beside the figures of one of its sources. */
  'packs.slips': {
    input: z.strictObject({ source }),
    output: z.object({ rows: z.array(attachment) }),
    reads: ['packs'],
  },
  /** One of them as it came, under a name that every system takes. */
  'packs.slip': {
    input: z.strictObject({ source, key: attachmentKey }),
    output: z.object({ fileName: z.string(), base64: z.string() }),
    reads: ['packs'],
  },
  /** Changes nothing. Takes some seconds. */
  'packs.preview': { input: content, output: preview, reads: ['packs', 'reference'] },
  /** Takes some seconds. `invalid-input` with the mistakes in its details where it has some. `backup` is of what was there before. */
  'packs.install': {
    input: content,
    output: z.object({
      id: z.string(),
      version: z.string(),
      replaced: z.string().nullable(),
      backup: z.string(),
      taken,
    }),
    reads: [],
    changes: topics,
  },
  /** What is being done with packs and how far it has come; null where nothing is. */
  'packs.progress': {
    input: z.strictObject({}),
    output: z.object({
      underWay: z
        .object({ task: z.enum(['examine', 'compile']), step: z.enum(['reading', 'compiling', 'checking']) })
        .nullable(),
    }),
    reads: [],
  },
  /** Ends the preview or installation that is under way; it then fails with `unavailable` and `stopped` in its details, and nothing was changed. */
  'packs.cancel': {
    input: z.strictObject({}),
    output: z.object({ stopped: z.boolean() }),
    reads: [],
  },
  'packs.remove': {
    input: z.strictObject({ id }),
    output: z.object({ id: z.string(), version: z.string(), backup: z.string(), taken }),
    reads: [],
    changes: topics,
  },
  /**
   * Takes an installation or a removal back: the version that was there is there again, or none is. `version` is what is installed now.
   * Takes some seconds. `conflict` where the pack was changed since; `not-found` once the program has ended, after another backup was
   * restored, and where ten other changes were made since. What the person wrote on its schools stays.
   */
  'packs.takeBack': {
    input: z.strictObject({ taken }),
    output: z.object({ id: z.string(), version: z.string().nullable(), backup: z.string() }),
    reads: [],
    changes: topics,
  },
} as const satisfies CallTable;
