/** Popovers, which happy-dom has not: opening, closing, the button that opens one, and the event that tells of it. */
export const opened = new WeakSet<Element>();

function show(element: HTMLElement, isOpen: boolean): void {
  if (opened.has(element) === isOpen) return;
  if (isOpen) opened.add(element);
  else opened.delete(element);
  const event = new Event('toggle');
  Object.assign(event, { oldState: isOpen ? 'closed' : 'open', newState: isOpen ? 'open' : 'closed' });
  element.dispatchEvent(event);
}

Object.assign(HTMLElement.prototype, {
  showPopover(this: HTMLElement) {
    show(this, true);
  },
  hidePopover(this: HTMLElement) {
    show(this, false);
  },
});
document.addEventListener('click', ({ target }) => {
  const id = (target as Element | null)?.closest('button[popovertarget]')?.getAttribute('popovertarget');
  const popover = id === null || id === undefined ? null : document.getElementById(id);
  if (popover) show(popover, !opened.has(popover));
});
