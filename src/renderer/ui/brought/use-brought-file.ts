import { useEffect, useEffectEvent } from 'react';
import { useBroughtFile, type BroughtKind } from './brought-file.ts';

/** Hands a waiting file of one kind to the page that brings it in, once. */
export function useBrought(kind: BroughtKind, take: (file: File) => void): void {
  const waiting = useBroughtFile((state) => state.waiting);
  const onFile = useEffectEvent(take);
  useEffect(() => {
    if (waiting?.kind !== kind) return;
    useBroughtFile.getState().taken();
    onFile(waiting.file);
  }, [kind, waiting]);
}
