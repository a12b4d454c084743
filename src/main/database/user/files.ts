import { chmodSync, closeSync, copyFileSync, fsyncSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { ownFile } from './private.ts';

/** Removes a file that was not finished, where that can be done: what went wrong before is what is told. */
export function discard(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch {
    // The next start clears it away.
  }
}

/** Brings a file's content to the disk itself. Throws what fs throws. */
export function syncFile(file: string): void {
  const descriptor = openSync(file, 'r+');
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

/** What a file system answers that brings the names in a folder to the disk by itself, as some over a network do. */
const needsNoSync = ['EINVAL', 'ENOTSUP', 'EISDIR'];

/** Brings the names in a folder to the disk: a rename lasts through a power cut only after this. Windows has no such thing. */
export function syncFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const descriptor = openSync(folder, 'r');
  try {
    fsyncSync(descriptor);
  } catch (error) {
    if (!needsNoSync.includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
  } finally {
    closeSync(descriptor);
  }
}

/** Puts a finished file in its place, over what stands there, and makes that last. */
export function moveOver(finished: string, target: string): void {
  syncFile(finished);
  renameSync(finished, target);
  syncFolder(dirname(target));
}

/**
 * Writes a file whole or not at all, by way of `part` beside it. Throws what fs throws; then the old one stands as it was. Every
 * file that must never be half written is written by this; the owner's alone unless told.
 */
export function writeWholeSync(
  target: string,
  content: string | Uint8Array,
  { part = `${target}.part`, mode = ownFile }: { readonly part?: string; readonly mode?: number } = {},
): void {
  try {
    // What another left there, a link or a pipe, is not written into.
    rmSync(part, { force: true });
    writeFileSync(part, content, { mode, flag: 'wx' });
    moveOver(part, target);
  } catch (error) {
    discard(part);
    throw error;
  }
}

/** Copies a file and brings the copy to the disk. Throws what fs throws; then there is no copy. */
export function copyWhole(from: string, to: string): void {
  try {
    copyFileSync(from, to);
    chmodSync(to, ownFile);
    syncFile(to);
  } catch (error) {
    discard(to);
    throw error;
  }
}

/** A moment as it stands in file names: UTC, sortable, without signs that a file system forbids, such as 20261121T214300123Z. */
export function stampOf(moment: Date): string {
  return moment.toISOString().replace(/[-:.]/g, '');
}
