import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { gather } from '../../../../src/renderer/host/gather.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('what is told in quick succession', () => {
  it('is handed on at once when it comes alone, each time', () => {
    const hand = vi.fn();
    const { tell } = gather(hand);
    for (let time = 1; time <= 3; time += 1) {
      tell(['notes']);
      expect(hand).toHaveBeenCalledTimes(time);
      vi.advanceTimersByTime(60);
    }
    expect(hand.mock.calls).toEqual([[['notes']], [['notes']], [['notes']]]);
  });

  it('is handed on a few times where it comes a thousand times, the last of it too, each thing once', () => {
    const hand = vi.fn<(items: readonly string[]) => void>();
    const { tell } = gather(hand);
    for (let change = 0; change < 1_000; change += 1) {
      tell(['notes', change % 2 === 0 ? 'figures' : 'bookmarks']);
      vi.advanceTimersByTime(3);
    }
    const during = hand.mock.calls.length;
    expect(during).toBeLessThan(10);
    tell(['lists']);
    vi.advanceTimersByTime(1_000);
    expect(hand).toHaveBeenCalledTimes(during + 1);
    expect(hand.mock.lastCall?.[0]).toContain('lists');
    for (const [items] of hand.mock.calls) expect(new Set(items).size).toBe(items.length);
    vi.advanceTimersByTime(10_000);
    expect(hand, 'nothing is handed on that was not told').toHaveBeenCalledTimes(during + 1);
    tell(['rates']);
    expect(hand.mock.lastCall, 'after a rest the next goes at once again').toEqual([['rates']]);
  });

  it('waits no longer for one who tells the next thing as soon as the last was handed on', () => {
    const hand = vi.fn();
    const { tell } = gather(hand);
    tell(['notes']);
    for (let time = 2; time <= 40; time += 1) {
      tell(['notes']);
      vi.advanceTimersByTime(50);
      expect(hand).toHaveBeenCalledTimes(time);
    }
  });

  it('is forgotten when nobody waits for it any more', () => {
    const hand = vi.fn();
    const { tell, stop } = gather(hand);
    tell(['notes']);
    tell(['notes']);
    stop();
    vi.advanceTimersByTime(10_000);
    expect(hand).toHaveBeenCalledTimes(1);
  });
});
