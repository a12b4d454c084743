import { vi } from 'vitest';

/** Catches what the window would put among the downloads, until mocks are restored. Returns the files so far: their names and texts, read with their byte order mark. */
export function catchFiles(): () => Promise<readonly { readonly name: string; readonly text: string }[]> {
  const blobs: Blob[] = [];
  const names: string[] = [];
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    blobs.push(blob as Blob);
    return 'blob:caught';
  });
  vi.spyOn(URL, 'revokeObjectURL').mockReturnValue();
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function caught(this: HTMLAnchorElement) {
    names.push(this.download);
  });
  return () =>
    Promise.all(
      blobs.map(async (blob, at) => ({
        name: names[at] ?? '',
        text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(await blob.arrayBuffer()),
      })),
    );
}
