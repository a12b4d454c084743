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
