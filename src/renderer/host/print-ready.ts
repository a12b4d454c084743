declare global {
  interface Window {
    /** Settles when the print view has all of its document on the page, in its own faces: what the desktop's printing waits for. */
    readonly printReady?: Promise<void>;
  }
}

/** Told once: a window that prints shows one document. */
const { promise, resolve } = Promise.withResolvers<void>();
Object.assign(window, { printReady: promise });

/** Tells the host that the document can be printed. */
export function sayPrintReady(): void {
  resolve();
}
