import type { IncomingMessage } from 'node:http';

/**
 * Returns why a request cannot come from this server's own page or a program that means this server, or null.
 * Host is checked against rebinding of names, Origin and Sec-Fetch-Site against other pages.
 */
export function strangerProblem(request: IncomingMessage, port: number): string | null {
  const self = `127.0.0.1:${port}`;
  const hosts = headerValues(request, 'host');
  if (hosts.length !== 1 || hosts[0] !== self) return `This server answers to http://${self} only.`;
  const origins = headerValues(request, 'origin');
  if (origins.some((origin) => origin !== `http://${self}`)) return 'Other pages may not speak to this server.';
  const site = request.headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none' && !opensPage(request))
    return 'Other pages may not speak to this server.';
  return null;
}

/** Whether a browser says that it opens a page with this; what says nothing is no browser. */
export function opensPage({ headers }: IncomingMessage): boolean {
  return headers['sec-fetch-mode'] === 'navigate' && headers['sec-fetch-dest'] === 'document';
}

/** Whether a browser says that a script asks, not a person: no page and no worker opens the first address. */
export function isScripted(request: IncomingMessage): boolean {
  return request.headers['sec-fetch-mode'] !== undefined && !opensPage(request);
}

/** Every value as it was sent; Node keeps only the first of some headers. */
function headerValues(request: IncomingMessage, name: string): readonly string[] {
  return request.rawHeaders.filter(
    (_, index) => index % 2 === 1 && request.rawHeaders[index - 1]?.toLowerCase() === name,
  );
}
