import { ok } from '../../shared/result.ts';
import type { ReferenceDatabase, UserDatabase } from '../database/open.ts';
import type { Handlers } from '../dispatch.ts';
import { listChapters, profileChapter } from '../services/documents/chapters.ts';
import { browserPrints, type DocumentPrinter } from '../services/documents/document-printer.ts';
import { dragList } from '../services/documents/drag-list.ts';

/** Returns the handlers of documents; those that print or write files answer `unavailable` on a host that prints through the browser. */
export function documentHandlers(
  printer: DocumentPrinter | undefined,
  reference: ReferenceDatabase,
  user: UserDatabase,
) {
  return {
    'documents.profile': (input) => profileChapter(reference, user, input),
    'documents.chapters': (input) => listChapters(reference, user, input),
    'documents.print': (job) => printer?.print(job) ?? browserPrints(),
    'documents.pdf': (job) => printer?.pdf(job) ?? browserPrints(),
    'documents.cancel': () => (printer ? ok({ cancelled: printer.cancel() }) : browserPrints()),
    'documents.progress': () => (printer ? ok({ underWay: printer.progress() }) : browserPrints()),
    'documents.reveal': ({ path }) => (printer ? ok({ shown: printer.reveal(path) }) : browserPrints()),
    'documents.drag': (input) => (printer ? dragList(printer, reference, user, input) : browserPrints()),
  } satisfies Partial<Handlers>;
}
