import type { Topic } from '../../shared/contract/call.ts';
import type { HostBridge } from '../../shared/host-bridge.ts';
import { failure, type Result } from '../../shared/result.ts';
import { followChanges } from './change-events.ts';
import { withKey } from './key.ts';

declare global {
  interface Window {
    /** Put there by the preload; the browser host has none. */
    readonly almanac?: HostBridge;
  }
}

/** Returns the way to the backend: the preload's in Electron, the same over HTTP in a browser. */
export function hostBridge(): HostBridge {
  return window.almanac ?? browserBridge();
}

function browserBridge(): HostBridge {
  return { kind: 'browser', capabilities: { nativePrint: false, pdfFile: false }, invoke: post, on: listen };
}

async function post(name: string, input: unknown): Promise<Result<unknown>> {
  try {
    const response = await fetch(`/rpc/${encodeURIComponent(name)}`, {
      method: 'POST',
      headers: withKey({ 'Content-Type': 'application/json' }),
      body: JSON.stringify(input) ?? 'null',
      credentials: 'same-origin',
      // A note typed in the last moment is still sent when the page goes; browsers allow this up to 64 kB.
      keepalive: JSON.stringify(input)?.length < 30_000,
    });
    return (await response.json()) as Result<unknown>;
  } catch {
    return failure('unavailable', 'The program does not answer. Start it again and open the address that it prints.');
  }
}

/** The window follows the changes once, however many listen. */
let stop: (() => void) | null = null;
const listeners = new Set<(topics: readonly Topic[]) => void>();

const listen: HostBridge['on'] = (event, heard) => {
  // Nobody asks anything of a page in a browser but its reader.
  if (event === 'asked') return () => undefined;
  const listener = heard as (topics: readonly Topic[]) => void;
  listeners.add(listener);
  stop ??= followChanges(tell);
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    stop?.();
    stop = null;
  };
};

function tell(topics: readonly Topic[]): void {
  for (const each of listeners) each(topics);
}
