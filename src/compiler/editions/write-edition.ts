import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { failure, ok, type Result } from '../../shared/result.ts';
import { zipOf } from '../packs/write-pack.ts';
import {
  editionFormat,
  editionManifest,
  manifestName,
  referenceName,
  signatureName,
  sourcesName,
  type EditionManifest,
  type EditionSignature,
} from './edition-manifest.ts';
import { signManifest } from './signature.ts';

/** What a file is made of. */
export interface EditionParts {
  /** reference.db, and what its `meta` says of it. */
  readonly reference: string;
  readonly meta: Pick<EditionManifest, 'edition' | 'schema' | 'sourcesHash'>;
  /** The folder of the sources it was compiled from. */
  readonly sources: string;
  /** A private key in PEM; null leaves it unsigned. */
  readonly key: string | null;
  readonly made: string;
}

/** The files below a folder, two deep as sources lie, but for what systems leave there. */
function filesOf(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !name.startsWith('.'))
    .flatMap((each) =>
      each.isDirectory()
        ? readdirSync(path.join(folder, each.name))
            .filter((name) => !name.startsWith('.'))
            .map((name) => `${each.name}/${name}`)
        : [each.name],
    )
    .sort();
}

/**
 * Returns the bytes of an edition by file, the same for the same parts, its manifest and its signature, if there is a key. Fails with `invalid-input` where a file has a name
 * that not every system takes, or the key is none. Throws what fs throws.
 */
export async function editionFileOf({ reference, meta, sources, key, made }: EditionParts): Promise<
  Result<{
    readonly bytes: Buffer;
    readonly manifest: EditionManifest;
    readonly signature: EditionSignature | null;
  }>
> {
  const files = new Map<string, Buffer>([[referenceName, readFileSync(reference)]]);
  for (const name of filesOf(sources)) files.set(`${sourcesName}/${name}`, readFileSync(path.join(sources, name)));
  const manifest = editionManifest.safeParse({
    format: editionFormat,
    ...meta,
    made,
    files: [...files].map(([name, bytes]) => ({
      path: name,
      bytes: bytes.length,
      sha256: createHash('sha256').update(bytes).digest('hex'),
    })),
  });
  if (!manifest.success) {
    const [issue] = manifest.error.issues;
    const at = issue?.path[1];
    const name = typeof at === 'number' ? [...files.keys()][at] : issue?.path.join('.');
    return failure('invalid-input', `${name ?? 'The edition'} cannot be part of an edition: ${issue?.message ?? ''}.`);
  }
  const text = Buffer.from(`${JSON.stringify(manifest.data, null, 1)}\n`);
  const entries = new Map<string, Uint8Array>([[manifestName, text]]);
  let signature: EditionSignature | null = null;
  if (key !== null) {
    try {
      signature = signManifest(text, key);
      entries.set(signatureName, Buffer.from(`${JSON.stringify(signature, null, 1)}\n`));
    } catch (error) {
      return failure(
        'invalid-input',
        `The key cannot sign: ${(error as Error).message}. Make one with --new-key FILE.`,
      );
    }
  }
  for (const [name, bytes] of files) entries.set(name, bytes);
  return ok({ bytes: await zipOf(entries), manifest: manifest.data, signature });
}
