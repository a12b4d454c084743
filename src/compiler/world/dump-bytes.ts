import { closeSync, createReadStream, openSync, readSync } from 'node:fs';
import { pipeline } from 'node:stream';
import { crc32, createGunzip } from 'node:zlib';
import { openPromise, type Entry } from 'yauzl';
import { largestDump } from '../../shared/contract/limits.ts';
import { DumpFault } from './dump-fault.ts';
import { notBegunAsList } from './json-items.ts';

/** Entries of a zip, far beyond the few of ROR's. */
const mostEntries = 1_000;

/** Returns the bytes by which it is told how a file is packed. Throws what fs throws. */
export function firstBytesOf(file: string): Buffer {
  const descriptor = openSync(file, 'r');
  try {
    const bytes = Buffer.alloc(4);
    return bytes.subarray(0, readSync(descriptor, bytes));
  } finally {
    closeSync(descriptor);
  }
}

/** Which of the JSON files in a zip is the dump: the one that says it is of schema 2, else the first; CSV and notes lie beside it. */
function chosenEntry(entries: readonly Entry[]): Entry | undefined {
  const dumps = entries.filter(
    ({ fileName }) => /\.json$/i.test(fileName) && !/(?:^|\/)(?:__MACOSX\/|\.)/.test(fileName),
  );
  return dumps.find(({ fileName }) => /schema_v2\.json$/i.test(fileName)) ?? dumps[0];
}

async function* unzipped(file: string): AsyncGenerator<Buffer> {
  const zip = await openPromise(file, { autoClose: false, validateEntrySizes: true });
  try {
    if (zip.entryCount > mostEntries) throw new DumpFault('too-large', `The zip holds more than ${mostEntries} files.`);
    const entries: Entry[] = [];
    for await (const entry of zip.eachEntry()) entries.push(entry);
    const entry = chosenEntry(entries);
    if (!entry) throw new DumpFault('invalid-input', 'It is no dump of ROR: the zip has no JSON file in it.');
    let sum = 0;
    for await (const chunk of (await zip.openReadStreamPromise(entry)) as AsyncIterable<Buffer>) {
      sum = crc32(chunk, sum);
      yield chunk;
    }
    if (sum !== entry.crc32)
      throw new DumpFault(
        'invalid-input',
        `${entry.fileName} does not fit its checksum in the zip: download it again.`,
      );
  } finally {
    zip.close();
  }
}

function gunzipped(file: string): AsyncIterable<Buffer> {
  return pipeline(createReadStream(file), createGunzip(), () => undefined);
}

const isZip = (begins: Buffer) => begins.toString('latin1', 0, 2) === 'PK';
const isGzip = (begins: Buffer) => begins.toString('latin1', 0, 2) === '\u001f\u008b';

/** Returns whether a file that begins with these bytes is packed. */
export const isPacked = (begins: Buffer): boolean => isZip(begins) || isGzip(begins);

/** Returns what is wrong with a file by the bytes it begins with, before the rest of it has come; null where it may be a dump. */
export const wrongFromTheBeginning = (begins: Buffer): string | null =>
  isPacked(begins) ? null : notBegunAsList(begins);

/** Hands on what is unpacked as long as it may be a dump's: a small archive can hold no end of blanks. */
async function* withinLimit(unpacked: AsyncIterable<Buffer>, most: number): AsyncGenerator<Buffer> {
  let length = 0;
  for await (const chunk of unpacked) {
    length += chunk.length;
    if (length > most)
      throw new DumpFault('too-large', `Unpacked it is larger than ${most / 1024 ** 2} MB; no dump of ROR is.`);
    yield chunk;
  }
}

/**
 * Returns the bytes of the dump in a file as they are read: a JSON file, or one in a zip or gzip; of a packed one at most so many.
 * Throws `DumpFault`, and what fs throws.
 */
export async function* dumpBytes(file: string, most = largestDump): AsyncGenerator<Buffer> {
  const begins = firstBytesOf(file);
  try {
    if (isZip(begins)) yield* withinLimit(unzipped(file), most);
    else if (isGzip(begins)) yield* withinLimit(gunzipped(file), most);
    else yield* createReadStream(file) as AsyncIterable<Buffer>;
  } catch (error) {
    if (error instanceof DumpFault || !isPacked(begins)) throw error;
    // yauzl and zlib say what is wrong with the archive in a plain Error.
    throw new DumpFault(
      'invalid-input',
      `The file is cut short or damaged (${error instanceof Error ? error.message.slice(0, 200) : String(error)}). Download it again.`,
    );
  }
}
