import type { Result } from '../../shared/result.ts';

declare global {
  interface Window {
    /** Put there by /ahead.js: what was asked for before any script of ours was read, by name and input. */
    almanacAhead?: Record<string, Promise<Result<unknown>>>;
  }
}

/** Returns the answer that was asked for ahead, once; undefined where it was not. */
export function answerAhead(name: string, input: string): Promise<Result<unknown>> | undefined {
  const asked = `${name} ${input}`;
  const answer = window.almanacAhead?.[asked];
  delete window.almanacAhead?.[asked];
  return answer;
}

/** Forgets what was asked for ahead and not taken: something has changed since, or may have. */
export function forgetAhead(): void {
  delete window.almanacAhead;
}
