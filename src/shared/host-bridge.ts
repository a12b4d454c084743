import type { Topic } from './contract/call.ts';
import type { Result } from './result.ts';

/** What a host can do that another cannot; the interface hides what is missing. */
export interface Capabilities {
  /** Prints through the system's own dialog, over `documents.print`. */
  readonly nativePrint: boolean;
  /** Writes a PDF to a file the person picks, over `documents.pdf`. */
  readonly pdfFile: boolean;
}

/** What the preload puts on `window.almanac`; the browser host makes the same over HTTP. */
export interface HostBridge {
  readonly kind: 'electron' | 'browser';
  readonly capabilities: Capabilities;
  readonly invoke: (name: string, input: unknown) => Promise<Result<unknown>>;
  /** Calls back when something was changed, by any window; returns how to stop. */
  readonly on: (event: 'changed', listener: (topics: readonly Topic[]) => void) => () => void;
}
