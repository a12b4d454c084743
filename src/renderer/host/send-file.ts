import { ask } from './ask.ts';

/** Returns bytes as base64, piece by piece so that many do not overflow the call stack. */
export function asBase64(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += 32_768) binary += String.fromCharCode(...bytes.subarray(at, at + 32_768));
  return btoa(binary);
}

/** Why a file could not be read on: it was moved, changed or taken out with its stick. */
export class FileUnreadable extends Error {}

/** The calls by which a kind of file is sent. */
type Sending = 'world' | 'editions' | 'packs';

/**
 * Sends a file to the backend, a piece in memory at a time, and says after each what part of it has come; it ends early when `stopped` says so.
 * Resolves to the number of the transfer, null where it was stopped; throws what `ask` throws, and `FileUnreadable`.
 */
export async function sendFile(
  to: Sending,
  file: File,
  said: { readonly came: (part: number) => void; readonly stopped: () => boolean },
): Promise<number | null> {
  const { transfer, piece } = await ask(`${to}.begin`, { name: file.name.slice(-255), size: file.size });
  for (let at = 0; at < file.size; at += piece) {
    let bytes;
    try {
      bytes = new Uint8Array(await file.slice(at, at + piece).arrayBuffer());
    } catch (error) {
      throw new FileUnreadable(String(error));
    }
    if (said.stopped()) return null;
    await ask(`${to}.piece`, { transfer, at, bytes: asBase64(bytes) });
    said.came(Math.min(1, (at + piece) / file.size));
  }
  return said.stopped() ? null : transfer;
}
