import { topics as allTopics, type Topic } from '../../shared/contract/call.ts';
import { withKey } from './key.ts';

const shared = 'almanac-changed';

/** How long a stream that was cut is waited for before it is opened again, in milliseconds. */
const patience = 1_000;

/** Reads a stream of events to its end and tells each `changed`. */
async function readStream(body: ReadableStream<Uint8Array>, tell: (topics: readonly Topic[]) => void): Promise<void> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let rest = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    const events = (rest + decoder.decode(value, { stream: true })).split('\n\n');
    rest = events.pop() ?? '';
    for (const event of events) {
      const found = /^event: changed\ndata: (.*)$/.exec(event);
      if (found) tell(JSON.parse(found[1] ?? '[]') as readonly Topic[]);
    }
  }
}

/**
 * Opens the server's stream of changes. An EventSource could not carry the bearer. `missed`: what changed before it was open is not
 * known. Returns how to close it.
 */
function openStream(tell: (topics: readonly Topic[]) => void, missed: boolean): () => void {
  const left = new AbortController();
  let cut = missed;
  const open = async (): Promise<void> => {
    try {
      const { ok, body } = await fetch('/events', { headers: withKey(), signal: left.signal, cache: 'no-store' });
      if (ok && body) {
        // What changed while the stream was cut is not known: everything is read again.
        if (cut) tell(allTopics);
        cut = false;
        await readStream(body, tell);
      }
    } catch {
      // The program has ended, or this window is closing.
    }
    cut = true;
    if (!left.signal.aborted) setTimeout(() => void open(), patience);
  };
  void open();
  return () => {
    left.abort();
  };
}

/**
 * Tells of every change that the server makes known, until the returned function is called. A browser opens six connections to
 * a server at most, so the windows share one stream: the one that holds the lock has it and passes on what it hears.
 */
export function followChanges(tell: (topics: readonly Topic[]) => void): () => void {
  const others = new BroadcastChannel(shared);
  others.addEventListener('message', ({ data }) => {
    tell(data as readonly Topic[]);
  });
  const left = new AbortController();
  let release = (): void => undefined;
  const lead = (missed: boolean) =>
    new Promise<void>((resolve) => {
      const close = openStream((topics) => {
        others.postMessage(topics);
        tell(topics);
      }, missed);
      release = () => {
        close();
        resolve();
      };
    });
  void navigator.locks.request(shared, { ifAvailable: true }, async (first) => {
    if (left.signal.aborted) return;
    if (first) return lead(false);
    // Its turn comes when the window that has the stream closes; until then nobody listens for a moment.
    void navigator.locks.request(shared, { signal: left.signal }, () => lead(true)).catch(() => undefined);
  });
  return () => {
    left.abort();
    release();
    others.close();
  };
}
