import { folderFrame, folderVersion, type FolderDocument } from '../../../shared/contract/folder-document.ts';
import { listFormat, studentVersion, type ListDocument } from '../../../shared/contract/list-document.ts';
import { failure, ok, type Result } from '../../../shared/result.ts';
import { parsedFile, readListDocument } from './list-document.ts';

const damaged = (issues: readonly { readonly path: string; readonly message: string }[]) =>
  failure('invalid-input', 'The folder is damaged or was changed by hand; see details. Nothing was changed.', {
    reason: 'malformed',
    issues: issues.slice(0, 10),
  });

/** Returns a folder whose every list was read, its text well-formed; fails as `readListDocument` does. */
function readFolder(value: unknown): Result<FolderDocument> {
  const frame = folderFrame.safeParse(value);
  if (!frame.success)
    return damaged(
      frame.error.issues.map(({ path, message }) => ({
        path: path.join('.').slice(0, 200),
        message: message.slice(0, 200),
      })),
    );
  const lists: FolderDocument['lists'] = [];
  const keys = new Set<string>();
  for (const [at, list] of frame.data.lists.entries()) {
    const read = readListDocument(list.document);
    if (!read.ok) return read;
    if (read.value.list.isDefault) return damaged([{ path: `lists.${at}`, message: 'a list of a folder has a name' }]);
    if (keys.size === keys.add(list.key).size) return damaged([{ path: `lists.${at}.key`, message: 'the same twice' }]);
    lists.push({ ...list, document: read.value });
  }
  return ok({ ...frame.data, person: frame.data.person.toWellFormed(), lists });
}

/**
 * Returns what a file or an object holds: a list, or the folder of a person. Fails with `invalid-input` (details.reason: not-json,
 * foreign, malformed), `too-large`, or `conflict` where a newer program wrote it.
 */
export function readListFile(given: unknown): Result<ListDocument | FolderDocument> {
  const parsed = parsedFile(given);
  if (!parsed.ok) return parsed;
  const header = parsed.value as { format?: unknown; version?: unknown } | null;
  const isFolder =
    typeof header === 'object' &&
    header?.format === listFormat &&
    (header.version === folderVersion || (header.version === studentVersion && 'lists' in header));
  return isFolder ? readFolder(header) : readListDocument(parsed.value);
}
