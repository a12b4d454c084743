import { createHash } from 'node:crypto';
import { failure, ok, type Result } from '../../shared/result.ts';
import { packManifest, type PackManifest } from './manifest.ts';
import { unzip } from './unzip.ts';

/** A pack as it came: its manifest, and each file as text, checked against the manifest. */
export interface PackContent {
  readonly manifest: PackManifest;
  /** By the path as in resources/sources, in the order of paths. */
  readonly texts: ReadonlyMap<string, string>;
  /** SHA-256 of the zip, in hexadecimal. */
  readonly sha256: string;
}

const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

function textOf(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function refused(what: string): Result<never> {
  return failure('invalid-input', `The pack is refused. ${what}`);
}

function readManifest(bytes: Buffer | undefined): Result<PackManifest> {
  if (!bytes) return refused('It has no manifest.json.');
  let value: unknown;
  try {
    value = JSON.parse(textOf(bytes) ?? '');
  } catch {
    return refused('Its manifest.json is not JSON.');
  }
  const parsed = packManifest.safeParse(value);
  if (parsed.success) return ok(parsed.data);
  const [issue] = parsed.error.issues;
  return refused(
    `In its manifest.json ${issue && issue.path.length > 0 ? `\`${issue.path.map(String).join('.').slice(0, 120)}\`` : 'the whole'}: ${issue?.message ?? 'not as it must be'}.`,
  );
}

/**
 * Reads a pack from the bytes of its zip. Fails with `too-large` above a limit, and with `invalid-input` where the zip,
 * the manifest or a checksum is not as it must be; what the files say is not looked at.
 */
export async function readPack(zip: Buffer): Promise<Result<PackContent>> {
  const unzipped = await unzip(zip);
  if (!unzipped.ok) return unzipped;
  const manifest = readManifest(unzipped.value.get('manifest.json'));
  if (!manifest.ok) return manifest;
  const texts = new Map<string, string>();
  for (const [name, bytes] of [...unzipped.value].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (name === 'manifest.json') continue;
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
  return ok({ manifest: manifest.value, texts, sha256: sha256Of(zip) });
}
