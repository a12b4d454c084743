import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { failure, ok, type Result } from '../../shared/result.ts';
import type { Backend } from '../backend.ts';
import type { Log } from '../log.ts';
import { listStaticFiles } from '../static-files.ts';
import { answerRefusal } from './answer.ts';
import { boundConnections, dropSender } from './connections.ts';
import { createEventStreams } from './event-streams.ts';
import { createRequestHandler } from './requests.ts';
import { createSession } from './session.ts';
import { unreadAnswer } from './unread.ts';

export interface WebHostOptions {
  readonly backend: Pick<Backend, 'dispatch' | 'events'>;
  /** The folder of the built window. */
  readonly renderer: string;
  /** 0 lets the system choose. */
  readonly port: number;
  readonly log: Log;
}

export interface WebHost {
  readonly port: number;
  readonly token: string;
  /** The address that lets a browser in. */
  readonly url: string;
  /** Returns an address that lets a browser in once. */
  readonly urlForOneOpening: () => string;
  readonly close: () => Promise<void>;
}

/** Returns the loopback server once it listens, or `unavailable` when the port is taken or the window was not built. */
export async function startWebHost({ backend, renderer, port, log }: WebHostOptions): Promise<Result<WebHost>> {
  let files;
  try {
    files = listStaticFiles(renderer);
  } catch (error) {
    return failure('unavailable', error instanceof Error ? error.message : String(error));
  }
  const session = createSession();
  const streams = createEventStreams();
  // A request without a Host is refused by our own words, which carry the headers; Node's would not.
  const server = createServer({ ...limits, requireHostHeader: false });
  const admit = boundConnections(server);
  const listening = await listen(server, port);
  if (!listening.ok) return listening;
  const address = `http://127.0.0.1:${listening.value}`;
  const handle = createRequestHandler({
    dispatch: backend.dispatch,
    log,
    files,
    session,
    streams,
    port: listening.value,
    admit,
  });
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    handle(request, response).catch((error: unknown) => {
      log.error('A request failed', error);
      response.destroy();
    });
  });
  server.on('checkExpectation', (request: IncomingMessage, response: ServerResponse) => {
    answerRefusal(response, 417, failure('invalid-input', 'This server expects nothing.'), { Connection: 'close' });
    request.socket.end();
  });
  // Without a listener Node closes it without a word.
  server.on('connect', (_request: IncomingMessage, socket: Socket) => {
    socket.end(unreadAnswer(undefined));
    dropSender(socket, socket);
  });
  server.on('clientError', ({ code }: NodeJS.ErrnoException, socket: Socket) => {
    // A browser opens connections ahead of need. An answer to one that asked nothing in time would be taken for that of its first request.
    if (socket.bytesRead === 0) socket.destroy();
    // What still comes of the same request is told of again.
    else if (socket.writable) {
      socket.end(unreadAnswer(code));
      dropSender(socket, socket);
    }
  });
  const forget = backend.events.on(streams.send);
  return ok({
    port: listening.value,
    token: session.token,
    url: `${address}/?token=${session.token}`,
    urlForOneOpening: () => `${address}/?token=${session.tokenForOneOpening()}`,
    close: () =>
      new Promise((resolve) => {
        forget();
        streams.close();
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  });
}

/** A request on the same computer takes no time; what is slow is not a window. In milliseconds and bytes. */
const limits = {
  headersTimeout: 5_000,
  requestTimeout: 10_000,
  keepAliveTimeout: 5_000,
  connectionsCheckingInterval: 1_000,
  // All the cookies that a browser keeps for 127.0.0.1, 180 of 4,096 bytes: another server can have it send them all.
  maxHeaderSize: 800_000,
};

function listen(server: Server, port: number): Promise<Result<number>> {
  return new Promise((resolve) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      resolve(
        failure(
          'unavailable',
          error.code === 'EADDRINUSE'
            ? `Port ${port} is taken; choose another with --port, or leave it out.`
            : `The server cannot listen: ${error.message}`,
        ),
      );
    });
    // Loopback only, by number: a name could be made to mean another address.
    server.listen(port, '127.0.0.1', () => {
      resolve(ok((server.address() as AddressInfo).port));
    });
  });
}
