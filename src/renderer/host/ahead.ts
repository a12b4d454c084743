import type { Result } from '../../shared/result.ts';

declare global {
  interface Window {
    /** Put there by /ahead.js: what was asked for before any script of ours was read, by name and input. */
    almanacAhead?: Record<string, Promise<Result<unknown>>>;
    /** Put there by /ahead.js: whether the first view, drawn by the backend, stands in the page; settled when that is known. */
    almanacFirst?: Promise<boolean>;
    /** What was clicked in it meanwhile, in its order. */
    almanacClicked?: Element[];
    /** The keys that were pressed meanwhile and are no letters of a field, in their order. */
    almanacKeys?: KeyboardEventInit[];
  }
}

/** Returns the answer that was asked for ahead, once; undefined where it was not. */
export function answerAhead(name: string, input: string): Promise<Result<unknown>> | undefined {
  const asked = `${name} ${input}`;
  const answer = window.almanacAhead?.[asked];
  delete window.almanacAhead?.[asked];
  return answer;
}

/** Returns what was asked for ahead and is not taken yet: names, and inputs as text. */
export function askedAhead(): readonly { readonly name: string; readonly input: string }[] {
  return Object.keys(window.almanacAhead ?? {}).map((asked) => {
    const at = asked.indexOf(' ');
    return { name: asked.slice(0, at), input: asked.slice(at + 1) };
  });
}

/** Forgets what was asked for ahead and not taken: something has changed since, or may have. */
export function forgetAhead(): void {
  delete window.almanacAhead;
}
