import { failure } from '../../shared/result.ts';
import { securityHeaders } from '../security-headers.ts';
import { overfullPage } from './gate.ts';

const asJson = (...refusal: Parameters<typeof failure>) => ({
  type: 'application/json; charset=utf-8',
  body: JSON.stringify(failure(...refusal)),
});

function answerTo(code: string | undefined): { readonly status: string; readonly type: string; readonly body: string } {
  switch (code) {
    case 'HPE_HEADER_OVERFLOW':
      // Only cookies grow so large, and only a browser is sent those of others: a person reads it.
      return {
        status: '431 Request Header Fields Too Large',
        type: 'text/html; charset=utf-8',
        body: overfullPage(),
      };
    case 'ERR_HTTP_REQUEST_TIMEOUT':
      return {
        status: '408 Request Timeout',
        ...asJson(
          'unavailable',
          'The request began and did not come whole in time. Nothing was changed; send it again.',
        ),
      };
    default:
      return {
        status: '400 Bad Request',
        ...asJson(
          'invalid-input',
          'This is no request of HTTP/1.1. Nothing was changed. Open the address that the program printed when it started in a browser.',
        ),
      };
  }
}

/** Returns all that is sent in answer to what could not be read as a request, by the code of Node's parser: nothing stands ready then to write it into. */
export function unreadAnswer(code: string | undefined): string {
  const { status, type, body } = answerTo(code);
  const headers = {
    ...securityHeaders,
    'Cache-Control': 'no-store',
    'Content-Type': type,
    'Content-Length': Buffer.byteLength(body),
    Connection: 'close',
  };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  return `HTTP/1.1 ${status}\r\n${lines.join('')}\r\n${body}`;
}
