import { existsSync, readFileSync, statSync } from 'node:fs';
import { endianness, uptime } from 'node:os';

/*
 * SQLite ends its reading of a write-ahead log at the first frame whose checksum is wrong, without a word: right for a
 * log cut off by a power failure, but a log damaged later loses acknowledged changes the same way. So the log is read
 * here too. The format is SQLite's own, sqlite.org/walformat.html; it has been fixed since 2010.
 */
const walHeader = { length: 32, pageSizeAt: 8, saltAt: 16, checksumAt: 24 } as const;
const frameHeader = { length: 24, pageAt: 0, commitAt: 4, saltAt: 8, checksumAt: 16 } as const;
const indexHeader = { length: 48, initialisedAt: 12, lastFrameAt: 16, saltAt: 32, backfilledAt: 96 } as const;

export interface WalState {
  /** `damaged`: changes that were acknowledged cannot be read from it. */
  readonly state: 'empty' | 'whole' | 'damaged';
  /** Where damaged: whether the database already holds later pages than can be read, so that the two no longer fit. */
  readonly mixed: boolean;
  /** The newest first page of the database that the log holds; null where it holds none. */
  readonly firstPage: Buffer | null;
}

type Sums = readonly [number, number];

function addUp(bytes: Buffer, from: number, to: number, big: boolean, [first, second]: Sums): Sums {
  let a = first;
  let b = second;
  for (let at = from; at < to; at += 8) {
    a = (a + (big ? bytes.readUInt32BE(at) : bytes.readUInt32LE(at)) + b) >>> 0;
    b = (b + (big ? bytes.readUInt32BE(at + 4) : bytes.readUInt32LE(at + 4)) + a) >>> 0;
  }
  return [a, b];
}

const standsAt = (bytes: Buffer, at: number, [a, b]: Sums): boolean =>
  bytes.readUInt32BE(at) === a && bytes.readUInt32BE(at + 4) === b;

interface Reading {
  /** Frames up to the last transaction that can be read. */
  readonly frames: number;
  readonly firstPage: Buffer | null;
  /** Whether frames of the same run of the log follow that cannot be read, a commit among them. */
  readonly more: boolean;
}

/** Reads the frames of a log; null where its header is none. */
function readFrames(log: Buffer): Reading | null {
  const pageSize = log.length >= walHeader.length ? log.readUInt32BE(walHeader.pageSizeAt) : 0;
  if (
    ![0x377f0682, 0x377f0683].includes(log.length >= walHeader.length ? log.readUInt32BE(0) : 0) ||
    pageSize < 512 ||
    pageSize > 65_536 ||
    (pageSize & (pageSize - 1)) !== 0
  )
    return null;
  const big = (log.readUInt32BE(0) & 1) === 1;
  let sums = addUp(log, 0, walHeader.checksumAt, big, [0, 0]);
  if (!standsAt(log, walHeader.checksumAt, sums)) return null;
  const size = frameHeader.length + pageSize;
  const ours = (at: number) =>
    log.compare(log, walHeader.saltAt, walHeader.saltAt + 8, at + frameHeader.saltAt, at + frameHeader.saltAt + 8) ===
    0;
  const found = { frames: 0, firstPage: null as Buffer | null };
  let pending: Buffer | null = null;
  let at = walHeader.length;
  for (let frame = 1; at + size <= log.length && ours(at); at += size, frame += 1) {
    sums = addUp(log, at + frameHeader.length, at + size, big, addUp(log, at, at + 8, big, sums));
    if (!standsAt(log, at + frameHeader.checksumAt, sums)) break;
    if (log.readUInt32BE(at + frameHeader.pageAt) === 1) pending = log.subarray(at + frameHeader.length, at + size);
    if (log.readUInt32BE(at + frameHeader.commitAt) === 0) continue;
    found.frames = frame;
    found.firstPage = pending ?? found.firstPage;
  }
  let more = false;
  for (; at + size <= log.length && !more; at += size)
    more = ours(at) && log.readUInt32BE(at + frameHeader.commitAt) !== 0;
  return { ...found, more };
}

/** What the index beside a log, left by a program that was killed, says of it; null where it cannot be believed. */
function readIndex(
  file: string,
): { readonly frames: number; readonly backfilled: number; readonly salts: Buffer } | null {
  if (!existsSync(file)) return null;
  const index = readFileSync(file);
  if (
    index.length < indexHeader.backfilledAt + 4 ||
    index.compare(index, indexHeader.length, 2 * indexHeader.length, 0, indexHeader.length) !== 0
  )
    return null;
  if (index[indexHeader.initialisedAt] === 0) return null;
  const number = (at: number) => (endianness() === 'BE' ? index.readUInt32BE(at) : index.readUInt32LE(at));
  return {
    frames: number(indexHeader.lastFrameAt),
    backfilled: number(indexHeader.backfilledAt),
    salts: index.subarray(indexHeader.saltAt, indexHeader.saltAt + 8),
  };
}

/**
 * Whether the index was written since the machine started: then it says to the frame what was acknowledged. One from before may have
 * lost its last pages with the power.
 */
function isOfThisStart(file: string): boolean {
  return statSync(file).mtimeMs >= Date.now() - uptime() * 1_000;
}

/** Returns the state of the log beside a database file, without opening either. Throws what fs throws. */
export function readWal(file: string): WalState {
  const log = existsSync(`${file}-wal`) ? readFileSync(`${file}-wal`) : Buffer.alloc(0);
  const index = readIndex(`${file}-shm`);
  const reading = readFrames(log);
  if (!reading) {
    // A log of which nothing can be read: damaged if there is something in it, or if the index says that the database lacks some of it.
    const damaged = log.some((byte) => byte !== 0) || (index !== null && index.frames > index.backfilled);
    const partly = index !== null && index.backfilled > 0 && index.backfilled < index.frames;
    return { state: damaged ? 'damaged' : 'empty', mixed: damaged && partly, firstPage: null };
  }
  const ofThisLog = index?.salts.equals(log.subarray(walHeader.saltAt, walHeader.saltAt + 8)) ? index : null;
  const short = (ofThisLog?.frames ?? 0) > reading.frames;
  // What follows unread may be what is left of transactions that a failing disk refused: nobody was told that they were kept.
  const damaged = short || (reading.more && !(ofThisLog && isOfThisStart(`${file}-shm`)));
  return {
    state: damaged ? 'damaged' : reading.frames > 0 ? 'whole' : 'empty',
    mixed: damaged && (ofThisLog?.backfilled ?? 0) > reading.frames,
    firstPage: reading.firstPage,
  };
}
