import type { FolderDocument } from '../contract/folder-document.ts';
import type { ListDocument } from '../contract/list-document.ts';

/** Returns a list, or the folder of a person, as the text of its file, which a person can read, too. */
export function listText(document: ListDocument | FolderDocument): string {
  return JSON.stringify(document, null, 1);
}
