import type { Output } from '../../../shared/contract/index.ts';
import { ask } from '../../host/ask.ts';
import { sendFile } from '../../host/send-file.ts';
import { bytesOf } from '../../ui/save-file.ts';

const mediaType = 'application/zip';

/** Fetches a pack with files in pieces, since it is too large for one answer. */
async function fetched({ made, bytes }: NonNullable<Output<'additions.pack'>['held']>): Promise<Blob> {
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  for (let at = 0; at < bytes;) {
    const piece = bytesOf((await ask('additions.packPiece', { made, at })).bytes);
    if (piece.length === 0) break;
    pieces.push(piece);
    at += piece.length;
  }
  return new Blob(pieces, { type: mediaType });
}

/** Returns the file of what was made; null where nothing goes. */
export async function fileOf({ zip, held, fileName }: Output<'additions.pack'>): Promise<File | null> {
  if (held) return new File([await fetched(held)], fileName, { type: mediaType });
  return zip === null ? null : new File([bytesOf(zip)], fileName, { type: mediaType });
}

/** Returns what an installation will find wrong with a pack that was made. */
export async function wrongWith(
  { zip }: Output<'additions.pack'>,
  file: File,
): Promise<Output<'packs.preview'>['mistakes']> {
  if (zip !== null) return (await ask('packs.preview', { zip })).mistakes;
  const transfer = await sendFile('packs', file, { came: () => undefined, stopped: () => false });
  return transfer === null ? [] : (await ask('packs.preview', { transfer })).mistakes;
}
