import type { WebContents } from 'electron';

/** Chromium's own steps are of half a level, a fifth of the size each; within these the window stays usable. */
const step = 0.5;
const [smallest, largest] = [-3, 4];

/** Makes a page larger (1), smaller (-1) or as it was (0). */
export function zoom(contents: WebContents, by: -1 | 0 | 1): void {
  contents.zoomLevel = by === 0 ? 0 : Math.min(largest, Math.max(smallest, contents.zoomLevel + by * step));
}

/** Follows Ctrl with the mouse's wheel, which Electron leaves to the program. */
export function followZoomKeys(contents: WebContents): void {
  contents.on('zoom-changed', (_event, direction) => {
    zoom(contents, direction === 'in' ? 1 : -1);
  });
}
