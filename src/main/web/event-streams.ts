import type { ServerResponse } from 'node:http';
import type { Topic } from '../../shared/contract/call.ts';
import { securityHeaders } from '../security-headers.ts';

/** The open windows that wait to hear what changed. */
export interface EventStreams {
  /** Turns a response into a stream of server-sent events, `changed` with the topics as JSON. */
  readonly open: (response: ServerResponse) => void;
  readonly send: (topics: readonly Topic[]) => void;
  readonly close: () => void;
}

/** A person has a few windows open; a page that opens more loses its oldest. */
const most = 32;
/** What is held for a window that reads none of it, in bytes: some ten thousand changes. */
const mostUnread = 1_000_000;
/** Often enough to find a window that is gone. */
const heartbeatMs = 20_000;

/** Returns an empty set of streams. */
export function createEventStreams(): EventStreams {
  const streams = new Set<ServerResponse>();
  const write = (text: string): void => {
    for (const stream of streams) {
      // It opens another when it reads again, and then asks for everything anew.
      if (stream.writableLength > mostUnread) stream.destroy();
      else stream.write(text);
    }
  };
  const heartbeat = setInterval(() => {
    write(': still here\n\n');
  }, heartbeatMs);
  heartbeat.unref();
  return {
    open: (response) => {
      const [oldest] = streams;
      if (oldest && streams.size >= most) {
        // At once: one that is not read does not close by it.
        streams.delete(oldest);
        oldest.end();
      }
      streams.add(response);
      response.on('close', () => {
        streams.delete(response);
      });
      response.writeHead(200, { ...securityHeaders, 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' });
      response.write('retry: 1000\n\n');
    },
    send: (topics) => {
      write(`event: changed\ndata: ${JSON.stringify(topics)}\n\n`);
    },
    close: () => {
      clearInterval(heartbeat);
      for (const stream of streams) stream.end();
    },
  };
}
