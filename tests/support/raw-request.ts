import { request } from 'node:http';
import type { IncomingHttpHeaders } from 'node:http';

export interface RawAnswer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

export interface RawRequest {
  readonly port: number;
  readonly method?: string;
  /** Sent as it is written. */
  readonly path?: string;
  /** Name, value, name, value: so that a header can come twice. Without a Host there is none. */
  readonly headers?: readonly string[];
  readonly body?: string | Buffer;
}

/** Sends exactly what it is told and returns the answer; a connection closed without one is status 0. A stream is cut after its head. */
export function rawRequest({ port, method = 'GET', path = '/', headers = [], body }: RawRequest): Promise<RawAnswer> {
  return new Promise((resolve) => {
    const sent = request(
      {
        host: '127.0.0.1',
        port,
        method,
        path,
        setHost: false,
        agent: false,
        headers: [
          ...headers,
          ...(body === undefined ? [] : ['Content-Length', String(Buffer.byteLength(body))]),
        ] as unknown as Record<string, string>,
        timeout: 20_000,
      },
      (response) => {
        const chunks: Buffer[] = [];
        const finish = (): void => {
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            body: Buffer.concat(chunks).toString(),
          });
        };
        response.on('data', (chunk: Buffer) => {
          chunks.push(chunk);
        });
        response.on('end', finish);
        response.on('error', finish);
        if (response.headers['content-type'] === 'text/event-stream') {
          finish();
          sent.destroy();
        }
      },
    );
    sent.on('error', () => {
      resolve({ status: 0, headers: {}, body: '' });
    });
    sent.on('timeout', () => {
      sent.destroy();
    });
    sent.end(body);
  });
}
