/** Where the backend writes what a developer may want to know; never what a person wrote. */
export interface Log {
  readonly info: (message: string) => void;
  readonly error: (message: string, error?: unknown) => void;
}

/** Returns a log that writes lines to standard error, so that standard output stays free for the ready line. */
export function createConsoleLog(): Log {
  return {
    info: (message) => {
      console.error(message);
    },
    error: (message, error) => {
      console.error(message, error instanceof Error ? (error.stack ?? error.message) : (error ?? ''));
    },
  };
}
