import { EventEmitter } from 'node:events';
import type { Strict } from './strict.ts';

type Answer<Value> = (value: Value) => void;

/** The default session with what the program has set on it, for tests to ask. */
export interface FakeSession {
  readonly session: object;
  readonly events: EventEmitter;
  /** Answers `app:` requests; throws when the program handles no such scheme. */
  readonly fetch: (url: string, init?: RequestInit) => Promise<Response>;
  /** Whether a request would be let through. */
  readonly lets: (url: string, resourceType?: string) => Promise<boolean>;
  readonly grants: (permission: string) => Promise<boolean>;
  readonly checks: (permission: string) => boolean;
  readonly grantsDevice: (type: string) => boolean;
  readonly givesDisplay: () => Promise<boolean>;
}

/** Returns a session that grants, loads and downloads everything until the program says otherwise, as Electron's does. */
export function createSession(strict: Strict, late: (what: string) => void): FakeSession {
  const handlers = new Map<string, (request: Request) => Response | Promise<Response>>();
  const events = new EventEmitter();
  let beforeRequest: ((details: object, answer: Answer<{ cancel?: boolean }>) => void) | null = null;
  let request: ((contents: unknown, permission: string, answer: Answer<boolean>, details: object) => void) | null =
    null;
  let check: ((contents: unknown, permission: string, origin: string, details: object) => boolean) | null = null;
  let device: ((details: object) => boolean) | null = null;
  let display: ((request: object, answer: Answer<object>) => void) | null = null;
  const session = strict.object(
    'Session',
    Object.assign(events, {
      protocol: strict.object('Protocol', {
        handle: (scheme: string, handler: (request: Request) => Response | Promise<Response>) => {
          late(`protocol.handle ${scheme}`);
          handlers.set(scheme, handler);
        },
      }),
      webRequest: strict.object('WebRequest', {
        onBeforeRequest: (listener: typeof beforeRequest) => {
          late('webRequest.onBeforeRequest');
          beforeRequest = listener;
        },
      }),
      setPermissionRequestHandler: (handler: typeof request) => {
        late('session.setPermissionRequestHandler');
        request = handler;
      },
      setPermissionCheckHandler: (handler: typeof check) => {
        late('session.setPermissionCheckHandler');
        check = handler;
      },
      setDevicePermissionHandler: (handler: typeof device) => {
        device = handler;
      },
      setDisplayMediaRequestHandler: (handler: typeof display) => {
        display = handler;
      },
    }),
  );
  return {
    session,
    events,
    fetch: async (url, init) => {
      const handler = handlers.get(url.slice(0, url.indexOf(':')));
      if (!handler) throw new Error(`No one handles ${url}`);
      // The address as Chromium hands it over, which a Request would tidy before it is seen.
      return handler(Object.defineProperty(new Request('http://fake/', init), 'url', { value: url }));
    },
    lets: (url, resourceType = 'xhr') =>
      new Promise((resolve) => {
        if (!beforeRequest) return resolve(true);
        beforeRequest({ id: 1, url, method: 'GET', resourceType, referrer: '', timestamp: 0 }, (answer) => {
          resolve(!answer.cancel);
        });
      }),
    grants: (permission) =>
      new Promise((resolve) => {
        if (!request) return resolve(true);
        request(null, permission, resolve, {});
      }),
    checks: (permission) => (check ? check(null, permission, 'app://almanac', {}) : true),
    grantsDevice: (deviceType) => (device ? device({ deviceType, origin: 'app://almanac', device: {} }) : true),
    givesDisplay: () =>
      new Promise((resolve) => {
        if (!display) return resolve(true);
        display({}, (streams) => {
          resolve(Object.keys(streams).length > 0);
        });
      }),
  };
}
