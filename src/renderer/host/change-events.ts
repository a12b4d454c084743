import { topics as allTopics, type Topic } from '../../shared/contract/call.ts';

const shared = 'almanac-changed';

/** Opens the server's stream of changes. `missed`: what changed before it was open is not known. Returns how to close it. */
function openStream(tell: (topics: readonly Topic[]) => void, missed: boolean): () => void {
  const stream = new EventSource('/events');
  stream.addEventListener('changed', (event) => {
    tell(JSON.parse(event.data as string) as readonly Topic[]);
  });
  // What changed while the stream was cut is not known: everything is read anew.
  let cut = missed;
  stream.addEventListener('error', () => {
    cut = true;
  });
  stream.addEventListener('open', () => {
    if (cut) tell(allTopics);
    cut = false;
  });
  return () => {
    stream.close();
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
