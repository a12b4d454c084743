import { useMedia } from '../use-media.ts';

/** Whether the window has room for a third pane: a list, a profile and that, each with lines of a length that can be read. */
export const useWide = (): boolean => useMedia('(min-width: 1400px)');
