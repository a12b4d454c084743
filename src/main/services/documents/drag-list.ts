import type { Input, Output } from '../../../shared/contract/index.ts';
import { listText } from '../../../shared/domain/list-text.ts';
import { ok, type Result } from '../../../shared/result.ts';
import type { ReferenceDatabase, UserDatabase } from '../../database/open.ts';
import { exportList } from '../lists/list-files.ts';
import type { DocumentPrinter } from './document-printer.ts';

/** Has a host drag a list out of its window, as the file that it is taken along in; `not-found` where there is no such list. */
export function dragList(
  host: Pick<DocumentPrinter, 'drag'>,
  reference: ReferenceDatabase,
  user: UserDatabase,
  { list, day }: Input<'documents.drag'>,
): Result<Output<'documents.drag'>> {
  const exported = exportList(reference, user, { id: list, ...(day !== undefined && { day }) }, new Date());
  if (!exported.ok) return exported;
  const { fileName, document } = exported.value;
  return ok({ dragged: host.drag({ fileName, text: listText(document) }) });
}
