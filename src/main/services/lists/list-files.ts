import { defaultList } from '../../../shared/contract/bookmarks.ts';
import type { FolderDocument } from '../../../shared/contract/folder-document.ts';
import type { Input, Output } from '../../../shared/contract/index.ts';
import type { ListDocument } from '../../../shared/contract/list-document.ts';
import { longestDocument } from '../../../shared/contract/limits.ts';
import { today } from '../../../shared/domain/day.ts';
import { failure, ok, type Result } from '../../../shared/result.ts';
import type { ReferenceDatabase, UserDatabase } from '../../database/open.ts';
import { editionOf } from '../../database/reference/edition.ts';
import { fileName } from '../export/file-name.ts';
import { writeListDocument } from './list-document.ts';
import { readApart } from './read-apart.ts';
import type { Transfers } from './transfers.ts';

/** Whether what was read is the folder of a person. */
const isFolder = (read: ListDocument | FolderDocument): read is FolderDocument => 'person' in read;

const gone = () => failure('not-found', 'The file has not come over whole. Choose it again.');

/** Returns a list as a document for another computer, with a name for its file; `not-found` where there is no such list. */
export function exportList(
  reference: ReferenceDatabase,
  user: UserDatabase,
  { id = defaultList, day = today() }: Input<'lists.export'>,
  now: Date,
): Result<Output<'lists.export'>> {
  const document = writeListDocument(user, id, editionOf(reference), now);
  if (!document.ok) return document;
  const { list } = document.value;
  return ok({ fileName: fileName(['list', list.name || defaultList], day, 'almanac-list'), document: document.value });
}

/** Takes a piece of a document; `not-found` where its transfer is not the last one begun, `too-large` for more than a list can be. */
export function receivePiece(
  transfers: Transfers,
  { transfer, text }: Input<'lists.receive'>,
): Result<Output<'lists.receive'>> {
  const before = transfer === undefined ? '' : transfers.textOf(transfer);
  if (before === undefined) return gone();
  const whole = before + text;
  if (whole.length > longestDocument)
    return failure(
      'too-large',
      `The file is longer than ${longestDocument} characters; no list of this program is. Nothing was changed.`,
    );
  return ok({ transfer: transfers.put(transfer, whole), length: whole.length });
}

/** Merges a document, or tells what merging it would do; what merges is loaded with the first. Fails as `readListFile`, `importList` and `takeFolder` do. */
export async function bringListIn(
  reference: ReferenceDatabase,
  user: UserDatabase,
  transfers: Transfers,
  { document, transfer, into, mode }: Input<'lists.import'>,
  now: Date,
): Promise<Result<Output<'lists.import'>>> {
  if ((document === undefined) === (transfer === undefined))
    return failure('invalid-input', 'Give the document or the number of its transfer, one of the two.');
  const text = document ?? transfers.textOf(transfer ?? 0);
  if (text === undefined) return gone();
  const read = await readApart(text);
  if (!read.ok) return read;
  if (isFolder(read.value) && into !== undefined)
    return failure('invalid-input', 'A folder goes to its own lists. Bring it in without naming one.', { list: into });
  const imported = isFolder(read.value)
    ? (await import('./take-folder.ts')).takeFolder(reference, user, read.value, mode, now)
    : (await import('./list-merge.ts')).importList(reference, user, read.value, { into, mode }, now);
  if (imported.ok && mode === 'merge' && transfer !== undefined) transfers.empty(transfer);
  return imported;
}
