import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { followChanges } from '../../../../src/renderer/host/change-events.ts';
import { topics, type Topic } from '../../../../src/shared/contract/call.ts';
import { whenTestEnds } from '../../../support/ends.ts';
import { windowLocks } from '../../../support/window-locks.ts';

const streams: ReadableStreamDefaultController<Uint8Array>[] = [];
beforeEach(() => {
  streams.length = 0;
  vi.spyOn(navigator, 'locks', 'get').mockReturnValue(windowLocks());
  vi.stubGlobal('fetch', () =>
    Promise.resolve(
      new Response(
        new ReadableStream<Uint8Array>({
          start: (controller) => {
            streams.push(controller);
          },
        }),
      ),
    ),
  );
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const say = (text: string) => streams.at(-1)?.enqueue(new TextEncoder().encode(text));
/** A window of this browser, and what it hears. */
function follower() {
  const heard: (readonly Topic[])[] = [];
  const stop = followChanges((changed) => {
    heard.push(changed);
  });
  whenTestEnds(stop);
  return { heard, stop };
}

it('is one stream for all windows of a browser, which goes on with the next when the one that has it closes', async () => {
  const first = follower();
  const second = follower();
  await vi.waitFor(() => {
    expect(streams).toHaveLength(1);
  });
  say('event: changed\ndata: ["notes"]\n\n');
  await vi.waitFor(() => {
    expect(second.heard).toEqual([['notes']]);
  });
  expect(first.heard).toEqual([['notes']]);
  first.stop();
  // What came between the two is not known.
  await vi.waitFor(() => {
    expect(second.heard).toEqual([['notes'], topics]);
  });
  say('event: changed\ndata: ["lists"]\n\n');
  await vi.waitFor(() => {
    expect(second.heard.at(-1)).toEqual(['lists']);
  });
  expect(streams).toHaveLength(2);
  expect(first.heard).toHaveLength(1);
});
