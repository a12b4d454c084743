import { create } from 'zustand';

/** Whether a third pane stands beside the open profile, for which the list makes room. */
export const useThirdPane = create<{ readonly stands: boolean }>(() => ({ stands: false }));
