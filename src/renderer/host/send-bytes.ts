import { longestPiece } from '../../shared/contract/limits.ts';
import type { Output } from '../../shared/contract/index.ts';
import { ask } from './ask.ts';

/** Sends the bytes of a file in base64, in pieces that a call takes. Returns the number of their transfer; 0 where there are none. */
export async function sendBytes(file: Blob): Promise<number> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  // Three bytes are four letters, so that each piece is whole.
  const step = Math.floor(longestPiece / 4) * 3;
  let transfer: number | undefined;
  for (let at = 0; at < bytes.length; at += step) {
    const piece = bytes.subarray(at, at + step);
    let text = '';
    for (let from = 0; from < piece.length; from += 8_192)
      text += String.fromCharCode(...piece.subarray(from, from + 8_192));
    const sent: Output<'lists.receive'> = await ask('lists.receive', {
      ...(transfer === undefined ? {} : { transfer }),
      text: btoa(text),
    });
    transfer = sent.transfer;
  }
  return transfer ?? 0;
}
