import { create } from 'zustand';

import { largestPackFile } from '../../../shared/contract/limits.ts';

export type BroughtKind = 'pack' | 'list' | 'world' | 'edition';

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
export const broughtTo: Readonly<Record<BroughtKind, string>> = {
  pack: '/settings',
  list: '/saved',
  world: '/settings',
  edition: '/settings',
};

/** As ROR names its own: v1.58-2024-12-11-ror-data.zip, with the JSON in it. */
const rorName = /(?:^|[^a-z])ror(?:[^a-z]|$).*\.(?:zip|json|gz)$/i;

/**
 * Returns what a file is by its name and its length in bytes, or null for any that is not the program's. A zip of no name that tells is
 * a pack as long as one can be so large, files beside its figures and all: ROR's dumps, some 30 MB and growing, are named by ROR.
 */
export function broughtKind(name: string, size = 0): BroughtKind | null {
  if (/\.almanac-edition$/i.test(name)) return 'edition';
  if (rorName.test(name)) return 'world';
  if (/\.almanac-pack$/i.test(name)) return 'pack';
  if (/\.zip$/i.test(name)) return size > largestPackFile ? 'world' : 'pack';
  return /\.(?:almanac-list|json)$/i.test(name) ? 'list' : null;
}
