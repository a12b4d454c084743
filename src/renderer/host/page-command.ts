export interface PageCommand {
  /** Takes a page's command; returns how to take it away. */
  readonly offer: (act: () => void) => () => void;
  /** Runs it; false where the page in view has none. */
  readonly run: () => boolean;
}

/** Returns a command of the page in view, for a menu that does not know what that is. */
function createPageCommand(): PageCommand {
  let command: (() => void) | null = null;
  return {
    offer: (act) => {
      command = act;
      return () => {
        if (command === act) command = null;
      };
    },
    run: () => {
      command?.();
      return command !== null;
    },
  };
}

export const printCommand = createPageCommand();
export const pdfCommand = createPageCommand();
