import { crc32, inflateRawSync } from 'node:zlib';
import { fromBufferPromise, type Entry, type LocalFileHeader, type ZipFile } from 'yauzl';
import { failure, ok, type Result } from '../../shared/result.ts';
import { descriptionFile, isFolder, isJunk, manifestFile, wrappingFolder } from './entry-names.ts';
import { packFileName, packLimits } from './manifest.ts';

/** Thrown within, answered as a failure: an archive that is refused is refused whole. */
class Refusal extends Error {
  readonly code: 'invalid-input' | 'too-large';
  constructor(code: 'invalid-input' | 'too-large', message: string) {
    super(message);
    this.code = code;
  }
}
const refuse = (message: string) => new Refusal('invalid-input', message);
const tooLarge = (message: string) => new Refusal('too-large', message);

/** Unix keeps a file's kind in the upper half of the attributes: a plain file, or nothing said. */
const unixKind = (attributes: number): number => (attributes >>> 28) & 0xf;
const plainFile = 0x8;
const windowsFolder = 0x10;

/** `name` is that of the entry within the pack, `names` are those before it. */
function checkEntry(entry: Entry, name: string, names: ReadonlySet<string>): void {
  const shown = JSON.stringify(entry.fileName.slice(0, 80));
  const [wrong] =
    name === manifestFile || name === descriptionFile ? [] : (packFileName.safeParse(name).error?.issues ?? []);
  // The only other thing that is looked at in a name is its length.
  if (wrong && wrong.code !== 'invalid_format') throw refuse(`${shown} is too long: ${wrong.message}. Shorten it.`);
  if (wrong)
    throw refuse(
      `${shown} is no file of a pack: only manifest.json and files as in resources/sources are, such as institutions/some-university.yaml.`,
    );
  if (names.has(name)) throw refuse(`${shown} stands in it twice.`);
  if (entry.isEncrypted()) throw refuse(`${shown} is encrypted.`);
  const kind = unixKind(entry.externalFileAttributes);
  if ((kind !== 0 && kind !== plainFile) || (entry.externalFileAttributes & windowsFolder) !== 0)
    throw refuse(`${shown} is a link or a folder, not a file.`);
  if (!entry.canDecodeFileData())
    throw refuse(`${shown} is packed in a way that this program does not read. Pack it with deflate.`);
  if (entry.uncompressedSize > packLimits.file) throw tooLarge(`${shown} is larger than ${packLimits.file} bytes.`);
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
  const shown = JSON.stringify(entry.fileName);
  if (!local.fileName.equals(entry.fileNameRaw)) throw refuse(`${shown} has another name in its own header.`);
  if (
    local.compressionMethod !== entry.compressionMethod ||
    ((local.generalPurposeBitFlag ^ entry.generalPurposeBitFlag) & 1) !== 0
  )
    throw refuse(`${shown} is described in two ways that differ.`);
  const to = local.fileDataStart + entry.compressedSize;
  if (to > length) throw refuse(`${shown} is cut short.`);
  return { as, name: entry.fileName, from: entry.relativeOffsetOfLocalHeader, to, entry };
}

/** Unpacks one entry; how much comes out is counted as it comes, whatever the headers say. */
function unpack(archive: Buffer, { name, to, entry }: Part): Buffer {
  const packed = archive.subarray(to - entry.compressedSize, to);
  const shown = JSON.stringify(name);
  const allowed = Math.min(packLimits.file, Math.max(packLimits.alwaysAllowed, packed.length * packLimits.ratio));
  if (entry.uncompressedSize > allowed)
    throw tooLarge(`${shown} grows more than ${packLimits.ratio} times in unpacking.`);
  let content: Buffer;
  try {
    content =
      entry.compressionMethod === 0
        ? Buffer.from(packed)
        : inflateRawSync(packed, { maxOutputLength: entry.uncompressedSize + 1 });
  } catch (error) {
    throw (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE'
      ? refuse(`${shown} is larger than its header says.`)
      : refuse(`${shown} cannot be unpacked: it is damaged.`);
  }
  if (content.length !== entry.uncompressedSize) throw refuse(`${shown} is not as large as its header says.`);
  if (crc32(content) !== entry.crc32) throw refuse(`${shown} does not fit its checksum: it is damaged.`);
  return content;
}

/** The files of a pack, and what lay beside them in the zip and was left out. */
export interface Unzipped {
  readonly files: ReadonlyMap<string, Buffer>;
  readonly leftOut: readonly string[];
}

async function readArchive(archive: Buffer): Promise<Unzipped> {
  if (archive.length > packLimits.zip) throw tooLarge(`It is larger than ${packLimits.zip} bytes.`);
  if (archive.subarray(0, 4).toString('latin1') !== 'PK\u0003\u0004')
    throw refuse('It is no zip file, or something stands before the zip in it.');
  const zip = await fromBufferPromise(archive, { lazyEntries: true, strictFileNames: true, validateEntrySizes: true });
  if (zip.entryCount > packLimits.entries) throw tooLarge(`It holds more than ${packLimits.entries} files.`);
  const entries: Entry[] = [];
  for await (const entry of zip.eachEntry()) {
    if (entries.length >= packLimits.entries) throw tooLarge(`It holds more than ${packLimits.entries} files.`);
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
      throw refuse(`${JSON.stringify(name)} and ${JSON.stringify(next.name)} lie over one another.`);
  });
  const files = new Map<string, Buffer>();
  let total = 0;
  for (const part of parts) {
    if (part.as === null) continue;
    const content = unpack(archive, part);
    total += content.length;
    if (total > packLimits.total) throw tooLarge(`Its files together are larger than ${packLimits.total} bytes.`);
    files.set(part.as, content);
  }
  return { files, leftOut };
}

/**
 * Returns the files of a pack in a zip, in memory; nothing is written anywhere. Folders, and what a system left among them, are left out. Fails with `too-large` above a limit and
 * `invalid-input` for whatever a pack may not be: paths, links, encryption, duplicates, overlaps, false sizes, damage.
 */
export async function unzip(archive: Buffer): Promise<Result<Unzipped>> {
  try {
    return ok(await readArchive(archive));
  } catch (error) {
    if (error instanceof Refusal) return failure(error.code, `The pack is refused. ${error.message}`);
    // yauzl says what is wrong with the archive in a plain Error.
    return failure(
      'invalid-input',
      `The pack is refused. It is no sound zip file: ${error instanceof Error ? error.message.slice(0, 200) : 'it cannot be read'}.`,
    );
  }
}
