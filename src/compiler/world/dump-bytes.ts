import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { pipeline } from 'node:stream';
import { crc32, createGunzip } from 'node:zlib';
import { openPromise, type Entry } from 'yauzl';
import { DumpFault } from './dump-fault.ts';

/** Entries of a zip, far beyond the few of ROR's. */
const mostEntries = 1_000;

async function firstBytes(file: string): Promise<string> {
  const handle = await open(file, 'r');
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(4), 0, 4, 0);
    return buffer.subarray(0, bytesRead).toString('latin1');
  } finally {
    await handle.close();
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

/** Returns the bytes of the dump in a file as they are read: a JSON file, or one in a zip or gzip. Throws `DumpFault`, and what fs throws. */
export async function* dumpBytes(file: string): AsyncGenerator<Buffer> {
  const begins = await firstBytes(file);
  const isZip = begins.startsWith('PK');
  const isGzip = begins.startsWith('\u001f\u008b');
  try {
    if (isZip) yield* unzipped(file);
    else if (isGzip) yield* gunzipped(file);
    else yield* createReadStream(file) as AsyncIterable<Buffer>;
  } catch (error) {
    if (error instanceof DumpFault || !(isZip || isGzip)) throw error;
    // yauzl and zlib say what is wrong with the archive in a plain Error.
    throw new DumpFault(
      'invalid-input',
      `The file is cut short or damaged (${error instanceof Error ? error.message.slice(0, 200) : String(error)}). Download it again.`,
    );
  }
}
