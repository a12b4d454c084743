import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { failure } from '../../shared/result.ts';
import { answerCall, tooLarge } from '../call-text.ts';
import type { Dispatch } from '../dispatch.ts';
import type { Log } from '../log.ts';
import { securityHeaders } from '../security-headers.ts';
import { findStaticFile, type StaticFiles } from '../static-files.ts';
import { answerJson, answerRefusal, answerText } from './answer.ts';
import { readBody } from './body.ts';
import { dropSender } from './connections.ts';
import type { EventStreams } from './event-streams.ts';
import { gatePage, leavingWorker, nowherePage, withKey } from './gate.ts';
import { isScripted, opensPage, strangerProblem } from './origin.ts';
import type { Session } from './session.ts';

export interface RequestHandlerOptions {
  readonly dispatch: Dispatch;
  readonly log: Log;
  readonly files: StaticFiles;
  readonly session: Session;
  readonly streams: EventStreams;
  readonly port: number;
  /** Marks the connection as one that has shown its credentials. */
  readonly admit: (socket: Socket) => void;
}

/** Returns what answers every request: strangers first, then credentials, then the three routes. */
export function createRequestHandler(
  options: RequestHandlerOptions,
): (request: IncomingMessage, response: ServerResponse) => Promise<void> {
  const { session, streams, port, admit } = options;
  return async (request, response) => {
    const stranger = strangerProblem(request, port);
    if (stranger) return answerRefusal(response, 403, failure('unavailable', stranger), { Connection: 'close' });
    const target = request.url ?? '';
    const { path, query } = splitTarget(target);
    const reads = request.method === 'GET' || request.method === 'HEAD';
    if (reads && request.headers['service-worker'] === 'script')
      return answerText(response, 200, leavingWorker, { 'Content-Type': 'text/javascript; charset=utf-8' });
    const offered = reads ? query.get('token') : null;
    if (offered !== null) return letIn(options, request, response, offered, path, query);
    if (reads && path === keyScript) return answerFile(options, response, path);
    const how = session.admits(request, port);
    const isFile = reads && path !== '/events' && !path.startsWith('/rpc/');
    if (how === null || (how === 'cookie' && !isFile)) return keepOut(request, response, how);
    admit(request.socket);
    // A cookie that another server has set over ours, or that is gone, is given again to who has the key.
    if (how === 'bearer' && opensWindow(request)) response.setHeader('Set-Cookie', session.setCookie(port));
    if (path === '/session' && request.method === 'POST') return answerText(response, 204, '');
    if (path.startsWith('/rpc/')) return answerRpc(options, request, response, path.slice('/rpc/'.length));
    if (!reads)
      return answerRefusal(response, 405, failure('invalid-input', 'Only calls are posted.'), {
        Allow: 'GET, HEAD',
        Connection: 'close',
      });
    if (path === '/events')
      return request.method === 'GET' ? streams.open(response) : answerText(response, 405, '', { Allow: 'GET' });
    return answerFile(options, response, path);
  };
}

/** The only file that is given to all: it has nothing of anybody's, and lets a browser in again that has the key. */
const keyScript = '/key.js';

/** Whether it is a window of a browser that asks, and not another program with the token. */
function opensWindow({ headers }: IncomingMessage): boolean {
  return headers['sec-fetch-site'] === 'same-origin';
}

function keepOut(request: IncomingMessage, response: ServerResponse, how: 'cookie' | null): void {
  const close = { Connection: 'close' };
  if (opensPage(request))
    return answerText(response, 401, gatePage(), { ...close, 'Content-Type': 'text/html; charset=utf-8' });
  answerRefusal(
    response,
    401,
    failure(
      'unavailable',
      how === 'cookie'
        ? 'A cookie opens nothing: every server on this computer is sent it. A call needs the token as bearer.'
        : 'Open the address that the program printed when it started; it is another each time.',
      { reason: 'not-let-in' },
    ),
    close,
  );
}

function splitTarget(target: string): { readonly path: string; readonly query: URLSearchParams } {
  const at = target.indexOf('?');
  return at < 0
    ? { path: target, query: new URLSearchParams() }
    : { path: target.slice(0, at), query: new URLSearchParams(target.slice(at + 1)) };
}

/** Trades the token in the first address for a cookie and the key, and leads to the same view without it. */
function letIn(
  options: RequestHandlerOptions,
  request: IncomingMessage,
  response: ServerResponse,
  token: string,
  path: string,
  query: URLSearchParams,
): void | Promise<void> {
  const { session, port, files } = options;
  const file = findStaticFile(files, path);
  // Only an address of this server's own: //elsewhere is not one.
  if (!file) return answerNowhere(request, response);
  // A worker or a page that has read the address does not use it up.
  if (isScripted(request))
    return answerRefusal(response, 403, failure('unavailable', 'This address is opened by a person, not by a script.'));
  if (!session.opens(token)) {
    // An address that was kept from an earlier start.
    if (opensPage(request)) return keepOut(request, response, null);
    return answerRefusal(
      response,
      401,
      failure('unavailable', 'This address has expired: open the one that the program printed when it started.'),
    );
  }
  query.delete('token');
  const rest = query.toString();
  // What an address names behind its own # is never sent, and that of a Location would take its place: a view brings the key itself.
  if (path !== '/' && file === files.get('/index.html') && request.method === 'GET' && opensPage(request))
    return answerFile(options, response, path, session.setCookie(port));
  // What stands behind the # is kept by the browser: it is in no request, no Referer and no log.
  answerText(response, 303, '', {
    Location: `${rest ? `${path}?${rest}` : path}#key=${session.key}`,
    'Set-Cookie': session.setCookie(port),
  });
}

async function answerRpc(
  { dispatch, log }: RequestHandlerOptions,
  request: IncomingMessage,
  response: ServerResponse,
  name: string,
): Promise<void> {
  const close = { Connection: 'close' };
  if (request.method !== 'POST')
    return answerRefusal(response, 405, failure('invalid-input', 'Calls are posted.'), { Allow: 'POST', ...close });
  // A form or a text post needs no permission from the browser; JSON does, and no page gets it.
  if (!/^application\/json(?:; ?charset=utf-8)?$/i.test(request.headers['content-type'] ?? '')) {
    return answerRefusal(response, 415, failure('invalid-input', 'The input must be application/json.'), close);
  }
  const body = await readBody(request);
  if (body === 'cut') return;
  if (body === 'too-large') {
    // Said to be the last, it would be closed over what is still coming, and the sender told of a reset and not of this.
    answerRefusal(response, 413, tooLarge());
    return dropSender(request, request.socket);
  }
  if (body === 'not-text')
    return answerRefusal(response, 400, failure('invalid-input', 'The input is not UTF-8.'), close);
  // 200 says that the call was carried; whether it succeeded stands in the result.
  answerJson(response, 200, await answerCall(dispatch, log, name, body.text));
}

/** A person reads it where a browser opens a page, as with the full stop behind an address in a letter. */
function answerNowhere(request: IncomingMessage, response: ServerResponse): void {
  if (opensPage(request))
    return answerText(response, 404, nowherePage(), { 'Content-Type': 'text/html; charset=utf-8' });
  answerText(response, 404, 'There is no such page.');
}

/** Ends a response with a file of the window; a page that is let in by this is given its key, and the cookie. */
async function answerFile(
  { files, log, session }: RequestHandlerOptions,
  response: ServerResponse,
  path: string,
  cookie?: string,
): Promise<void> {
  const file = findStaticFile(files, path);
  if (!file) return answerNowhere(response.req, response);
  try {
    const content = await readFile(file.path);
    if (cookie !== undefined)
      return answerText(response, 200, withKey(content.toString(), session.key), {
        'Content-Type': file.contentType,
        'Set-Cookie': cookie,
      });
    response.writeHead(200, {
      ...securityHeaders,
      'Content-Type': file.contentType,
      'Content-Length': content.length,
      'Cache-Control': file.cacheControl,
    });
    response.end(response.req.method === 'HEAD' ? undefined : content);
  } catch (error) {
    log.error('A file of the program cannot be read', error);
    answerText(response, 500, 'A file of the program cannot be read. Build it again with "npm run build".');
  }
}
