import { create } from 'zustand';

export type BroughtKind = 'pack' | 'list';

interface BroughtState {
  /** The file that waits for the page that brings it in, or null. */
  readonly waiting: { readonly kind: BroughtKind; readonly file: File } | null;
  readonly bring: (kind: BroughtKind, file: File) => void;
  readonly taken: () => void;
}

/** A file that came by double click, or was dropped somewhere in the window, on its way to the page that shows what it would change. */
export const useBroughtFile = create<BroughtState>()((set) => ({
  waiting: null,
  bring: (kind, file) => {
    set({ waiting: { kind, file } });
  },
  taken: () => {
    set({ waiting: null });
  },
}));

/** The page that brings in a kind of file. */
export const broughtTo: Readonly<Record<BroughtKind, string>> = { pack: '/settings', list: '/saved' };

/** Returns what a file is by its name, or null for any that is not the program's. */
export function broughtKind(name: string): BroughtKind | null {
  if (/\.(?:almanac-pack|zip)$/i.test(name)) return 'pack';
  return /\.(?:almanac-list|json)$/i.test(name) ? 'list' : null;
}
