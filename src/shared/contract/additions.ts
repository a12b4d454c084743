import { z } from 'zod';
import { topics, type CallTable } from './call.ts';
import { languages } from '../domain/language.ts';
import { transfer } from './incoming-file.ts';
import {
  greatestRowId,
  largestPackFile,
  longestField,
  longestFileName,
  longestPackName,
  mostSchools,
} from './limits.ts';
import { problem } from './problem.ts';
import { claim, entityLink, joined, kind, moment, place, slug } from './values.ts';

/**
 * What a person adds to a school of the edition, in the forms of the source files (docs/forms.md): `body` is what stands in the file but
 * for its `source`, and `source` a file of `sources/`. So a pack of it is only written out, and the compiler's own rules check it. A
 * `school` is one that the edition does not have: its `body` is the whole file, and `slug` the one it gets, where that is free.
 */
export const additionParts = ['claim', 'programme', 'event', 'listing', 'result', 'school'] as const;
export type AdditionPart = (typeof additionParts)[number];

const id = z.int().min(1).max(greatestRowId);
const key = z.string().max(longestField);
/** One level of what a source file holds. */
const fragment = z.record(key, z.json());

const content = {
  slug,
  part: z.enum(additionParts),
  /** The programme a claim is on; null where it is on the school. */
  programme: slug.nullable(),
  /** The register of a listing, the file of results of a result; null of all else. */
  record: slug.nullable(),
  body: fragment,
  source: fragment,
};

export const attachmentKey = z.string().regex(/^[0-9a-f]{64}$/);
const fileName = z.string().min(1).max(longestFileName);
/** A file that is kept beside an addition; the program never looks into it. `name` is the one it came with. */
export const attachment = z.strictObject({ key: attachmentKey, name: fileName, bytes: z.int().min(1) });
export type Attachment = z.infer<typeof attachment>;

export const addition = z.strictObject({
  ...content,
  id,
  attachment: attachment.nullable(),
  addedAt: moment,
  updatedAt: moment,
});
export type Addition = z.infer<typeof addition>;
export type AdditionContent = Omit<Addition, 'id' | 'attachment' | 'addedAt' | 'updatedAt'>;

/** What is wrong, and where: a path into `body` or `source` as `body.value`. */
export const mistake = z.object({ at: z.string(), problem });
export type AdditionMistake = z.infer<typeof mistake>;

/** So many files, and all their bytes. */
export const countedFiles = z.object({ files: z.int(), bytes: z.int() });

/** What is to be handed on: of these schools or of all, with the person's own figures or without; notes never are. */
const handing = z.strictObject({
  title: z.string().trim().min(1).max(longestPackName),
  publisher: z.string().trim().min(1).max(longestPackName),
  /** In which the title is. */
  language: z.enum(languages),
  figures: z.boolean(),
  /** Whether the files beside the additions go along; into a pack alone. */
  slips: z.boolean().optional(),
  slugs: z.array(slug).max(mostSchools).optional(),
});
const handed = z.object({
  id: z.string(),
  fileName: z.string(),
  /** As base64; null where nothing goes, and where files go along. */
  zip: z.string().nullable(),
  /** A pack with files, which comes by `additions.packPiece`. */
  held: z.object({ made: z.int().min(1), bytes: z.int() }).nullable(),
  /** The files beside what goes, whether they are asked for or not. */
  slips: countedFiles,
  goes: z.array(z.object({ slug: z.string(), name: z.string(), facts: z.int(), fields: z.array(z.string()) })),
  /** What cannot go, and why. */
  stays: z.array(z.object({ slug: z.string(), name: z.string(), field: z.string(), why: problem })),
});

export const additionCalls = {
  /** What was added to one school, or all, in the order in which it was written; `claim` is a figure as it stands on the profile. */
  'additions.list': {
    input: z.strictObject({ slug: slug.optional() }),
    output: z.object({ rows: z.array(z.object({ addition, claim: claim.nullable() })) }),
    reads: ['additions', 'reference'],
  },
  /** Says what the compiler would say of it; `claim` is how it is understood. Nothing is kept. */
  'additions.check': {
    input: z.strictObject(content),
    output: z.object({ mistakes: z.array(mistake), claim: claim.nullable() }),
    reads: ['reference'],
  },
  /**
   * Writes a new one, or that with `id` again; `invalid-input` with the mistakes in its details where it has some. With `base`, the one the
   * person saw, one that was changed or removed meanwhile stays as it is and this one stands beside it.
   */
  'additions.set': {
    input: z.strictObject({ ...content, id: id.optional(), base: addition.optional() }),
    output: z.object({ addition, joined }),
    reads: [],
    changes: ['additions'],
  },
  /** `addition` is what `additions.restore` takes; null where there was none. */
  'additions.remove': {
    input: z.strictObject({ id }),
    output: z.object({ removed: z.boolean(), addition: addition.nullable() }),
    reads: [],
    changes: ['additions'],
  },
  /** Brings a removed one back as it was; `restored` is false where it is there. */
  'additions.restore': {
    input: z.strictObject({ addition }),
    output: z.object({ restored: z.boolean() }),
    reads: [],
    changes: ['additions'],
  },
  /** A school is written by calls of its own, since all that is shown is another with it: search, Browse, comparisons and lists have it. */
  'additions.setSchool': {
    input: z.strictObject({ ...content, id: id.optional(), base: addition.optional() }),
    output: z.object({ addition, joined }),
    reads: [],
    changes: topics,
  },
  /** What hangs on it stays, and stands on it again when it is brought back. */
  'additions.removeSchool': {
    input: z.strictObject({ id }),
    output: z.object({ removed: z.boolean(), addition: addition.nullable() }),
    reads: [],
    changes: topics,
  },
  'additions.restoreSchool': {
    input: z.strictObject({ addition }),
    output: z.object({ restored: z.boolean() }),
    reads: [],
    changes: topics,
  },
  /**
   * Who may be a school already that is about to be added, or was: by its slug, which the edition has meanwhile, by a name or a code that both
   * have, or near a name. `slug` is that of one that was added.
   */
  'additions.alike': {
    input: z.strictObject({ slug: slug.optional(), body: fragment }),
    output: z.object({
      rows: z.array(
        z.object({
          by: z.enum(['slug', 'name', 'code', 'near']),
          school: entityLink.extend({ kind, place: place.nullable() }),
        }),
      ),
    }),
    reads: ['reference'],
  },
  /** Joins an added school to one that is there, under which all that hangs on it stands from now on; `joining` takes it back until the program ends. */
  'additions.join': {
    input: z.strictObject({ id, to: slug }),
    output: z.object({ slug, joining: z.int().min(1) }),
    reads: [],
    changes: topics,
  },
  'additions.part': {
    input: z.strictObject({ joining: z.int().min(1) }),
    output: z.object({ taken: z.boolean() }),
    reads: [],
    changes: topics,
  },
  /**
   * Keeps a file beside an addition, in the place of one that is there: the bytes that came as base64 by `lists.receive`. Refused are an
   * empty one, one that is too large and what is too much in all (`details.reason`: empty, large, full).
   */
  'additions.attach': {
    input: z.strictObject({ id, transfer, name: fileName }),
    output: z.object({ attachment }),
    reads: [],
    changes: ['additions'],
  },
  /** Takes the file away; `attachment` is what `additions.attachAgain` brings back until the program ends, null where there was none. */
  'additions.detach': {
    input: z.strictObject({ id }),
    output: z.object({ attachment: attachment.nullable() }),
    reads: [],
    changes: ['additions'],
  },
  'additions.attachAgain': {
    input: z.strictObject({ id, key: attachmentKey }),
    output: z.object({ attachment }),
    reads: [],
    changes: ['additions'],
  },
  /** The file as it came, under a name that every system takes. */
  'additions.attached': {
    input: z.strictObject({ id }),
    output: z.object({ fileName: z.string(), base64: z.string() }),
    reads: ['additions'],
  },
  /** Makes a pack of what was added, which this program installs as any other. */
  'additions.pack': { input: handing, output: handed, reads: ['additions', 'figures', 'reference'] },
  /** The bytes of a pack with files from `at` on, as base64, as many as one call takes; only the last that was made is held, until it has gone. */
  'additions.packPiece': {
    input: z.strictObject({ made: z.int().min(1), at: z.int().min(0).max(largestPackFile) }),
    output: z.object({ bytes: z.string() }),
    reads: [],
  },
  /** Makes a zip of the source files of the edition with what was added in them, to be handed in for the next edition. */
  'additions.sources': { input: handing, output: handed, reads: ['additions', 'figures', 'reference'] },
} as const satisfies CallTable;
