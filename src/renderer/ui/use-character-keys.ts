import { useEffect } from 'react';
import { defaultSettings } from '../../shared/contract/settings.ts';
import { useCall } from '../host/use-call.ts';
import { isTyping } from './keys.ts';

/** Whether keys that write a character do something by themselves: S, C, N, B, P, / and ?. */
export function useHasCharacterKeys(): boolean {
  const { data: settings = defaultSettings } = useCall('settings.get', {});
  return settings.characterKeys;
}

/**
 * Hands over the keys that are pressed where nobody types, unless they were turned off (WCAG 2.1.4): who speaks to the computer, or whose
 * hand strays, presses characters that are meant for nothing. `take` returns whether a key was one of its own. Returns whether they are on.
 */
export function useCharacterKeys(take: (event: KeyboardEvent) => boolean): boolean {
  const isOn = useHasCharacterKeys();
  useEffect(() => {
    if (!isOn) return undefined;
    const onKey = (event: KeyboardEvent) => {
      if (!isTyping(event) && take(event)) event.preventDefault();
    };
    window.addEventListener('keydown', onKey);
    return () => {
      window.removeEventListener('keydown', onKey);
    };
  });
  return isOn;
}
