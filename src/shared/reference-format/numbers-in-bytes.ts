/** Whole numbers from 0 in groups of seven bits, the low ones first, a high bit where another group follows. */

/** Returns bytes that numbers are added to. */
export function numberWriter(): { readonly bytes: number[]; readonly add: (number: number) => void } {
  const bytes: number[] = [];
  return {
    bytes,
    add: (number) => {
      let rest = number;
      while (rest > 0x7f) {
        bytes.push((rest & 0x7f) | 0x80);
        rest >>>= 7;
      }
      bytes.push(rest);
    },
  };
}

/** Returns what reads numbers one after the other, and tells and sets where it is. */
export function numberReader(bytes: Uint8Array): {
  readonly read: () => number;
  readonly at: () => number;
  readonly moveTo: (offset: number) => void;
} {
  let at = 0;
  return {
    read: () => {
      let number = 0;
      for (let shift = 0; ; shift += 7) {
        const byte = bytes[at++] as number;
        number |= (byte & 0x7f) << shift;
        if (byte < 0x80) return number;
      }
    },
    at: () => at,
    moveTo: (offset) => {
      at = offset;
    },
  };
}
