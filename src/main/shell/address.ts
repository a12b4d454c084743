/** The one address of the window's files; nothing else is ever loaded. */
export const appOrigin = 'app://almanac';

/** Returns whether an address is one of the window's own, read as strictly as it is written. */
export function isAppAddress(url: string): boolean {
  return url === appOrigin || url.startsWith(`${appOrigin}/`);
}
