import { bytesOf, saveBlob } from './save-file.ts';

/** Hands over a file that nobody here has looked into: as bytes, whatever it is. */
export function saveUnread({ fileName, base64 }: { readonly fileName: string; readonly base64: string }): void {
  saveBlob(fileName, new Blob([bytesOf(base64)], { type: 'application/octet-stream' }));
}
