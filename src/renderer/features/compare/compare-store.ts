import { create } from 'zustand';
import { createJSONStorage, persist } from 'zustand/middleware';
import { writeComparison, type ComparisonAddress } from '../../../shared/comparison-address.ts';
import { mostCompared } from '../../../shared/contract/limits.ts';

/** How a comparison is shown. */
export type ComparisonView = Partial<Omit<ComparisonAddress, 'slugs'>>;

interface CompareState {
  /** Slugs in the order of their columns, chosen here or read from the last address. */
  readonly slugs: readonly string[];
  readonly shown: ComparisonView;
  readonly choose: (slugs: readonly string[]) => void;
  /** Puts a school in or takes it out; returns false where there is no room for it. */
  readonly toggle: (slug: string) => boolean;
  readonly view: (view: ComparisonView) => void;
}

/** Which schools are being compared while the window is open, over a reload too; the address of the comparison says the same. */
export const useCompareStore = create<CompareState>()(
  persist(
    (set, get) => ({
      slugs: [],
      shown: {},
      choose: (slugs) => {
        set({ slugs: [...new Set(slugs)].slice(0, mostCompared) });
      },
      toggle: (slug) => {
        const { slugs } = get();
        if (slugs.includes(slug)) set({ slugs: slugs.filter((one) => one !== slug) });
        else if (slugs.length >= mostCompared) return false;
        else set({ slugs: [...slugs, slug] });
        return true;
      },
      view: (shown) => {
        set({ shown });
      },
    }),
    {
      name: 'compare',
      storage: createJSONStorage(() => sessionStorage),
      partialize: ({ slugs, shown }) => ({ slugs, shown }),
    },
  ),
);

/** The address of a comparison and how it is shown. */
export function comparePath(slugs: readonly string[], view: ComparisonView = {}): string {
  const address = new URLSearchParams(writeComparison({ ...view, slugs }));
  return address.size === 0 ? '/compare' : `/compare?${address.toString()}`;
}
