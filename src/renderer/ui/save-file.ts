/** Hands a text to the person as a file: the host's window asks where, a browser puts it among the downloads. */
export function saveFile({ fileName, mediaType, text }: { fileName: string; mediaType: string; text: string }): void {
  const address = URL.createObjectURL(new Blob([text], { type: mediaType }));
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 60_000);
}
