/** The list file that comes in pieces, for as long as the backend is open: packs and restored backups leave it alone. */
export interface Transfers {
  /** What has come of a transfer, or undefined where it is not the last one begun. */
  readonly textOf: (number: number) => string | undefined;
  /** Holds the text of a transfer, of a new one without a number, and returns the number. */
  readonly put: (number: number | undefined, text: string) => number;
  /** Lets go of the text of a transfer; its number stays taken. */
  readonly empty: (number: number) => void;
}

/** Returns room for transfers; only the last one begun is held, in memory. */
export function createTransfers(): Transfers {
  let held = { number: 0, text: '' };
  return {
    textOf: (number) => (number === held.number ? held.text : undefined),
    put: (number = held.number + 1, text) => {
      held = { number, text };
      return number;
    },
    empty: (number) => {
      if (number === held.number) held = { number, text: '' };
    },
  };
}
