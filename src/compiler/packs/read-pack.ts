import { withoutTurning } from '../../shared/domain/without-turning.ts';
import { createHash } from 'node:crypto';
import { failure, ok, type Result } from '../../shared/result.ts';
import { descriptionFile, manifestFile } from './entry-names.ts';
import { packDescription, packManifest, type PackManifest } from './manifest.ts';
import { unzip } from './unzip.ts';

/** A pack as it came: its manifest, and each file as text, checked against the manifest. */
export interface PackContent {
  readonly manifest: PackManifest;
  /** By the path as in resources/sources, in the order of paths. */
  readonly texts: ReadonlyMap<string, string>;
  /** SHA-256 of the zip, in hexadecimal. */
  readonly sha256: string;
  /** What lay in the zip and is no part of the pack. */
  readonly leftOut: readonly string[];
}

const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

function textOf(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

const withFiles =
  (files: ReadonlyMap<string, Buffer>) =>
  (description: Omit<PackManifest, 'files' | 'format'>): PackManifest => ({
    ...description,
    format: 1,
    files: Object.fromEntries(
      [...files].filter(([name]) => name !== descriptionFile).map(([name, bytes]) => [name, sha256Of(bytes)]),
    ),
  });

function refused(what: string): Result<never> {
  return failure('invalid-input', `The pack is refused. ${what}`);
}

/** A folder that was zipped by hand has only the description: then its files are what they are, and the zip's own checksums hold. */
function readManifest(files: ReadonlyMap<string, Buffer>): Result<PackManifest> {
  const name = files.has(manifestFile) ? manifestFile : descriptionFile;
  const bytes = files.get(name);
  if (!bytes) return refused(`It has no ${manifestFile}.`);
  let value: unknown;
  try {
    value = JSON.parse(textOf(bytes) ?? '');
  } catch {
    return refused(`Its ${name} is not JSON.`);
  }
  const parsed =
    name === manifestFile
      ? packManifest.safeParse(value)
      : packDescription.transform(withFiles(files)).safeParse(value);
  if (parsed.success) return ok(parsed.data);
  const [issue] = parsed.error.issues;
  return refused(
    `In its ${name} ${issue && issue.path.length > 0 ? `\`${issue.path.map(String).join('.').slice(0, 120)}\`` : 'the whole'}: ${issue?.message ?? 'not as it must be'}.`,
  );
}

/**
 * Reads a pack from the bytes of its zip. Fails with `too-large` above a limit, and with `invalid-input` where the zip,
 * the manifest or a checksum is not as it must be; what the files say is not looked at.
 */
export async function readPack(zip: Buffer): Promise<Result<PackContent>> {
  const unzipped = await unzip(zip);
  if (!unzipped.ok) return unzipped;
  const { files, leftOut } = unzipped.value;
  const manifest = readManifest(files);
  if (!manifest.ok) return manifest;
  const texts = new Map<string, string>();
  for (const [name, bytes] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (name === manifestFile || name === descriptionFile) continue;
    if (!Object.hasOwn(manifest.value.files, name)) return refused(`${name} is in it, but not in its manifest.json.`);
    if (manifest.value.files[name] !== sha256Of(bytes))
      return refused(`${name} is not the file that its manifest.json means: the checksums differ.`);
    const text = textOf(bytes);
    if (text === undefined) return refused(`${name} is not UTF-8.`);
    texts.set(name, text);
  }
  const missing = Object.keys(manifest.value.files).find((name) => !texts.has(name));
  if (missing !== undefined) return refused(`${missing} is in its manifest.json, but not in it.`);
  if (texts.size === 0) return refused('It holds nothing but its manifest.json.');
  return ok({ manifest: withoutTurning(manifest.value), texts, sha256: sha256Of(zip), leftOut });
}
