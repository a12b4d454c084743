import { printCommand } from '../host/print-command.ts';
import { printPath } from './print-path.ts';

/** Prints what is in view, by the document that is shown as pages, or by going to the pages of what is open; false where it has none. */
export function printView(
  location: { readonly pathname: string; readonly search: string },
  go: (path: string) => void,
): boolean {
  if (printCommand.run()) return true;
  const path = printPath(location);
  if (path !== null) go(path);
  return path !== null;
}

/** Whether keys ask for printing, by the letter, or by its position where the keyboard has no Latin letters. */
export function asksToPrint(event: KeyboardEvent): boolean {
  const isLetter = /^[a-z]$/i.test(event.key) ? event.key.toLowerCase() === 'p' : event.code === 'KeyP';
  return (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && isLetter;
}
