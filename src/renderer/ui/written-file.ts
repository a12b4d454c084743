import { create } from 'zustand';

interface WrittenFile {
  /** Where the last file was written; null where none was, or it has been read. */
  readonly path: string | null;
  /** Takes what a write answers: null where the person cancelled, of which nothing is told. */
  readonly wrote: (path: string | null) => void;
  readonly close: () => void;
}

/** What was written is told by the window and not by the page that asked: a document takes a while, and one may have gone on. */
export const useWrittenFile = create<WrittenFile>()((set) => ({
  path: null,
  wrote: (path) => {
    if (path !== null) set({ path });
  },
  close: () => {
    set({ path: null });
  },
}));
