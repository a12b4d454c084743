import { useOnce } from '../use-once.ts';
import { doIt, type Done } from './undo-store.ts';

/** Returns what does something as `doIt` does, but not again while it is being done. */
export function useDoOnce(): (act: () => Promise<Done | null>) => void {
  const once = useOnce();
  return (act) => {
    once(() => doIt(act));
  };
}
