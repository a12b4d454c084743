import type { IncomingMessage } from 'node:http';
import { largestInput } from '../call-text.ts';

/**
 * Returns the body as text, or why there is none: `too-large` as soon as it is announced or found to be so,
 * `not-text` for bytes that are not UTF-8, `cut` when the sender went away.
 */
export function readBody(
  request: IncomingMessage,
): Promise<{ readonly text: string } | 'too-large' | 'not-text' | 'cut'> {
  if (Number(request.headers['content-length'] ?? 0) > largestInput) return Promise.resolve('too-large');
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let size = 0;
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size > largestInput) {
        request.pause();
        resolve('too-large');
      } else {
        chunks.push(chunk);
      }
    });
    request.on('end', () => {
      try {
        resolve({ text: new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks)) });
      } catch {
        resolve('not-text');
      }
    });
    request.on('error', () => {
      resolve('cut');
    });
    request.on('close', () => {
      resolve('cut');
    });
  });
}
