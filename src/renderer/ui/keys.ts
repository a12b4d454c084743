/** Whether a key press belongs to a field or an open dialog and not to the page. */
export function isTyping(event: KeyboardEvent): boolean {
  const target = event.target as HTMLElement | null;
  return (
    target !== null &&
    (target.isContentEditable || target.closest('input, textarea, select, dialog, [popover]') !== null)
  );
}

/** Whether the keyboard is a Mac's, whose commands are given with ⌘. */
export function isMac(): boolean {
  return /^(?:mac|iphone|ipad|ipod)/i.test(navigator.platform);
}

type KeyPress = Pick<KeyboardEvent, 'key' | 'code' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey'>;

/** Whether the key bears this Latin letter, in either case; where the layout has no Latin letters there, by its position. */
export function isLetter({ key, code }: KeyPress, letter: string): boolean {
  return /^[a-z]$/i.test(key) ? key.toLowerCase() === letter : code === `Key${letter.toUpperCase()}`;
}

/** Whether a letter is pressed by itself; Caps Lock makes no difference. */
export function isPlainLetter(event: KeyPress, letter: string): boolean {
  return !event.ctrlKey && !event.metaKey && !event.altKey && !event.shiftKey && isLetter(event, letter);
}

/** Whether a letter is pressed with the key for commands: Ctrl, or ⌘ on a Mac. */
export function isCommand(event: KeyPress, letter: string): boolean {
  const held = isMac() ? event.metaKey : event.ctrlKey;
  return held && !event.altKey && !event.shiftKey && isLetter(event, letter);
}

/** The digit that is pressed with Alt, by position: with Alt a Mac writes ¡ there, and AZERTY has & where others have 1. */
export function altDigit({ code, altKey, ctrlKey, metaKey, shiftKey }: KeyPress): string | null {
  // Ctrl and Alt together are AltGr, which writes characters.
  if (!altKey || ctrlKey || metaKey || shiftKey) return null;
  return /^Digit(\d)$/.exec(code)?.[1] ?? null;
}

/** Whether "/" is pressed: the character, or its key where the layout writes a full stop or a letter of its own there. */
export function isSlash({ key, code, altKey, ctrlKey, metaKey, shiftKey }: KeyPress): boolean {
  if (ctrlKey || metaKey || altKey) return false;
  return key === '/' || (code === 'Slash' && !shiftKey && (key === '.' || /^\P{ASCII}$/u.test(key)));
}

/** Whether "?" is pressed: the character, that of Arabic or Chinese, or its key where the layout writes a comma there. */
export function isQuestion({ key, code, altKey, ctrlKey, metaKey, shiftKey }: KeyPress): boolean {
  if (ctrlKey || metaKey || altKey) return false;
  return /^[?؟？]$/.test(key) || (code === 'Slash' && shiftKey && (key === ',' || /^\p{L}$/u.test(key)));
}

/** The names of keys as this keyboard bears them, for "Mod K", "Alt 1", "Enter". */
export function keyNames(keys: string): readonly string[] {
  const names: Readonly<Record<string, string>> = isMac() ? { Mod: '⌘', Alt: '⌥', Shift: '⇧' } : { Mod: 'Ctrl' };
  return keys.split(' ').map((key) => names[key] ?? key);
}

/** The same as one text: "Ctrl K", or "⌘K". */
export function keyText(keys: string): string {
  return keyNames(keys).join(isMac() ? '' : ' ');
}

/** The same for aria-keyshortcuts. */
export function ariaKeys(keys: string): string {
  return keys.replaceAll(' ', '+').replace('Mod', isMac() ? 'Meta' : 'Control');
}
