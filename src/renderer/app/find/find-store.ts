import { create } from 'zustand';

/** Whether the bar that finds on a page is open; `asked` counts how often, so that each asking goes to its field. */
export const useFindBar = create<{ asked: number; shown: boolean; open: () => void; close: () => void }>()((set) => ({
  asked: 0,
  shown: false,
  open: () => {
    set(({ asked }) => ({ asked: asked + 1, shown: true }));
  },
  close: () => {
    set({ shown: false });
  },
}));
