import { z } from 'zod';
import { mostEditionFiles } from '../../shared/contract/limits.ts';
import { edition } from '../format/parts.ts';

/*
 * An edition by file is a zip: manifest.json, signature.json where it is signed, reference.db, and the sources it was compiled from, below sources/.
 * docs/editions.md tells it to whoever makes one.
 */
export const manifestName = 'manifest.json';
export const signatureName = 'signature.json';
export const referenceName = 'reference.db';
export const sourcesName = 'sources';
/** What the file itself is called. */
export const editionEnding = '.almanac-edition';

/** Which arrangement of such a file this program writes, and reads at most. */
export const editionFormat = 1;

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** Names that every system takes and that lead nowhere else. */
const filePath = z
  .string()
  .max(200)
  .regex(/^(?:reference\.db|sources\/(?:[A-Za-z0-9][A-Za-z0-9._-]*\/)?[A-Za-z0-9][A-Za-z0-9._-]*)$/);

/** What an edition says of itself, and of each of its files. */
export const editionManifest = z.strictObject({
  format: z.literal(editionFormat),
  edition,
  /** The version of the tables in reference.db. */
  schema: z.string().min(1).max(20),
  /** `sources_hash` of reference.db. */
  sourcesHash: sha256,
  /** The day on which the file was made. */
  made: z.iso.date(),
  files: z
    .array(z.strictObject({ path: filePath, bytes: z.int().min(0), sha256 }))
    .min(1)
    .max(mostEditionFiles),
});
export type EditionManifest = z.infer<typeof editionManifest>;

/** As much of a manifest as every later program will write, too. */
export const anyManifest = z.looseObject({ format: z.int(), edition: z.string().max(40), schema: z.string().max(20) });

/** An Ed25519 key, public, and what was signed with its private half. */
export const editionSignature = z.strictObject({
  algorithm: z.literal('ed25519'),
  /** SubjectPublicKeyInfo in DER, as base64. */
  key: z.base64().max(200),
  signature: z.base64().max(200),
});
export type EditionSignature = z.infer<typeof editionSignature>;

/** Returns below zero where one edition came before the other, above zero where it came after: 2026.11 before 2027.1. */
export function compareEditions(one: string, other: string): number {
  const [a, b] = [one.split('.').map(Number), other.split('.').map(Number)];
  return (a[0] ?? 0) - (b[0] ?? 0) || (a[1] ?? 0) - (b[1] ?? 0);
}
