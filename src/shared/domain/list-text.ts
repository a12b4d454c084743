import type { ListDocument } from '../contract/list-document.ts';

/** Returns a list as the text of its file, which a person can read, too. */
export function listText(document: ListDocument): string {
  return JSON.stringify(document, null, 1);
}
