import type { PackManifest, PackSlip } from '../../../compiler/packs/manifest.ts';
import { sourceSlug } from '../../../compiler/additions/texts.ts';
import type { Attachment } from '../../../shared/contract/additions.ts';
import type { Input, Output } from '../../../shared/contract/index.ts';
import { longestPieceOfDump } from '../../../shared/contract/limits.ts';
import { safeFileName } from '../../../shared/domain/file-name.ts';
import { failure, ok, type Result } from '../../../shared/result.ts';
import type { UserDatabase } from '../../database/open.ts';
import { findAttachment } from '../../database/user/attachments.ts';
import { createHeldChanges } from '../held-changes.ts';

/** A file beside what goes into a pack, with the source that it is a slip of. */
export interface GoingSlip extends Attachment {
  readonly source: Readonly<Record<string, unknown>>;
}

/** Returns how many files these are, one that is beside several figures counted once, and all their bytes. */
export function countSlips(slips: readonly GoingSlip[]): Output<'additions.pack'>['slips'] {
  const each = new Map(slips.map(({ key, bytes }) => [key, bytes]));
  return { files: each.size, bytes: [...each.values()].reduce((sum, bytes) => sum + bytes, 0) };
}

/** Returns the files for a pack of this id: what its manifest says of them, and their bytes. */
export function packedSlips(
  user: UserDatabase,
  id: string,
  slips: readonly GoingSlip[],
): {
  readonly attachments: NonNullable<PackManifest['attachments']>;
  readonly contents: ReadonlyMap<string, Buffer>;
} {
  const attachments: Record<string, PackSlip> = {};
  const contents = new Map<string, Buffer>();
  for (const [key, all] of Map.groupBy(slips, (slip) => slip.key)) {
    const found = findAttachment(user, key);
    if (!found) continue;
    const sources = [...new Set(all.map(({ source }) => sourceSlug(id, source)))];
    // A name that was cut may end as none does: it is made safe once more.
    attachments[key] = { name: safeFileName(safeFileName(found.name)), size: found.content.length, sources };
    contents.set(key, found.content);
  }
  return { attachments, contents };
}

/** The pack with files that was made last, until it has gone out or the program ends. */
const packs = createHeldChanges<Buffer>(1);

/** Holds a pack that is fetched in pieces. Returns its number and its size. */
export function holdPack(user: UserDatabase, zip: Buffer): NonNullable<Output<'additions.pack'>['held']> {
  return { made: packs.hold(user, zip), bytes: zip.length };
}

/** Returns the next bytes of a pack that is held; `not-found` where another was made since or it has gone out. */
export function packPiece(
  user: UserDatabase,
  { made, at }: Input<'additions.packPiece'>,
): Result<Output<'additions.packPiece'>> {
  const zip = packs.find(user, made);
  if (!zip) return failure('not-found', 'This pack is not held any more. Make it again.', { made });
  const piece = zip.subarray(at, at + longestPieceOfDump);
  if (at + piece.length >= zip.length) packs.forget(user, made);
  return ok({ bytes: piece.toString('base64') });
}
