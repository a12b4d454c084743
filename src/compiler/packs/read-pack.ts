import { withoutTurning } from '../../shared/domain/without-turning.ts';
import { createHash } from 'node:crypto';
import { ok, type Result } from '../../shared/result.ts';
import type { Problem } from '../../shared/words/problems/problems.ts';
import { readForm } from '../form.ts';
import { descriptionFile, manifestFile, slipFolder, slipKey } from './entry-names.ts';
import { packDescription, packManifest, type PackManifest } from './manifest.ts';
import { refusePack } from './refuse-pack.ts';
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
      [...files]
        .filter(([name]) => name !== descriptionFile && slipKey(name) === undefined)
        .map(([name, bytes]) => [name, sha256Of(bytes)]),
    ),
  });

/** A folder that was zipped by hand has only the description: then its files are what they are, and the zip's own checksums hold. */
function readManifest(files: ReadonlyMap<string, Buffer>): Result<PackManifest> {
  const name = files.has(manifestFile) ? manifestFile : descriptionFile;
  const bytes = files.get(name);
  if (!bytes) return refusePack({ code: 'refused.noManifest', name: manifestFile });
  let value: unknown;
  try {
    value = JSON.parse(textOf(bytes) ?? '');
  } catch {
    return refusePack({ code: 'refused.notJson', name });
  }
  const read =
    name === manifestFile
      ? readForm(value, packManifest)
      : readForm(value, packDescription.transform(withFiles(files)));
  if ('value' in read) return ok(read.value);
  const [first] = read.wrong;
  return refusePack({ code: 'refused.manifest', name, why: first.problem });
}

/** What is wrong with a file beside figures, by what the manifest says of it; null where nothing is. */
function wrongWithSlip(
  { attachments = {}, files }: PackManifest,
  key: string,
  bytes: Buffer | undefined,
): Problem | null {
  const name = `${slipFolder}/${key}`;
  const slip = Object.hasOwn(attachments, key) ? attachments[key] : undefined;
  if (!slip) return { code: 'refused.notInManifest', name };
  if (!bytes) return { code: 'refused.notThere', name };
  if (bytes.length !== slip.size) return { code: 'refused.slipSize', name: slip.name };
  if (sha256Of(bytes) !== key) return { code: 'refused.changed', name };
  const other = slip.sources.find((source) => !Object.hasOwn(files, `sources/${source}.yaml`));
  return other === undefined ? null : { code: 'refused.slipSource', name: slip.name, source: other };
}

/** What is wrong with the first file beside figures with which something is. */
function wrongWithSlips(manifest: PackManifest, files: ReadonlyMap<string, Buffer>): Problem | null {
  const there = [...files.keys()].flatMap((name) => slipKey(name) ?? []);
  for (const key of new Set([...there, ...Object.keys(manifest.attachments ?? {})])) {
    const wrong = wrongWithSlip(manifest, key, files.get(`${slipFolder}/${key}`));
    if (wrong) return wrong;
  }
  return null;
}

/**
 * Returns what the manifest of a pack that was accepted says of the files beside its figures, and their bytes where one is asked for. Nothing else is unpacked.
 */
export async function readSlips(
  zip: Buffer,
  key?: string,
): Promise<Result<{ readonly attachments: NonNullable<PackManifest['attachments']>; readonly bytes: Buffer | null }>> {
  const wanted = key === undefined ? null : `${slipFolder}/${key}`;
  const unzipped = await unzip(zip, (name) => name === manifestFile || name === descriptionFile || name === wanted);
  if (!unzipped.ok) return unzipped;
  const { files } = unzipped.value;
  const manifest = readManifest(files);
  if (!manifest.ok) return manifest;
  return ok({
    attachments: manifest.value.attachments ?? {},
    bytes: wanted === null ? null : (files.get(wanted) ?? null),
  });
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
  const wrong = wrongWithSlips(manifest.value, files);
  if (wrong) return refusePack(wrong);
  const texts = new Map<string, string>();
  for (const [name, bytes] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (name === manifestFile || name === descriptionFile || slipKey(name) !== undefined) continue;
    if (!Object.hasOwn(manifest.value.files, name)) return refusePack({ code: 'refused.notInManifest', name });
    if (manifest.value.files[name] !== sha256Of(bytes)) return refusePack({ code: 'refused.changed', name });
    const text = textOf(bytes);
    if (text === undefined) return refusePack({ code: 'refused.notText', name });
    texts.set(name, text);
  }
  const missing = Object.keys(manifest.value.files).find((name) => !texts.has(name));
  if (missing !== undefined) return refusePack({ code: 'refused.notThere', name: missing });
  if (texts.size === 0) return refusePack({ code: 'refused.empty' });
  return ok({ manifest: withoutTurning(manifest.value), texts, sha256: sha256Of(zip), leftOut });
}
