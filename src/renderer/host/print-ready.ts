import type { DocumentProgress } from '../../shared/contract/documents.ts';

/** How far the document of this window is, but for what the host knows better. */
type Progress = Omit<DocumentProgress, 'step'>;

declare global {
  interface Window {
    /** Settles when the print view has all of its document on the page, in its own faces: what the desktop's printing waits for. */
    readonly printReady?: Promise<void>;
    /** How far it is until then: what the desktop's printing tells the window that asked. */
    readonly printProgress?: Progress;
  }
}

/** Told once: a window that prints shows one document. */
const { promise, resolve } = Promise.withResolvers<void>();
Object.assign(window, { printReady: promise });

let progress: Progress = { schools: null, pages: null };

/** Tells the host how far the document is. */
export function sayPrintProgress(part: Partial<Progress>): void {
  progress = { ...progress, ...part };
  Object.assign(window, { printProgress: progress });
}

/** Tells the host that the document can be printed. */
export function sayPrintReady(): void {
  resolve();
}
