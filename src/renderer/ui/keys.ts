/** Whether a key press belongs to a field or an open dialog and not to the page. */
export function isTyping(event: KeyboardEvent): boolean {
  const target = event.target as HTMLElement | null;
  return (
    target !== null &&
    (target.isContentEditable || target.closest('input, textarea, select, dialog, [popover]') !== null)
  );
}
