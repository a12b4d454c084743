import { create } from 'zustand';
import { mostCompared } from '../../../shared/contract/limits.ts';

interface CompareState {
  /** Slugs in the order of their columns, chosen here or read from the last address. */
  readonly slugs: readonly string[];
  readonly choose: (slugs: readonly string[]) => void;
  readonly toggle: (slug: string) => void;
}

/** Which schools are being compared while the program runs; the address of the comparison says the same. */
export const useCompareStore = create<CompareState>()((set) => ({
  slugs: [],
  choose: (slugs) => {
    set({ slugs: [...new Set(slugs)].slice(0, mostCompared) });
  },
  toggle: (slug) => {
    set(({ slugs }) => ({
      slugs: slugs.includes(slug) ? slugs.filter((one) => one !== slug) : [...slugs, slug].slice(-mostCompared),
    }));
  },
}));

/** The address of a comparison, without what it shows of it. */
export function comparePath(slugs: readonly string[]): string {
  return slugs.length === 0 ? '/compare' : `/compare?${slugs.map((slug) => `school=${slug}`).join('&')}`;
}
