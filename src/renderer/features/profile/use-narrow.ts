import { useMedia } from '../../ui/use-media.ts';

/** Whether list and profile are two steps, as the style sheets say: the contents are no strip that stays there. */
export const useNarrow = (): boolean => useMedia('(max-width: 999px)');
