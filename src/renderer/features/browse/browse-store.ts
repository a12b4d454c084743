import { create } from 'zustand';
import { createJSONStorage, persist } from 'zustand/middleware';

interface BrowseState {
  /** The address of the last list, with its "?", so that the way back to Browse leads to the same filters. */
  readonly search: string;
  /** How far each list was scrolled, in pixels, by its address. */
  readonly offsets: Readonly<Record<string, number>>;
  readonly filtersOpen: boolean;
  readonly rememberSearch: (search: string) => void;
  readonly rememberOffset: (search: string, offset: number) => void;
  readonly toggleFilters: () => void;
}

/** What Browse remembers while the window is open, over a reload too; the filters themselves live in the address. */
export const useBrowseStore = create<BrowseState>()(
  persist(
    (set) => ({
      search: '',
      offsets: {},
      filtersOpen: false,
      rememberSearch: (search) => {
        set({ search });
      },
      rememberOffset: (search, offset) => {
        set((state) => ({ offsets: { ...state.offsets, [search]: offset } }));
      },
      toggleFilters: () => {
        set((state) => ({ filtersOpen: !state.filtersOpen }));
      },
    }),
    {
      name: 'browse',
      storage: createJSONStorage(() => sessionStorage),
      partialize: ({ search, offsets }) => ({ search, offsets }),
    },
  ),
);
