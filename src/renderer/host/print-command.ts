/** The Print command of the page in view, for a menu that does not know what that is. */
let command: (() => void) | null = null;

export const printCommand = {
  /** Takes a page's command; returns how to take it away. */
  offer: (print: () => void): (() => void) => {
    command = print;
    return () => {
      if (command === print) command = null;
    };
  },
  /** Runs it; false where the page in view has none. */
  run: (): boolean => {
    command?.();
    return command !== null;
  },
};
