import { create } from 'zustand';
import { createJSONStorage, persist } from 'zustand/middleware';
import { mostCompared } from '../../../shared/contract/limits.ts';

/** How a comparison is shown. */
export interface ComparisonView {
  /** The currency all costs are shown in; null leaves each as its source has it. */
  readonly currency: string | null;
  readonly onlyDifferences: boolean;
}

interface CompareState extends ComparisonView {
  /** Slugs in the order of their columns, chosen here or read from the last address. */
  readonly slugs: readonly string[];
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
      currency: null,
      onlyDifferences: false,
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
      view: ({ currency, onlyDifferences }) => {
        set({ currency, onlyDifferences });
      },
    }),
    {
      name: 'compare',
      storage: createJSONStorage(() => sessionStorage),
      partialize: ({ slugs, currency, onlyDifferences }) => ({ slugs, currency, onlyDifferences }),
    },
  ),
);

/** The address of a comparison and how it is shown. */
export function comparePath(slugs: readonly string[], view?: ComparisonView): string {
  const address = new URLSearchParams(slugs.map((slug) => ['school', slug]));
  if (view?.currency) address.set('currency', view.currency);
  if (view?.onlyDifferences) address.set('differences', '1');
  return address.size === 0 ? '/compare' : `/compare?${address.toString()}`;
}
