interface Saved {
  readonly fileName: string;
  readonly mediaType: string;
  readonly text: string;
  /** Where `text` is the bytes of the file and not what it says. */
  readonly encoding?: 'base64' | undefined;
}

/** Returns the bytes that base64 stands for. */
export const bytesOf = (base64: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));

/** Hands a file to the person: the host's window asks where, a browser puts it among the downloads. */
export function saveFile({ fileName, mediaType, text, encoding }: Saved): void {
  const content = encoding === undefined ? text : bytesOf(text);
  saveBlob(fileName, new Blob([content], { type: mediaType }));
}

/** Hands bytes to the person as a file, as `saveFile` does. */
export function saveBlob(fileName: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 60_000);
}
