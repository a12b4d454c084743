import { create } from 'zustand';
import { createJSONStorage, persist } from 'zustand/middleware';

/** How far a list is scrolled: the row at its top, and how much of it is above, in pixels. How high a row is shows only when it is drawn. */
export interface ListPlace {
  readonly row: number;
  readonly above: number;
}

interface BrowseState {
  /** The address of the last list, with its "?", so that the way back to Browse leads to the same filters. */
  readonly search: string;
  /** How far each list was scrolled, by its address. */
  readonly places: Readonly<Record<string, ListPlace>>;
  readonly filtersOpen: boolean;
  readonly rememberSearch: (search: string) => void;
  readonly rememberPlace: (search: string, place: ListPlace) => void;
  readonly toggleFilters: () => void;
}

/** What Browse remembers while the window is open, over a reload too; the filters themselves live in the address. */
export const useBrowseStore = create<BrowseState>()(
  persist(
    (set) => ({
      search: '',
      places: {},
      filtersOpen: false,
      rememberSearch: (search) => {
        set({ search });
      },
      rememberPlace: (search, place) => {
        set((state) => ({ places: { ...state.places, [search]: place } }));
      },
      toggleFilters: () => {
        set((state) => ({ filtersOpen: !state.filtersOpen }));
      },
    }),
    {
      name: 'browse',
      storage: createJSONStorage(() => sessionStorage),
      partialize: ({ search, places }) => ({ search, places }),
    },
  ),
);
