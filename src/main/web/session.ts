import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/** Who may speak to this run of the server. Nothing here is ever logged. */
export interface Session {
  /** 256 bits, new in each run; for the ready line and `Authorization`. */
  readonly token: string;
  /** Returns a token that opens the window once, for a command line that other users of the computer can read. */
  readonly tokenForOneOpening: () => string;
  /** True when the token in an address is this run's; a one-time token is used up by it. */
  readonly opens: (token: string) => boolean;
  /** The Set-Cookie header that lets a browser in after its first address. */
  readonly setCookie: (port: number) => string;
  /** True when the request carries the token as bearer, or the session cookie and no other credentials. */
  readonly admits: (request: IncomingMessage, port: number) => boolean;
}

/** Returns the session of one run. */
export function createSession(): Session {
  const token = secret();
  // Another value than the token, so that a cookie seen by a server on another port is no bearer token.
  const cookie = secret();
  const once = new Set<string>();
  return {
    token,
    tokenForOneOpening: () => {
      const opening = secret();
      once.add(opening);
      return opening;
    },
    opens: (offered) => same(offered, token) || once.delete(offered),
    setCookie: (port) => `${cookieName(port)}=${cookie}; Path=/; HttpOnly; SameSite=Strict`,
    admits: (request, port) => {
      const authorization = request.headers.authorization;
      if (authorization !== undefined)
        return authorization.startsWith('Bearer ') && same(authorization.slice(7), token);
      const offered = cookieValue(request.headers.cookie, cookieName(port));
      return offered !== null && same(offered, cookie);
    },
  };
}

function secret(): string {
  return randomBytes(32).toString('base64url');
}

/** Compares hashes, so that neither content nor length shows in the time it takes. */
function same(offered: string, expected: string): boolean {
  const hash = (text: string): Buffer => createHash('sha256').update(text).digest();
  return timingSafeEqual(hash(offered), hash(expected));
}

/** Cookies do not know ports: each run has its own name, so that two runs do not throw each other out. */
function cookieName(port: number): string {
  return `almanac-${port}`;
}

function cookieValue(header: string | undefined, name: string): string | null {
  for (const part of header?.split(';') ?? []) {
    const at = part.indexOf('=');
    if (at > 0 && part.slice(0, at).trim() === name) return part.slice(at + 1).trim();
  }
  return null;
}
