import { createHash } from 'node:crypto';
import { closeSync, fstatSync, openSync, readSync, statSync, writeSync } from 'node:fs';
import { gunzipSync, gzipSync } from 'node:zlib';
import { z } from 'zod';
import type { WorldRecord } from './world-record.ts';

/**
 * The records of a dump as they are kept in the user folder, a tenth of the dump's length: blocks of records in gzip, each after its
 * length, then what the file says of itself, then the length of that. The end is read alone where the records are not asked for.
 */
const recordsInBlock = 1_000;
/** Far beyond a block of the longest records. */
const longestBlock = 256 * 1024 * 1024;
const longestEnd = 100_000;
const lengthBytes = 4;

const end = z.strictObject({
  format: z.literal(1),
  /** The name of the file it was read from. */
  name: z.string().max(400),
  records: z.int(),
  /** Of the active ones: how many are of education, and how many are not. */
  education: z.int(),
  others: z.int(),
  /** Withdrawn or ended ones, and how many of them name who took their place. */
  ended: z.int(),
  succeeded: z.int(),
  /** Numbers of records whose names turned the direction of writing. */
  turned: z.array(z.int()),
  /** Whether it holds others than those of education. */
  everything: z.boolean(),
  /** When it was brought in; null while it is looked at. */
  importedAt: z.string().max(40).nullable(),
  /** Of all blocks. */
  sha256: z.string().regex(/^[\da-f]{64}$/),
});
export type WorldFileEnd = z.infer<typeof end>;

/** A file of records being written. */
export interface WorldWriter {
  readonly add: (record: WorldRecord) => void;
  /** Writes the end, and closes the file. */
  readonly finish: (said: Omit<WorldFileEnd, 'format' | 'sha256'>) => WorldFileEnd;
  /** Closes what is not finished. */
  readonly giveUp: () => void;
}

/** Returns what writes records to a new file that its owner alone can read. Throws what fs throws. */
export function writeWorldFile(file: string): WorldWriter {
  const descriptor = openSync(file, 'w', 0o600);
  const hash = createHash('sha256');
  let lines: string[] = [];
  const append = (bytes: Buffer): void => {
    hash.update(bytes);
    writeSync(descriptor, bytes);
  };
  const writeBlock = (): void => {
    if (lines.length === 0) return;
    const block = gzipSync(lines.join('\n'));
    const length = Buffer.alloc(lengthBytes);
    length.writeUInt32LE(block.length);
    append(length);
    append(block);
    lines = [];
  };
  return {
    add: (record) => {
      lines.push(JSON.stringify(record));
      if (lines.length === recordsInBlock) writeBlock();
    },
    finish: (said) => {
      writeBlock();
      const whole: WorldFileEnd = { format: 1, ...said, sha256: hash.digest('hex') };
      const text = Buffer.from(JSON.stringify(whole));
      const length = Buffer.alloc(lengthBytes);
      length.writeUInt32LE(text.length);
      writeSync(descriptor, Buffer.concat([text, length]));
      closeSync(descriptor);
      return whole;
    },
    giveUp: () => {
      closeSync(descriptor);
    },
  };
}

function readAt(descriptor: number, from: number, length: number): Buffer {
  const bytes = Buffer.alloc(length);
  return bytes.subarray(0, readSync(descriptor, bytes, 0, length, from));
}

function endIn(descriptor: number): { readonly said: WorldFileEnd; readonly from: number } | null {
  const { size } = fstatSync(descriptor);
  const last = readAt(descriptor, Math.max(0, size - lengthBytes), lengthBytes);
  const length = last.length === lengthBytes ? last.readUInt32LE() : 0;
  const from = size - lengthBytes - length;
  if (length === 0 || length > longestEnd || from < 0) return null;
  try {
    const said = end.safeParse(JSON.parse(readAt(descriptor, from, length).toString('utf8')));
    return said.success ? { said: said.data, from } : null;
  } catch {
    return null;
  }
}

/** Returns what a file of records says of itself; null where it is none, or is cut. Throws what fs throws. */
export function readWorldEnd(file: string): WorldFileEnd | null {
  // Of a pipe even the opening would wait.
  if (!statSync(file).isFile()) return null;
  const descriptor = openSync(file, 'r');
  try {
    return endIn(descriptor)?.said ?? null;
  } finally {
    closeSync(descriptor);
  }
}

/** Hands on the records of a file, a block in memory at a time. Returns whether they were whole. Throws what fs throws. */
export function readWorldFile(file: string, receive: (record: WorldRecord) => void): boolean {
  const descriptor = openSync(file, 'r');
  try {
    const ended = endIn(descriptor);
    if (!ended) return false;
    const hash = createHash('sha256');
    for (let at = 0; at < ended.from;) {
      const head = readAt(descriptor, at, lengthBytes);
      const length = head.length === lengthBytes ? head.readUInt32LE() : 0;
      if (length === 0 || at + lengthBytes + length > ended.from) return false;
      const block = readAt(descriptor, at + lengthBytes, length);
      hash.update(head).update(block);
      at += lengthBytes + length;
      const lines = gunzipSync(block, { maxOutputLength: longestBlock }).toString('utf8').split('\n');
      for (const line of lines) receive(JSON.parse(line) as WorldRecord);
    }
    return hash.digest('hex') === ended.said.sha256;
  } catch (error) {
    if (error instanceof SyntaxError || (error as NodeJS.ErrnoException).code?.startsWith('Z_') === true) return false;
    throw error;
  } finally {
    closeSync(descriptor);
  }
}
