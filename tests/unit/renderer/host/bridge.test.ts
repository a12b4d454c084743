import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { hostBridge } from '../../../../src/renderer/host/bridge.ts';
import { topics, type Topic } from '../../../../src/shared/contract/call.ts';
import type { HostBridge } from '../../../../src/shared/host-bridge.ts';
import { whenTestEnds } from '../../../support/ends.ts';
import { windowLocks } from '../../../support/window-locks.ts';

/** A server of the browser host: what it was asked, and streams of changes that it holds open. */
function server() {
  const asked: { readonly address: string; readonly init: RequestInit }[] = [];
  const streams: ReadableStreamDefaultController<Uint8Array>[] = [];
  let answer: () => Response | Promise<Response> = () => Response.json({ ok: true, value: 1 });
  vi.stubGlobal('fetch', (address: string, init: RequestInit) => {
    asked.push({ address, init });
    if (address !== '/events') return answer();
    return Promise.resolve(
      new Response(
        new ReadableStream<Uint8Array>({
          start: (controller) => {
            streams.push(controller);
            init.signal?.addEventListener('abort', () => {
              controller.error(new Error('The window has gone.'));
            });
          },
        }),
      ),
    );
  });
  return {
    asked,
    streams,
    answers: (next: typeof answer) => {
      answer = next;
    },
    say: (text: string) => streams.at(-1)?.enqueue(new TextEncoder().encode(text)),
  };
}

const own = window.almanac;
let host: ReturnType<typeof server>;
let bridge: HostBridge;
beforeEach(() => {
  Reflect.deleteProperty(window, 'almanac');
  vi.spyOn(navigator, 'locks', 'get').mockReturnValue(windowLocks());
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  localStorage.clear();
  host = server();
  bridge = hostBridge();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  if (own) Object.assign(window, { almanac: own });
});

const headersOf = (at: number) => new Headers(host.asked[at]?.init.headers);
const listening = () => {
  const heard: (readonly Topic[])[] = [];
  const stop = bridge.on('changed', (changed) => {
    heard.push(changed);
  });
  whenTestEnds(stop);
  return { heard, stop };
};
const streamsAre = (count: number) =>
  vi.waitFor(() => {
    expect(host.streams).toHaveLength(count);
  });

describe('a call of a window in a browser', () => {
  it('carries the key of its browser, the newest before that of the page, and none where it has none', async () => {
    await bridge.invoke('notes.get', { slug: 'a' });
    expect(headersOf(0).has('Authorization')).toBe(false);
    Object.assign(window, { almanacKey: 'of-the-page' });
    await bridge.invoke('notes.get', { slug: 'a' });
    expect(headersOf(1).get('Authorization')).toBe('Bearer of-the-page');
    localStorage.setItem('almanac-key', 'of-the-browser');
    await bridge.invoke('notes.get', { slug: 'a' });
    expect(headersOf(2).get('Authorization')).toBe('Bearer of-the-browser');
    Reflect.deleteProperty(window, 'almanacKey');
    expect(host.asked[2]).toMatchObject({ address: '/rpc/notes.get', init: { body: '{"slug":"a"}' } });
  });

  it('goes on being sent when the page goes, unless it is longer than browsers send then', async () => {
    await bridge.invoke('notes.set', { body: 'short' });
    await bridge.invoke('notes.set', { body: 'x'.repeat(40_000) });
    expect(host.asked.map(({ init }) => init.keepalive)).toEqual([true, false]);
  });

  it('is answered with what the program says, and where it says nothing with what to do', async () => {
    expect(await bridge.invoke('reference.about', {})).toEqual({ ok: true, value: 1 });
    host.answers(() => Promise.reject(new TypeError('Failed to fetch')));
    expect(await bridge.invoke('reference.about', {})).toMatchObject({ ok: false, error: { code: 'unavailable' } });
    host.answers(() => new Response('no JSON'));
    expect(await bridge.invoke('reference.about', {})).toMatchObject({ ok: false, error: { code: 'unavailable' } });
  });
});

describe('what changes elsewhere', () => {
  it('is told to whoever listens, in whatever pieces it comes, by one stream', async () => {
    const [first, second] = [listening(), listening()];
    await streamsAre(1);
    for (const piece of [
      'event: cha',
      'nged\ndata: ["notes"',
      ']\n\nevent: changed\ndata: ["lists","plan"]\n',
      '\n: still here\n\n',
    ])
      host.say(piece);
    await vi.waitFor(() => {
      expect(first.heard).toEqual([['notes'], ['lists', 'plan']]);
    });
    expect(second.heard).toEqual(first.heard);
    expect(host.streams).toHaveLength(1);
  });

  it('while the stream was cut is not known: everything is, once it is there again', async () => {
    const { heard } = listening();
    await streamsAre(1);
    host.streams[0]?.close();
    await vi.waitFor(() => {
      expect(vi.getTimerCount()).toBe(1);
    });
    expect(heard).toEqual([]);
    await vi.advanceTimersByTimeAsync(1_000);
    await vi.waitFor(() => {
      expect(heard).toEqual([topics]);
    });
    expect(host.streams).toHaveLength(2);
  });

  it('is not asked for any more once nobody listens', async () => {
    const [first, second] = [listening(), listening()];
    await streamsAre(1);
    const signal = host.asked[0]?.init.signal;
    first.stop();
    expect(signal?.aborted).toBe(false);
    second.stop();
    expect(signal?.aborted).toBe(true);
  });

  it('asks nothing of a page in a browser', () => {
    bridge.on('asked', () => undefined)();
    expect(host.asked).toEqual([]);
  });
});
