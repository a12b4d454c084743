/** Why something that the system handed over is not opened, or something of the page's not written. */
export type Refusal =
  | 'link'
  | 'file'
  | 'file-too-large'
  | 'file-unreadable'
  | 'source-link'
  | 'no-document'
  | 'not-saved';

/** What the desktop asks of its window: chosen in a menu, opened by the system, or to be told to the person. */
export type HostRequest =
  | { readonly ask: 'go'; readonly path: string }
  | { readonly ask: 'find' }
  | { readonly ask: 'print' }
  | { readonly ask: 'pdf' }
  /** A school that was pointed at is to be kept, or put beside others. */
  | { readonly ask: 'keep' | 'compare'; readonly slug: string }
  /** What the page made itself was written to a file. */
  | { readonly ask: 'saved'; readonly path: string }
  /** A pack, a list or an edition that was opened by double click or dropped on the program. */
  | {
      readonly ask: 'bring';
      readonly kind: 'pack' | 'list' | 'edition';
      readonly name: string;
      readonly bytes: Uint8Array<ArrayBuffer>;
    }
  /** `what` is what was asked for, as short as a line shows. */
  | { readonly ask: 'say'; readonly refusal: Refusal; readonly what: string }
  /** The program failed underneath; what is kept is safe, and nothing further is. */
  | { readonly ask: 'stop' };
