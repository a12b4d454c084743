import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { writeRedirect } from './redirect-file.ts';

/** Long enough for a browser that starts first. */
const redirectForMs = 60_000;

/** Returns whether a browser could show anything here. */
export function hasDisplay(platform = process.platform, env: NodeJS.ProcessEnv = process.env): boolean {
  return platform === 'win32' || platform === 'darwin' || Boolean(env['DISPLAY'] || env['WAYLAND_DISPLAY']);
}

/**
 * Opens an address in the person's own browser, by way of a file that only its owner can read, which goes once it was read or after
 * a minute. Where that fails, the printed address remains.
 */
export function openBrowser(url: string, folder: string): () => void {
  let file: string;
  try {
    file = writeRedirect(folder, url);
  } catch {
    console.error('No browser could be opened; open the printed address yourself.');
    return () => undefined;
  }
  const forget = (): void => {
    rmSync(file, { force: true });
  };
  setTimeout(forget, redirectForMs).unref();

  const [command, ...args] =
    process.platform === 'win32'
      ? ['rundll32', 'url.dll,FileProtocolHandler']
      : [process.platform === 'darwin' ? 'open' : 'xdg-open'];
  const child = spawn(command, [...args, pathToFileURL(file).href], { detached: true, stdio: 'ignore' });
  child.on('error', () => {
    console.error('No browser could be opened; open the printed address yourself.');
  });
  child.unref();
  return forget;
}
