import { app, nativeImage, type WebContents } from 'electron';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { DraggedFile } from '../services/documents/document-printer.ts';

/** As wide as what a file manager shows under the hand, in pixels. */
const iconWidth = 64;

/**
 * Has a window drag a file. The system copies it from where it stands only when it is let go, so it has to outlive the dragging: it
 * is taken away when the program ends. Nobody else can read it meanwhile.
 */
export function dragFile(from: WebContents, icon: string, { fileName, text }: DraggedFile): void {
  const folder = mkdtempSync(join(tmpdir(), 'almanac-'));
  app.once('will-quit', () => {
    rmSync(folder, { recursive: true, force: true });
  });
  const file = join(folder, basename(fileName));
  writeFileSync(file, text, { mode: 0o600 });
  from.startDrag({ file, icon: nativeImage.createFromPath(icon).resize({ width: iconWidth }) });
}
