/** Pictures of one icon by their width in pixels, as PNG. */
export type IconPictures = ReadonlyMap<number, Uint8Array>;

/** Returns an icon of Windows: a directory of pictures, each as PNG, which Windows takes since Vista. */
export function icoFile(pictures: IconPictures): Buffer {
  const sizes = [16, 24, 32, 48, 64, 128, 256];
  const head = Buffer.alloc(6 + 16 * sizes.length);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(sizes.length, 4);
  let offset = head.length;
  const bodies = sizes.map((size, at) => {
    const body = picture(pictures, size);
    const entry = 6 + 16 * at;
    // 0 stands for 256.
    head.writeUInt8(size % 256, entry);
    head.writeUInt8(size % 256, entry + 1);
    head.writeUInt16LE(1, entry + 4);
    head.writeUInt16LE(32, entry + 6);
    head.writeUInt32LE(body.length, entry + 8);
    head.writeUInt32LE(offset, entry + 12);
    offset += body.length;
    return body;
  });
  return Buffer.concat([head, ...bodies]);
}

/** Returns an icon of macOS: chunks, each with a name that says the size and whether it is for a fine display. */
export function icnsFile(pictures: IconPictures): Buffer {
  const chunks = (
    [
      ['icp4', 16],
      ['icp5', 32],
      ['ic07', 128],
      ['ic08', 256],
      ['ic09', 512],
      ['ic10', 1024],
      ['ic11', 32],
      ['ic12', 64],
      ['ic13', 256],
      ['ic14', 512],
    ] as const
  ).map(([name, size]) => chunk(name, picture(pictures, size)));
  return chunk('icns', Buffer.concat(chunks));
}

function chunk(name: string, body: Uint8Array): Buffer {
  const head = Buffer.alloc(8);
  head.write(name, 'latin1');
  head.writeUInt32BE(8 + body.length, 4);
  return Buffer.concat([head, body]);
}

function picture(pictures: IconPictures, size: number): Uint8Array {
  const found = pictures.get(size);
  if (!found) throw new Error(`The icon has no picture of ${size} pixels.`);
  return found;
}
