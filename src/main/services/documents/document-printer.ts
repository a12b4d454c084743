import type { DocumentProgress, PrintJob } from '../../../shared/contract/documents.ts';
import { failure, type Result } from '../../../shared/result.ts';

/** What a host lends to `documents.*` when it prints and writes files by itself; the browser host has none. */
export interface DocumentPrinter {
  /** Opens the system's print dialog; `printed` is false when the person cancelled. */
  print(job: PrintJob): Promise<Result<{ printed: boolean }>>;
  /** Asks where to save and writes the file whole or not at all; `path` is null when the person cancelled. */
  pdf(job: PrintJob): Promise<Result<{ path: string | null }>>;
  /** Stops the document that is being made, as if the person had cancelled before; false when none is. */
  cancel(): boolean;
  /** How far the document has come that is being made; null where none is. */
  progress(): DocumentProgress | null;
  /** Shows a file in the system's folder window; false where this run has not written it. */
  reveal(path: string): boolean;
  /** Puts a file under the hand that drags; false where there is no window to drag from. */
  drag(file: DraggedFile): boolean;
}

/** What leaves the window by dragging. */
export interface DraggedFile {
  readonly fileName: string;
  readonly text: string;
}

/** Returns the refusal of a host that has no printer of its own. */
export function browserPrints(): Result<never> {
  return failure('unavailable', 'This host prints through the browser: open the print view and use its Print command.');
}
