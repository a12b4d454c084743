import { crc32, inflateRawSync } from 'node:zlib';
import { fromBufferPromise, type Entry, type LocalFileHeader, type ZipFile } from 'yauzl';
import { longestSlug } from '../../shared/contract/limits.ts';
import { asWritten } from '../../shared/domain/as-written.ts';
import { ok, type Result } from '../../shared/result.ts';
import type { Problem } from '../../shared/words/problems/problems.ts';
import { descriptionFile, isFolder, isJunk, manifestFile, slipKey, wrappingFolder } from './entry-names.ts';
import { packFileName, packLimits } from './manifest.ts';
import { refusePack } from './refuse-pack.ts';

/** Thrown within, answered as a failure: an archive that is refused is refused whole. */
class Refusal extends Error {
  readonly code: 'invalid-input' | 'too-large';
  readonly problem: Problem;
  constructor(code: 'invalid-input' | 'too-large', problem: Problem) {
    super(problem.code);
    this.code = code;
    this.problem = problem;
  }
}
const refuse = (problem: Problem) => new Refusal('invalid-input', problem);
const tooLarge = (problem: Problem) => new Refusal('too-large', problem);

/** Unix keeps a file's kind in the upper half of the attributes: a plain file, or nothing said. */
const unixKind = (attributes: number): number => (attributes >>> 28) & 0xf;
const plainFile = 0x8;
const windowsFolder = 0x10;

const isSlip = (name: string): boolean => slipKey(name) !== undefined;
const largestOf = (name: string): number => (isSlip(name) ? packLimits.slip : packLimits.file);

/** `name` is that of the entry within the pack, `names` are those before it. */
function checkEntry(entry: Entry, name: string, names: ReadonlySet<string>): void {
  const shown = asWritten(entry.fileName.slice(0, 80));
  const [wrong] =
    name === manifestFile || name === descriptionFile || isSlip(name)
      ? []
      : (packFileName.safeParse(name).error?.issues ?? []);
  // The only other thing that is looked at in a name is its length.
  if (wrong && wrong.code !== 'invalid_format')
    throw refuse({ code: 'refused.longName', name: shown, most: longestSlug });
  if (wrong) throw refuse({ code: 'refused.noFileOfPack', name: shown });
  if (names.has(name)) throw refuse({ code: 'refused.twice', name: shown });
  if (entry.isEncrypted()) throw refuse({ code: 'refused.encrypted', name: shown });
  const kind = unixKind(entry.externalFileAttributes);
  if ((kind !== 0 && kind !== plainFile) || (entry.externalFileAttributes & windowsFolder) !== 0)
    throw refuse({ code: 'refused.link', name: shown });
  if (!entry.canDecodeFileData()) throw refuse({ code: 'refused.packedOtherwise', name: shown });
  const most = largestOf(name);
  if (entry.uncompressedSize > most) throw tooLarge({ code: 'refused.largeFile', name: shown, most });
}

interface Part {
  /** As it is in the pack; null where it is not taken. */
  readonly as: string | null;
  readonly name: string;
  readonly from: number;
  readonly to: number;
  readonly entry: Entry;
}

/** Where an entry's bytes lie, its local header included; what the two headers say must be the same. */
async function partOf(zip: ZipFile, entry: Entry, as: string | null, length: number): Promise<Part> {
  const local: LocalFileHeader = await zip.readLocalFileHeaderPromise(entry);
  const shown = asWritten(entry.fileName);
  if (!local.fileName.equals(entry.fileNameRaw)) throw refuse({ code: 'refused.otherHeader', name: shown });
  if (
    local.compressionMethod !== entry.compressionMethod ||
    ((local.generalPurposeBitFlag ^ entry.generalPurposeBitFlag) & 1) !== 0
  )
    throw refuse({ code: 'refused.twoWays', name: shown });
  const to = local.fileDataStart + entry.compressedSize;
  if (to > length) throw refuse({ code: 'refused.cutShort', name: shown });
  return { as, name: entry.fileName, from: entry.relativeOffsetOfLocalHeader, to, entry };
}

/** Unpacks one entry; how much comes out is counted as it comes, whatever the headers say. */
function unpack(archive: Buffer, { as, name, to, entry }: Part & { readonly as: string }): Buffer {
  const packed = archive.subarray(to - entry.compressedSize, to);
  const shown = asWritten(name);
  const allowed = Math.min(largestOf(as), Math.max(packLimits.alwaysAllowed, packed.length * packLimits.ratio));
  if (entry.uncompressedSize > allowed) throw tooLarge({ code: 'refused.grows', name: shown, times: packLimits.ratio });
  let content: Buffer;
  try {
    content =
      entry.compressionMethod === 0
        ? Buffer.from(packed)
        : inflateRawSync(packed, { maxOutputLength: entry.uncompressedSize + 1 });
  } catch (error) {
    throw (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE'
      ? refuse({ code: 'refused.largerThanSaid', name: shown })
      : refuse({ code: 'refused.damaged', name: shown });
  }
  if (content.length !== entry.uncompressedSize) throw refuse({ code: 'refused.otherSize', name: shown });
  if (crc32(content) !== entry.crc32) throw refuse({ code: 'refused.otherSum', name: shown });
  return content;
}

/** The files of a pack, and what lay beside them in the zip and was left out. */
export interface Unzipped {
  readonly files: ReadonlyMap<string, Buffer>;
  readonly leftOut: readonly string[];
}

/** Refuses more or larger files beside figures than a pack has, by what is said of them, before any is unpacked; and more than a pack has beside them. */
function limitSlips(parts: readonly Part[], length: number): void {
  const slips = parts.flatMap(({ as, entry }) => (as !== null && isSlip(as) ? [entry] : []));
  const sum = (size: (entry: Entry) => number) => slips.reduce((bytes, entry) => bytes + size(entry), 0);
  if (slips.length > packLimits.slips) throw tooLarge({ code: 'refused.manySlips', most: packLimits.slips });
  if (sum(({ uncompressedSize }) => uncompressedSize) > packLimits.slipBytes)
    throw tooLarge({ code: 'refused.largeSlips', most: packLimits.slipBytes });
  if (length - sum(({ compressedSize }) => compressedSize) > packLimits.zip)
    throw tooLarge({ code: 'refused.largeZip', most: packLimits.zip });
}

async function readArchive(archive: Buffer, wants: (name: string) => boolean): Promise<Unzipped> {
  if (archive.length > packLimits.whole) throw tooLarge({ code: 'refused.largeZip', most: packLimits.zip });
  if (archive.subarray(0, 4).toString('latin1') !== 'PK\u0003\u0004') throw refuse({ code: 'refused.noZip' });
  // Windows PowerShell writes folders with a backslash: it is read as a slash, and what leads upwards or elsewhere is refused after that.
  const zip = await fromBufferPromise(archive, { lazyEntries: true, strictFileNames: false, validateEntrySizes: true });
  if (zip.entryCount > packLimits.entries) throw tooLarge({ code: 'refused.manyFiles', most: packLimits.entries });
  const entries: Entry[] = [];
  for await (const entry of zip.eachEntry()) {
    if (entries.length >= packLimits.entries) throw tooLarge({ code: 'refused.manyFiles', most: packLimits.entries });
    entries.push(entry);
  }
  const folder = wrappingFolder(entries.map(({ fileName }) => fileName));
  const names = new Set<string>();
  const leftOut: string[] = [];
  const parts: Part[] = [];
  for (const entry of entries) {
    const { fileName } = entry;
    const isPart = !isJunk(fileName) && !(isFolder(fileName) && entry.uncompressedSize === 0);
    const as = isPart ? fileName.slice(folder.length) : null;
    if (as !== null) {
      checkEntry(entry, as, names);
      names.add(as);
    } else if (!isFolder(fileName)) leftOut.push(fileName);
    parts.push(await partOf(zip, entry, as, archive.length));
  }
  parts.sort((a, b) => a.from - b.from);
  parts.forEach(({ name, to }, at) => {
    const next = parts[at + 1];
    if (next && next.from < to)
      throw refuse({ code: 'refused.overlap', name: asWritten(name), other: asWritten(next.name) });
  });
  limitSlips(parts, archive.length);
  const files = new Map<string, Buffer>();
  let total = 0;
  for (const part of parts) {
    const { as } = part;
    if (as === null || !wants(as)) continue;
    const content = unpack(archive, { ...part, as });
    if (!isSlip(as)) total += content.length;
    if (total > packLimits.total) throw tooLarge({ code: 'refused.largeTotal', most: packLimits.total });
    files.set(as, content);
  }
  return { files, leftOut };
}

/**
 * Returns the files of a pack in a zip, in memory; nothing is written anywhere. Folders, and what a system left among them, are left out. Fails with `too-large` above a limit and
 * `invalid-input` for whatever a pack may not be: paths, links, encryption, duplicates, overlaps, false sizes, damage. Of a pack that was
 * accepted before, only what it `wants` may be unpacked.
 */
export async function unzip(archive: Buffer, wants: (name: string) => boolean = () => true): Promise<Result<Unzipped>> {
  try {
    return ok(await readArchive(archive, wants));
  } catch (error) {
    if (error instanceof Refusal) return refusePack(error.problem, error.code);
    // yauzl says what is wrong with the archive in a plain Error.
    return refusePack({ code: 'refused.unsound', reason: error instanceof Error ? error.message.slice(0, 200) : '?' });
  }
}
