import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { inflateRawSync } from 'node:zlib';
import { fromBufferPromise, type Entry } from 'yauzl';
import {
  largestEdition,
  largestManifest,
  largestReference,
  largestSourceFile,
  mostEditionBytes,
  mostEditionFiles,
} from '../../shared/contract/limits.ts';
import { referenceSchemaVersion } from '../../shared/reference-format/schema-version.ts';
import { ok, type Result } from '../../shared/result.ts';
import {
  anyManifest,
  compareEditions,
  editionFormat,
  editionManifest,
  editionSignature,
  manifestName,
  referenceName,
  signatureName,
  type EditionManifest,
} from './edition-manifest.ts';
import { refuseEdition } from './refusals.ts';
import { fingerprintOf, isKeyOf, isSignatureOf } from './signature.ts';

/** Who answers for an edition: `none` nobody, `project` whoever made this program, `unknown` somebody whose key it does not know. */
export interface SignedBy {
  readonly signature: 'none' | 'project' | 'unknown';
  /** By what a person tells the key; null where there is none. */
  readonly fingerprint: string | null;
}

export interface ReadEdition extends SignedBy {
  /** What tells this edition from every other: of the bytes of its manifest, which has a checksum of each of its files. */
  readonly id: string;
  readonly manifest: EditionManifest;
}

/** What this program is, by which it is told whether it can show an edition. */
export interface Reader {
  /** The project's public key in PEM; null where the program was built without. */
  readonly projectKey: string | null;
  /** The edition that comes with the program. */
  readonly bundled: string;
  /** The edition that is shown. */
  readonly shown: Pick<EditionManifest, 'edition' | 'sourcesHash'>;
}

const bent = () =>
  refuseEdition('bent', 'The file is not whole: it was cut short or changed on its way. Get it once more.');
const notEdition = () =>
  refuseEdition('not-edition', 'This file is no edition: choose one that ends in .almanac-edition.');
const tooLarge = (what: string) => refuseEdition('too-large', `${what} is larger than that of any edition.`);

/** A zip in memory, its files by name. From the disk, the thousands of small reads of its directory would each wait for the system. */
interface Opened {
  readonly archive: Buffer;
  readonly entries: ReadonlyMap<string, Entry>;
}

/** What a local header begins with, how long it is without name and extra field, and where their lengths stand: APPNOTE.TXT 4.3.7. */
const local = { signature: 0x0403_4b50, length: 30, nameAt: 26, extraAt: 28 } as const;

/** Where the packed bytes of an entry begin; null where there is no header of one. */
function startOf(archive: Buffer, at: number): number | null {
  if (at + local.length > archive.length || archive.readUInt32LE(at) !== local.signature) return null;
  return at + local.length + archive.readUInt16LE(at + local.nameAt) + archive.readUInt16LE(at + local.extraAt);
}

/** The bytes of a file in the zip; null where it is not there, or cannot be unpacked. Never makes more than `most` and one. */
function read({ archive, entries }: Opened, name: string, most: number): Buffer | null {
  const entry = entries.get(name);
  const start = entry && startOf(archive, entry.relativeOffsetOfLocalHeader);
  if (entry === undefined || typeof start !== 'number') return null;
  const packed = archive.subarray(start, start + entry.compressedSize);
  if (packed.length !== entry.compressedSize) return null;
  if (entry.compressionMethod === 0) return packed.length <= most ? packed : null;
  if (entry.compressionMethod !== 8) return null;
  try {
    return inflateRawSync(packed, { maxOutputLength: most + 1 });
  } catch {
    return null;
  }
}

/** A name that stands in it twice makes it none. */
async function openZip(archive: Buffer): Promise<Opened | null> {
  const zip = await fromBufferPromise(archive, { lazyEntries: true, strictFileNames: true });
  if (zip.entryCount > mostEditionFiles + 2) return null;
  const entries = new Map<string, Entry>();
  for await (const entry of zip.eachEntry()) {
    if (entries.has(entry.fileName) || entries.size > mostEditionFiles + 2) return null;
    entries.set(entry.fileName, entry);
  }
  return { archive, entries };
}

const parsed = (bytes: Buffer): unknown => {
  try {
    return JSON.parse(bytes.toString('utf8'));
  } catch {
    return undefined;
  }
};

/** What a manifest says, where this program can show it. */
function readManifest(bytes: Buffer, { bundled, shown }: Reader): Result<EditionManifest> {
  const any = anyManifest.safeParse(parsed(bytes));
  if (!any.success) return notEdition();
  const { edition, schema, format } = any.data;
  const isNewer = format > editionFormat || Number(schema) > Number(referenceSchemaVersion);
  if (isNewer)
    return refuseEdition(
      'too-new',
      `This program is too old for edition ${edition}. Install a newer one, then take the edition; until then all stays as it is.`,
      { edition },
    );
  const manifest = editionManifest.safeParse(any.data);
  if (!manifest.success) return bent();
  if (compareEditions(edition, bundled) < 0)
    return refuseEdition(
      'older',
      `It is edition ${edition}; this program comes with ${bundled}, which is newer. There is nothing to take.`,
      { edition, bundled },
    );
  if (schema !== referenceSchemaVersion)
    return refuseEdition(
      'too-old',
      `Edition ${edition} in this file was made for an earlier program. Get the file that was made for this one.`,
      { edition },
    );
  if (edition === shown.edition && manifest.data.sourcesHash === shown.sourcesHash)
    return refuseEdition('same', `It is edition ${edition} as it is shown already. There is nothing to take.`, {
      edition,
    });
  return ok(manifest.data);
}

/** Who signed a manifest. Fails where the signature is not of it. */
function readSignature(manifest: Buffer, bytes: Buffer | null, { projectKey }: Reader): Result<SignedBy> {
  if (bytes === null) return ok({ signature: 'none', fingerprint: null });
  const signature = editionSignature.safeParse(parsed(bytes));
  if (!signature.success || !isSignatureOf(manifest, signature.data))
    return refuseEdition(
      'bad-signature',
      'Its signature is not of what is in it: somebody has changed it. Get the file from whoever made it.',
    );
  const isProject = projectKey !== null && isKeyOf(signature.data, projectKey);
  return ok({ signature: isProject ? 'project' : 'unknown', fingerprint: fingerprintOf(signature.data) });
}

/** What is larger than in any edition, by what a manifest says; null where nothing is. */
function whatIsTooLarge({ files }: EditionManifest): string | null {
  const most = (name: string) => (name === referenceName ? largestReference : largestSourceFile);
  const large = files.find(({ path: name, bytes }) => bytes > most(name));
  if (large) return large.path;
  return files.reduce((sum, { bytes }) => sum + bytes, 0) > mostEditionBytes ? 'What is in it' : null;
}

/** Unpacks the files into a folder, each held against its checksum. */
function unpack(opened: Opened, { files }: EditionManifest, into: string): Result<null> {
  const names = new Set(files.map(({ path: name }) => name.toLowerCase()));
  const beside = [...opened.entries.keys()].filter((name) => name !== manifestName && name !== signatureName);
  if (names.size !== files.length || beside.length !== files.length || !names.has(referenceName)) return bent();
  const folders = new Set<string>();
  for (const { path: name, bytes, sha256 } of files) {
    const content = read(opened, name, bytes);
    if (content?.length !== bytes || createHash('sha256').update(content).digest('hex') !== sha256) return bent();
    const target = path.join(into, name);
    const folder = path.dirname(target);
    if (!folders.has(folder)) mkdirSync(folder, { recursive: true, mode: 0o700 });
    folders.add(folder);
    writeFileSync(target, content, { mode: 0o600 });
  }
  return ok(null);
}

/**
 * Reads an edition by file and unpacks it into a new folder: each file to the byte as it was made, with the manifest and the signature beside them. Fails, saying why in
 * `details`, for whatever is no edition that this program can show; then there is no folder. Throws what fs throws.
 */
export async function readEdition(file: string, into: string, reader: Reader): Promise<Result<ReadEdition>> {
  if (statSync(file).size > largestEdition) return tooLarge('The file');
  const archive = readFileSync(file);
  if (archive.toString('latin1', 0, 4) !== 'PK\u0003\u0004') return notEdition();
  // What begins as a zip and does not end as one was cut short.
  const opened = await openZip(archive).catch(() => null);
  if (opened === null) return bent();
  let isSound = false;
  try {
    const done = readOpened(opened, into, reader);
    isSound = done.ok;
    return done;
  } finally {
    if (!isSound) rmSync(into, { recursive: true, force: true });
  }
}

function readOpened(opened: Opened, into: string, reader: Reader): Result<ReadEdition> {
  if (!opened.entries.has(manifestName)) return notEdition();
  const text = read(opened, manifestName, largestManifest);
  const signed = read(opened, signatureName, 4_096);
  if (text === null) return bent();
  const manifest = readManifest(text, reader);
  if (!manifest.ok) return manifest;
  if (opened.entries.has(signatureName) && signed === null) return bent();
  const by = readSignature(text, signed, reader);
  if (!by.ok) return by;
  const large = whatIsTooLarge(manifest.value);
  if (large !== null) return tooLarge(large);
  rmSync(into, { recursive: true, force: true });
  mkdirSync(into, { recursive: true, mode: 0o700 });
  const unpacked = unpack(opened, manifest.value, into);
  if (!unpacked.ok) return unpacked;
  writeFileSync(path.join(into, manifestName), text, { mode: 0o600 });
  if (signed !== null) writeFileSync(path.join(into, signatureName), signed, { mode: 0o600 });
  return ok({
    id: createHash('sha256').update(text).digest('hex').slice(0, 32),
    manifest: manifest.value,
    ...by.value,
  });
}
