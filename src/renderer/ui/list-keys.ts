type Press = Pick<React.KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey'>;

/** Where a key leads in a list of which one entry has the keyboard; null for a key that does not move in it. */
export function listStep(event: Press, index: number, count: number, perPage: number): number | null {
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || count === 0) return null;
  const to = {
    ArrowDown: index + 1,
    ArrowUp: index - 1,
    PageDown: index + perPage,
    PageUp: index - perPage,
    Home: 0,
    End: count - 1,
  }[event.key];
  return to === undefined ? null : Math.max(0, Math.min(count - 1, to));
}

/** The links of a list as one stop: Tab comes to the one that was left, is open or is first, the keys above move between them. */
export function oneStop(list: HTMLElement | null): (() => void) | undefined {
  if (!list) return undefined;
  const links = (): readonly HTMLElement[] => [...list.querySelectorAll<HTMLElement>('a[href]')];
  const stopAt = (stop: HTMLElement | undefined): void => {
    for (const link of links()) {
      const index = link === stop ? 0 : -1;
      if (link.tabIndex !== index) link.tabIndex = index;
    }
  };
  const settle = (): void => {
    const all = links();
    const had = all.find((link) => link.tabIndex === 0 && link.hasAttribute('tabindex'));
    stopAt(had ?? all.find((link) => link.hasAttribute('aria-current')) ?? all[0]);
  };
  const onFocus = ({ target }: FocusEvent): void => {
    const link = links().find((one) => one === target);
    if (link) stopAt(link);
  };
  const onKey = (event: KeyboardEvent): void => {
    const all = links();
    const at = all.findIndex((link) => link === event.target);
    if (at < 0) return;
    const to = listStep(event, at, all.length, 10);
    if (to === null) return;
    event.preventDefault();
    all[to]?.focus();
  };
  settle();
  const observer = new MutationObserver(settle);
  observer.observe(list, { childList: true, subtree: true });
  list.addEventListener('focusin', onFocus);
  list.addEventListener('keydown', onKey);
  return () => {
    observer.disconnect();
    list.removeEventListener('focusin', onFocus);
    list.removeEventListener('keydown', onKey);
  };
}
