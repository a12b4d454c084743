import { DumpFault } from './dump-fault.ts';

/** The bytes of one record, far beyond any of ROR's. */
export const longestRecord = 1024 * 1024;

const byte = {
  tab: 0x09,
  lineFeed: 0x0a,
  carriageReturn: 0x0d,
  space: 0x20,
  quote: 0x22,
  comma: 0x2c,
  openList: 0x5b,
  escape: 0x5c,
  closeList: 0x5d,
  open: 0x7b,
  close: 0x7d,
} as const;

const isSpace = (one: number) =>
  one === byte.space || one === byte.lineFeed || one === byte.carriageReturn || one === byte.tab;

/** Parts a list of JSON objects as its bytes come; no more than one object is held. */
export interface ItemSplitter {
  /** Takes the next bytes, which are not kept. Throws `DumpFault`, and what the receiver throws. */
  readonly push: (chunk: Buffer) => void;
  /** Says that there are no more. Throws `DumpFault` where the list has not ended. */
  readonly end: () => void;
}

const byteOrderMark = Buffer.from([0xef, 0xbb, 0xbf]);
const notAList = 'It is no dump of ROR: that is a list of records as JSON, which begins with [.';

/** Returns what is wrong with a file that begins with these bytes where it is no list, or null. */
export function notBegunAsList(bytes: Buffer): string | null {
  const from = bytes.subarray(0, byteOrderMark.length).equals(byteOrderMark) ? byteOrderMark.length : 0;
  return bytes.subarray(from).find((one) => !isSpace(one)) === byte.openList ? null : notAList;
}

/** Returns what hands on each object of a list as text, with its number from 1; `longest` is the most bytes of one. */
export function splitItems(receive: (text: string, number: number) => void, longest = longestRecord): ItemSplitter {
  const utf8 = new TextDecoder('utf-8', { fatal: true });
  let state: 'start' | 'first' | 'item' | 'next' | 'within' | 'done' = 'start';
  let number = 0;
  let depth = 0;
  let inText = false;
  let escaped = false;
  let parts: Buffer[] = [];
  let length = 0;
  let seen = 0;

  const keep = (part: Buffer): void => {
    length += part.length;
    if (length > longest)
      throw new DumpFault('too-large', `Record ${number} is longer than ${longest} bytes: no record of ROR is.`);
    parts.push(part);
  };
  const finish = (last: Buffer): void => {
    keep(last);
    const bytes = parts.length === 1 ? last : Buffer.concat(parts);
    parts = [];
    length = 0;
    let text;
    try {
      text = utf8.decode(bytes);
    } catch {
      throw new DumpFault('invalid-input', `Record ${number} is not written in UTF-8.`);
    }
    receive(text, number);
  };
  /** Where the object that is being read ends in the chunk, or -1. */
  const endOfItem = (chunk: Buffer, from: number): number => {
    for (let at = from; at < chunk.length; at++) {
      const one = chunk[at];
      if (escaped) escaped = false;
      else if (inText) {
        if (one === byte.escape) escaped = true;
        else if (one === byte.quote) inText = false;
      } else if (one === byte.quote) inText = true;
      else if (one === byte.open || one === byte.openList) depth++;
      else if ((one === byte.close || one === byte.closeList) && --depth === 0) return at;
    }
    return -1;
  };
  const between = (one: number): void => {
    if (isSpace(one)) return;
    if (state === 'start') {
      if (one !== byte.openList) throw new DumpFault('invalid-input', notAList);
      state = 'first';
    } else if (one === byte.open && state !== 'next' && state !== 'done') {
      number++;
      state = 'within';
      depth = 0;
    } else if (one === byte.comma && state === 'next') state = 'item';
    else if (one === byte.closeList && (state === 'first' || state === 'next')) state = 'done';
    else if (state === 'done')
      throw new DumpFault('invalid-input', `Something follows the end of the list, after record ${number}.`);
    else
      throw new DumpFault(
        'invalid-input',
        state === 'next'
          ? `Something stands between record ${number} and the next.`
          : `Record ${number + 1} is no JSON object.`,
      );
  };
  return {
    push: (chunk) => {
      let at = 0;
      // The mark at the very beginning, which some programs write, comes whole: a first chunk is longer.
      if (seen === 0 && chunk.subarray(0, byteOrderMark.length).equals(byteOrderMark)) at = byteOrderMark.length;
      seen += chunk.length;
      while (at < chunk.length) {
        if (state !== 'within') {
          between(chunk[at] as number);
          // The brace that begins an object is read again as a part of it.
          if ((state as string) !== 'within') at++;
          continue;
        }
        const end = endOfItem(chunk, at);
        if (end < 0) {
          keep(Buffer.from(chunk.subarray(at)));
          return;
        }
        state = 'next';
        finish(chunk.subarray(at, end + 1));
        at = end + 1;
      }
    },
    end: () => {
      if (state === 'done') return;
      throw new DumpFault(
        'invalid-input',
        seen === 0
          ? 'The file is empty.'
          : state === 'start'
            ? 'It is no dump of ROR: there is no list of records in it.'
            : `The file is cut short ${state === 'within' ? `within record ${number}` : `after record ${number}`}. Download it again.`,
      );
    },
  };
}
