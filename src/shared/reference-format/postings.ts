/**
 * Which entities a term is in, as bytes: differences of ascending ids in groups of seven bits, or, where that would not be
 * shorter, one bit for each id after four bytes of zero. The first difference is never zero, so the first byte tells.
 */

/** Keeps the bits where 32-bit words can be read. */
const bitsOffset = 4;

/** A 32-bit number takes at most so many groups of seven bits. */
const mostBytes = 5;

/** Returns ascending, distinct ids as bytes; none is above `highest` or below 1. */
export function encodePostings(ids: ArrayLike<number>, highest: number): Uint8Array {
  const limit = bitsOffset + 4 * ((highest >>> 5) + 1);
  const bytes = new Uint8Array(Math.min(limit + mostBytes, ids.length * mostBytes));
  let length = 0;
  let previous = 0;
  for (let at = 0; at < ids.length && length < limit; at++) {
    const id = ids[at] as number;
    let difference = id - previous;
    previous = id;
    while (difference > 0x7f) {
      bytes[length++] = (difference & 0x7f) | 0x80;
      difference >>>= 7;
    }
    bytes[length++] = difference;
  }
  return length < limit ? bytes.slice(0, length) : encodeBits(ids, limit);
}

function encodeBits(ids: ArrayLike<number>, length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  for (let at = 0; at < ids.length; at++) {
    const id = ids[at] as number;
    const byte = bitsOffset + (id >>> 3);
    bytes[byte] = (bytes[byte] as number) | (1 << (id & 7));
  }
  return bytes;
}

/** Whether bytes, which begin at `from`, hold bits rather than differences. */
export function holdsBits(bytes: Uint8Array, from = 0): boolean {
  return bytes[from] === 0;
}

/**
 * Writes the ids of the bytes [from, to), which hold differences, into `ids` from `count` on, ascending; returns where the next would stand.
 * An array of its own for each of many short lists takes more time than reading it.
 */
export function decodeIdsInto(ids: Uint32Array, count: number, bytes: Uint8Array, from: number, to: number): number {
  let next = count;
  let id = 0;
  let difference = 0;
  let shift = 0;
  for (let at = from; at < to; at++) {
    const byte = bytes[at] as number;
    difference |= (byte & 0x7f) << shift;
    if (byte > 0x7f) {
      shift += 7;
      continue;
    }
    id += difference;
    ids[next++] = id;
    difference = 0;
    shift = 0;
  }
  return next;
}

/** Returns the ids of bytes that hold differences, ascending. */
export function decodeIds(bytes: Uint8Array): Uint32Array {
  const ids = new Uint32Array(bytes.length);
  return ids.subarray(0, decodeIdsInto(ids, 0, bytes, 0, bytes.length));
}

/** Returns what sets the same in bits, in the words of `decodeBits`, as they are asked for: all in the words before one, and maybe the next. */
export function bitSetter(bytes: Uint8Array, bits: Int32Array): (to: number) => void {
  let next = 0;
  let last = 0;
  const { length } = bytes;
  return (to) => {
    // Variables of this call alone: those that are kept between calls are read and written anew with each id.
    let at = next;
    let id = last;
    while (at < length && id >>> 5 < to) {
      let byte = bytes[at++] as number;
      let difference = byte & 0x7f;
      for (let shift = 7; byte > 0x7f; shift += 7) {
        byte = bytes[at++] as number;
        difference |= (byte & 0x7f) << shift;
      }
      id += difference;
      bits[id >>> 5] = (bits[id >>> 5] as number) | (1 << (id & 31));
    }
    next = at;
    last = id;
  };
}

/** Returns bits as 32-bit words, the id n as bit n & 31 of word n >>> 5; all our machines are little-endian. */
export function decodeBits(bytes: Uint8Array): Int32Array {
  // Copied rather than sliced: a slice of what SQLite gives, which is a Buffer, is the same bytes at the same place.
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : new Uint8Array(bytes);
  return new Int32Array(aligned.buffer, aligned.byteOffset + bitsOffset, (aligned.length - bitsOffset) / 4);
}
