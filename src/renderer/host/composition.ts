/**
 * Keeps keys that belong to an input method from every field and shortcut: what ends or leaves a composition is no Enter and no
 * Escape of ours. Chromium and Firefox say so by `isComposing`; WebKit ends the composition before the key, which then has the code
 * 229 of a key that the input method took. Returns how to stop.
 */
export function guardCompositions(): () => void {
  const guard = (event: KeyboardEvent) => {
    // The code is long deprecated, and the only sign there is.
    if (event.isComposing || event.keyCode === 229) event.stopImmediatePropagation();
  };
  // The window is asked first of all, before React and before any listener on the window that comes later.
  window.addEventListener('keydown', guard, { capture: true });
  return () => {
    window.removeEventListener('keydown', guard, { capture: true });
  };
}
