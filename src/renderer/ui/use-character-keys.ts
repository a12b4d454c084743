import { useEffect } from 'react';
import { defaultSettings } from '../../shared/contract/settings.ts';
import { useCall } from '../host/use-call.ts';
import { isPlainLetter, isTyping } from './keys.ts';

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

/**
 * Has letters do something where nobody types, each by itself, as `useCharacterKeys`. Returns the letter to be told of a button that does the
 * same; undefined where the keys are turned off.
 */
export function useLetterKeys<Letter extends string>(
  does: Readonly<Partial<Record<Letter, () => void>>>,
): (letter: Letter) => Letter | undefined {
  const isOn = useCharacterKeys((event) => {
    const pressed = (Object.keys(does) as Letter[]).find((letter) => isPlainLetter(event, letter));
    if (pressed === undefined) return false;
    does[pressed]?.();
    return true;
  });
  return (letter) => (isOn ? letter : undefined);
}
