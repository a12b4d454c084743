import { z } from 'zod';
import { asks } from '../form.ts';
import { folders } from '../format/files.ts';
import {
  largestAttachment,
  largestPack,
  largestPackFile,
  longestSlug,
  mostAttachedBytes,
  mostSlips,
} from '../../shared/contract/limits.ts';
import { safeFileName } from '../../shared/domain/file-name.ts';
import { edition, line, partialDate, slug } from '../format/parts.ts';

/** What a pack may hold. Figures are text, which a zip makes ten times smaller; a pack of the whole reference would still fit. */
export const packLimits = {
  /** The zip itself, in bytes, without the files beside its figures: as base64 it must fit into one call. */
  zip: largestPack,
  /** The zip with them. */
  whole: largestPackFile,
  /** How many such files, and how large one of them and all together are. */
  slips: mostSlips,
  slip: largestAttachment,
  slipBytes: mostAttachedBytes,
  entries: 2_000,
  /** One file and all files, unpacked, in bytes as they really are. */
  file: 1024 * 1024,
  total: 16 * 1024 * 1024,
  /** How many times larger a file may be than it is packed; source files reach about 12, and a kilobyte is never a bomb. */
  ratio: 100,
  alwaysAllowed: 1024,
} as const;

/** The files of a pack, as in resources/sources: one for each thing, and names of places. */
export const packFileName = z
  .string()
  .regex(new RegExp(`^((${folders.join('|')})/[a-z0-9]+(-[a-z0-9]+)*|places)\\.yaml$`), asks('packFile'))
  .refine((name) => name.slice(name.indexOf('/') + 1, -'.yaml'.length).length <= longestSlug, asks('packFile'));

const sha256 = z.string().regex(/^[0-9a-f]{64}$/, asks('sha256'));

/** A file beside figures, which nothing looks into: under which name it is saved, how large it is, and which sources of the pack it is of. */
const packSlip = z.strictObject({
  name: z.string().refine((name) => safeFileName(name) === name, asks('slipName')),
  size: z.int().min(1).max(packLimits.slip),
  sources: z.array(slug).min(1).max(packLimits.entries),
});
export type PackSlip = z.infer<typeof packSlip>;

/** manifest.json of a pack. */
export const packManifest = z.strictObject({
  format: z.literal(1),
  id: slug.max(60).describe('tells packs apart; the same id is a newer version of the same pack'),
  version: z.string().regex(/^\d{1,6}(\.\d{1,6}){0,2}$/, asks('version')),
  title: line.max(120),
  publisher: line.max(120).describe('who answers for the figures'),
  date: partialDate.describe('when it was made'),
  edition: edition.describe('the edition it builds on'),
  files: z.record(packFileName, sha256).describe('the SHA-256 of each file'),
  attachments: z.record(sha256, packSlip).optional().describe('the files beside its figures, by their SHA-256'),
});
export type PackManifest = z.infer<typeof packManifest>;

/** What a folder says of itself before it is made a pack: the manifest without what is computed. */
export const packDescription = packManifest.omit({ files: true, format: true });
