import { ok } from '../../shared/result.ts';
import type { Handlers } from '../dispatch.ts';
import { browserPrints, type DocumentPrinter } from '../services/documents/document-printer.ts';

/** Returns the handlers of printing; they answer `unavailable` on a host that prints through the browser. */
export function documentHandlers(printer: DocumentPrinter | undefined) {
  return {
    'documents.print': (job) => printer?.print(job) ?? browserPrints(),
    'documents.pdf': (job) => printer?.pdf(job) ?? browserPrints(),
    'documents.cancel': () => (printer ? ok({ cancelled: printer.cancel() }) : browserPrints()),
  } satisfies Partial<Handlers>;
}
