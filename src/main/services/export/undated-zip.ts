/** By the ZIP specification (APPNOTE 4.3.12, 4.3.16): signatures, and where the fields that are read stand. */
const endOfDirectory = { signature: 0x06054b50, length: 22, entries: 10, offset: 16 } as const;
const entry = { signature: 0x02014b50, length: 46, time: 12, name: 28, extra: 30, comment: 32, local: 42 } as const;
const localTime = 10;
/** The first moment that a zip can tell: 1 January 1980, midnight. */
const firstMoment = 0x00210000;

/**
 * Returns the bytes of a zip without comment with the same moment for each entry, in place: the writer of workbooks takes the clock's, so that
 * no two files of the same content were the same.
 */
export function undated(zip: Buffer): Buffer {
  const end = zip.length - endOfDirectory.length;
  if (zip.readUInt32LE(end) !== endOfDirectory.signature) throw new Error('A zip does not end with its directory.');
  let at = zip.readUInt32LE(end + endOfDirectory.offset);
  for (let left = zip.readUInt16LE(end + endOfDirectory.entries); left > 0; left--) {
    if (zip.readUInt32LE(at) !== entry.signature)
      throw new Error('The directory of a zip does not hold what it counts.');
    zip.writeUInt32LE(firstMoment, at + entry.time);
    zip.writeUInt32LE(firstMoment, zip.readUInt32LE(at + entry.local) + localTime);
    at +=
      entry.length +
      zip.readUInt16LE(at + entry.name) +
      zip.readUInt16LE(at + entry.extra) +
      zip.readUInt16LE(at + entry.comment);
  }
  return zip;
}
