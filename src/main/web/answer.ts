import type { ServerResponse } from 'node:http';
import { securityHeaders } from '../security-headers.ts';
import type { Result } from '../../shared/result.ts';

/** Ends a response with a text; every answer carries the security headers, and none a CORS header. */
export function answerText(
  response: ServerResponse,
  status: number,
  text: string,
  headers: Readonly<Record<string, string>> = {},
): void {
  response.writeHead(status, {
    ...securityHeaders,
    'Cache-Control': 'no-store',
    'Content-Type': 'text/plain; charset=utf-8',
    'Content-Length': Buffer.byteLength(text),
    ...headers,
  });
  response.end(response.req.method === 'HEAD' ? undefined : text);
}

/** Ends a response with a call's result, given as JSON. */
export function answerJson(
  response: ServerResponse,
  status: number,
  json: string,
  headers: Readonly<Record<string, string>> = {},
): void {
  answerText(response, status, json, { 'Content-Type': 'application/json; charset=utf-8', ...headers });
}

/** Ends a response with a refusal. */
export function answerRefusal(
  response: ServerResponse,
  status: number,
  refusal: Result<never>,
  headers: Readonly<Record<string, string>> = {},
): void {
  answerJson(response, status, JSON.stringify(refusal), headers);
}
