import type { Topic } from './contract/call.ts';
import type { HostRequest } from './host-request.ts';
import type { Result } from './result.ts';

/** What a host can do that another cannot; the interface hides what is missing. */
export interface Capabilities {
  /** Prints through the system's own dialog, over `documents.print`. */
  readonly nativePrint: boolean;
  /** Writes a PDF to a file the person picks, over `documents.pdf`. */
  readonly pdfFile: boolean;
}

/** What a window can hear of its host. */
export interface HostEvents {
  /** Something was changed, by any window. */
  readonly changed: readonly Topic[];
  /** The host wants something of this window; a browser never does. */
  readonly asked: HostRequest;
}

/** What the preload puts on `window.almanac`; the browser host makes the same over HTTP. */
export interface HostBridge {
  readonly kind: 'electron' | 'browser';
  readonly capabilities: Capabilities;
  readonly invoke: (name: string, input: unknown) => Promise<Result<unknown>>;
  /** Calls back at each event; returns how to stop. */
  readonly on: <Name extends keyof HostEvents>(event: Name, listener: (heard: HostEvents[Name]) => void) => () => void;
}
