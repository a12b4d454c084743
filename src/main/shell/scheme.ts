import { protocol, type Protocol } from 'electron';
import { readFile } from 'node:fs/promises';
import type { Log } from '../log.ts';
import { securityHeaders } from '../security-headers.ts';
import { findStaticFile, type StaticFile, type StaticFiles } from '../static-files.ts';
import { appOrigin, isAppAddress } from './address.ts';

/** Makes `app:` a scheme with an origin of its own, as a policy needs. To be called before `ready`. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ]);
}

/** Answers `app:` with the built window's files. */
export function serveApp(on: Protocol, files: StaticFiles, log: Log): void {
  on.handle('app', (request) => answerAppRequest(request, files, log));
}

async function answerAppRequest(request: Request, files: StaticFiles, log: Log): Promise<Response> {
  if (request.method !== 'GET') return refusal(405);
  const file = isAppAddress(request.url) ? findStaticFile(files, pathOf(request.url)) : null;
  return file ? fileResponse(file, log) : refusal(404);
}

/** Cut out of the text, not parsed: a parser would resolve dots before they are seen. */
function pathOf(url: string): string {
  return url.slice(appOrigin.length).split(/[?#]/, 1)[0] || '/';
}

async function fileResponse(file: StaticFile, log: Log): Promise<Response> {
  try {
    const content = new Uint8Array(await readFile(file.path));
    return new Response(content, {
      status: 200,
      headers: { ...securityHeaders, 'Content-Type': file.contentType, 'Cache-Control': file.cacheControl },
    });
  } catch (error) {
    log.error('A file of the program cannot be read', error);
    return refusal(500);
  }
}

function refusal(status: number): Response {
  return new Response(null, { status, headers: securityHeaders });
}
