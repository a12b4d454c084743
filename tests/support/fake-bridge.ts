import type { Topic } from '../../src/shared/contract/call.ts';
import type { HostBridge } from '../../src/shared/host-bridge.ts';
import { failure, type Result } from '../../src/shared/result.ts';

/** What answers the window's calls in a test; `answerWith` sets it. */
let answer: HostBridge['invoke'] = async (name) => failure('unavailable', `Nothing answers ${name} in this test.`);
const listeners = new Set<(topics: readonly Topic[]) => void>();

/** Every call that the window made, in its order. */
export const asked: { readonly name: string; readonly input: unknown }[] = [];

/** Lets a backend, or a hand-written answer, answer what the window asks. */
export function answerWith(invoke: (name: string, input: unknown) => Promise<Result<unknown>>): void {
  answer = invoke;
  asked.length = 0;
}

/** Tells the window of a change, as a host does. */
export function tellChange(topics: readonly Topic[]): void {
  for (const listener of listeners) listener(topics);
}

const bridge: HostBridge = {
  kind: 'browser',
  capabilities: { nativePrint: false, pdfFile: false },
  invoke: (name, input) => {
    asked.push({ name, input });
    return answer(name, input);
  },
  on: (event, heard) => {
    if (event === 'asked') return () => undefined;
    const listener = heard as (topics: readonly Topic[]) => void;
    listeners.add(listener);
    return () => {
      listeners.delete(listener);
    };
  },
};

// The window looks for its bridge as its modules are loaded: this module has to be the first.
Object.assign(window, { almanac: bridge });
