import type { WebContents } from 'electron';

/** Chromium's own steps are of half a level, a fifth of the size each; within these the window stays usable. */
const step = 0.5;
const [smallest, largest] = [-3, 4];

/** Makes a page larger (1), smaller (-1) or as it was (0). */
export function zoom(contents: WebContents, by: -1 | 0 | 1): void {
  contents.zoomLevel = by === 0 ? 0 : Math.min(largest, Math.max(smallest, contents.zoomLevel + by * step));
}

/** What is written on a key, with Shift or without, wherever a keyboard has it. */
const written: Readonly<Record<string, -1 | 0 | 1>> = { '+': 1, '=': 1, '-': -1, _: -1, '0': 0 };

/**
 * Follows Ctrl (Cmd on macOS) with what the keys say, and with the mouse's wheel, which Electron leaves to the program. The menu's keys
 * are places on the American keyboard: the French one has its minus on the 6, the Swiss its plus above the 1.
 */
export function followZoomKeys(contents: WebContents): void {
  contents.on('before-input-event', (event, { type, key, control, meta, alt }) => {
    const isMac = process.platform === 'darwin';
    const by = Object.hasOwn(written, key) ? written[key] : undefined;
    if (type !== 'keyDown' || by === undefined || alt || control === isMac || meta !== isMac) return;
    // Neither the page nor the menu sees it then.
    event.preventDefault();
    zoom(contents, by);
  });
  contents.on('zoom-changed', (_event, direction) => {
    zoom(contents, direction === 'in' ? 1 : -1);
  });
}
