import { failure, ok } from '../../shared/result.ts';
import type { Handlers } from '../dispatch.ts';
import type { DocumentPrinter } from '../services/documents/document-printer.ts';

/** Returns the handlers of printing; they answer `unavailable` on a host that prints through the browser. */
export function documentHandlers(printer: DocumentPrinter | undefined) {
  const unavailable = () =>
    failure('unavailable', 'This host prints through the browser: open the print view and use its Print command.');
  return {
    'documents.print': (job) => printer?.print(job) ?? unavailable(),
    'documents.pdf': (job) => printer?.pdf(job) ?? unavailable(),
    'documents.cancel': () => (printer ? ok({ cancelled: printer.cancel() }) : unavailable()),
  } satisfies Partial<Handlers>;
}
