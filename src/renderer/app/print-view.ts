import { pdfCommand, printCommand } from '../host/page-command.ts';
import { printPath } from './print-path.ts';

/** Prints what is in view, by the document that is shown as pages, or by going to the pages of what is open; false where it has none. */
export function printView(
  location: { readonly pathname: string; readonly search: string },
  go: (path: string) => void,
): boolean {
  return printCommand.run() || goToPages(location, go);
}

/** Saves what is in view as PDF where its page can, or goes to the pages of what is open, which can; false where it has none. */
export function savePdfOfView(
  location: { readonly pathname: string; readonly search: string },
  go: (path: string) => void,
): boolean {
  return pdfCommand.run() || goToPages(location, go);
}

function goToPages(
  location: { readonly pathname: string; readonly search: string },
  go: (path: string) => void,
): boolean {
  const path = printPath(location);
  if (path !== null) go(path);
  return path !== null;
}
