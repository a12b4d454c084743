import { crc32, deflateRawSync } from 'node:zlib';

/** One entry as it is to stand in the archive; what is not given is as it should be. */
export interface RawEntry {
  readonly name: string | Buffer;
  readonly content?: Buffer | string;
  /** 0 stored, 8 deflated. */
  readonly method?: number;
  readonly flags?: number;
  /** The name in the local header, where it is another. */
  readonly localName?: string;
  /** What the headers say of the sizes and the checksum. */
  readonly size?: number;
  readonly packedSize?: number;
  readonly crc?: number;
  readonly attributes?: number;
  readonly extra?: Buffer;
  /** Where the central directory says that the entry begins. */
  readonly offset?: number;
  /** The bytes themselves, already packed. */
  readonly packed?: Buffer;
}

const u16 = (value: number) => {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(value & 0xffff);
  return bytes;
};
const u32 = (value: number) => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value >>> 0);
  return bytes;
};

/** Returns a zip archive byte by byte as told, right or wrong: APPNOTE.TXT 4.3. */
export function rawZip(
  entries: readonly RawEntry[],
  {
    count,
    comment = '',
    prefix = '',
  }: { readonly count?: number; readonly comment?: string; readonly prefix?: string } = {},
): Buffer {
  const local: Buffer[] = [Buffer.from(prefix)];
  const central: Buffer[] = [];
  let at = prefix.length;
  for (const entry of entries) {
    const name = Buffer.from(entry.name);
    const content = Buffer.from(entry.content ?? '');
    const method = entry.method ?? 8;
    const packed = entry.packed ?? (method === 8 ? deflateRawSync(content) : content);
    const localName = Buffer.from(entry.localName ?? name);
    const extra = entry.extra ?? Buffer.alloc(0);
    const facts = [
      u16(20),
      u16(entry.flags ?? 0x800),
      u16(method),
      u16(0),
      u16(0x21),
      u32(entry.crc ?? crc32(content)),
      u32(entry.packedSize ?? packed.length),
      u32(entry.size ?? content.length),
    ];
    const header = Buffer.concat([
      u32(0x04034b50),
      ...facts,
      u16(localName.length),
      u16(extra.length),
      localName,
      extra,
    ]);
    central.push(
      Buffer.concat([
        u32(0x02014b50),
        u16(0x031e),
        ...facts,
        u16(name.length),
        u16(extra.length),
        u16(0),
        u16(0),
        u16(0),
        u32(entry.attributes ?? 0o100644 * 0x10000),
        u32(entry.offset ?? at),
        name,
        extra,
      ]),
    );
    local.push(header, packed);
    at += header.length + packed.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.concat([
    u32(0x06054b50),
    u16(0),
    u16(0),
    u16(count ?? entries.length),
    u16(count ?? entries.length),
    u32(directory.length),
    u32(at),
    u16(comment.length),
    Buffer.from(comment),
  ]);
  return Buffer.concat([...local, directory, end]);
}
