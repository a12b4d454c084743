declare global {
  interface Window {
    /** Put there by /key.js where this page was the first to be let in. */
    readonly almanacKey?: string;
  }
}

function key(): string | null {
  try {
    // Another window may have been let in by a later run of the program since.
    return localStorage.getItem('almanac-key') ?? window.almanacKey ?? null;
  } catch {
    return window.almanacKey ?? null;
  }
}

/** Returns headers with the bearer that lets a call of this window in; a cookie alone opens nothing. */
export function withKey(headers: Readonly<Record<string, string>> = {}): Readonly<Record<string, string>> {
  const bearer = key();
  return bearer === null ? headers : { ...headers, Authorization: `Bearer ${bearer}` };
}
