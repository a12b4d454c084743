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
  /** The bearer of a window, which comes to it behind the # of an address and is never sent in one. */
  readonly key: string;
  /** The Set-Cookie header that lets a browser have the window's own files. */
  readonly setCookie: (port: number) => string;
  /**
   * How a request is let in: `bearer` with the token or the key, to all; `cookie` with the session cookie and no other credentials, to
   * the window's own files alone, since every server on 127.0.0.1 sees it; null not at all.
   */
  readonly admits: (request: IncomingMessage, port: number) => 'bearer' | 'cookie' | null;
}

/** Returns the session of one run. */
export function createSession(): Session {
  const token = secret();
  // Another value than the token, so that a cookie seen by a server on another port is no bearer token.
  const cookie = secret();
  const key = secret();
  const once = new Set<string>();
  return {
    token,
    key,
    tokenForOneOpening: () => {
      const opening = secret();
      once.add(opening);
      return opening;
    },
    opens: (offered) => same(offered, token) || once.delete(offered),
    setCookie: (port) => `${cookieName(port)}=${cookie}; Path=/; HttpOnly; SameSite=Strict`,
    admits: (request, port) => {
      const authorization = request.headers.authorization;
      if (authorization !== undefined) {
        const offered = authorization.startsWith('Bearer ') ? authorization.slice(7) : '';
        return same(offered, token) || same(offered, key) ? 'bearer' : null;
      }
      // Another server may have set one of the same name before ours.
      return cookieValues(request.headers.cookie, cookieName(port)).some((offered) => same(offered, cookie))
        ? 'cookie'
        : null;
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

function cookieValues(header: string | undefined, name: string): readonly string[] {
  return (header?.split(';') ?? []).flatMap((part) => {
    const at = part.indexOf('=');
    return at > 0 && part.slice(0, at).trim() === name ? [part.slice(at + 1).trim()] : [];
  });
}
