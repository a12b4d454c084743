import { defaultList } from '../../shared/contract/bookmarks.ts';
import { today } from '../../shared/domain/day.ts';
import { ask } from '../host/ask.ts';
import { fail } from '../ui/undo/undo-store.ts';

const record = /^\/(?:institutions|alliances|organizations)\/[a-z0-9-]+/;
const listed = /^\/saved(?:\/([a-z0-9-]+))?$/;

/** Has the host put a list under the hand, as a file. */
function dragList(list: string): void {
  ask('documents.drag', { list, day: today() }).catch((error: unknown) => {
    fail('drag', error, () => {
      dragList(list);
    });
  });
}

/**
 * What leaves the window by dragging, on the desktop: a record as a link that opens it in any of these programs (the window's own
 * address leads nowhere outside of it), a list as its file. Selected text and pictures go as they are.
 */
export function dragOut(event: DragEvent): void {
  const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
  const path = link?.getAttribute('href') ?? '';
  const list = listed.exec(path);
  if (list) {
    // The system's own dragging of a file takes the place of the page's.
    event.preventDefault();
    dragList(list[1] ?? defaultList);
    return;
  }
  const found = record.exec(path)?.[0];
  if (!link || !event.dataTransfer || found === undefined) return;
  const address = `almanac:/${found}`;
  const named = document.createElement('a');
  named.href = address;
  named.textContent = link.textContent;
  event.dataTransfer.clearData();
  event.dataTransfer.setData('text/uri-list', address);
  event.dataTransfer.setData('text/plain', address);
  event.dataTransfer.setData('text/html', named.outerHTML);
}
