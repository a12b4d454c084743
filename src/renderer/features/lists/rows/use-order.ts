import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { indexInWhole, inOrder, moved } from './reorder.ts';
import { fail, underWay, useUndoStore, type Told } from '../../../ui/undo/undo-store.ts';

interface Ordering {
  /** All of the list, in the order of the backend. */
  readonly ids: readonly string[];
  /** The query that reads that order. */
  readonly queryKey: readonly unknown[];
  readonly send: (id: string, index: number) => Promise<unknown>;
  readonly told: (id: string, at: number, count: number) => Told;
}

export interface Order {
  readonly ids: readonly string[];
  /** Puts an entry at an index of those that are shown, which may be fewer than all. */
  readonly moveTo: (id: string, to: number, shown: readonly string[]) => void;
}

/** The order of a list, which changes on the page at once and is sent after, one step behind the other. */
export function useOrder({ ids, queryKey, send, told }: Ordering): Order {
  const queries = useQueryClient();
  const [asked, setAsked] = useState<readonly string[] | null>(null);
  const sending = useRef({ last: Promise.resolve() as Promise<unknown>, steps: 0 });
  const order = inOrder(ids, asked);

  const go = (id: string, index: number) => {
    const queue = sending.current;
    queue.steps += 1;
    const sent = queue.last.then(() => send(id, index));
    queue.last = sent
      .catch((error: unknown) => {
        fail(`order ${id}`, error, () => void go(id, index));
      })
      .then(async () => {
        queue.steps -= 1;
        if (queue.steps > 0) return;
        await queries.invalidateQueries({ queryKey });
        if (queue.steps === 0) setAsked(null);
      });
    return sent;
  };
  const moveTo = (id: string, to: number, shown: readonly string[]) => {
    const from = order.indexOf(id);
    const index = indexInWhole(order, shown, id, to);
    if (from < 0 || index === from) return;
    setAsked(moved(order, from, index));
    const step = {
      told: told(id, index + 1, order.length),
      undo: () => send(id, from),
      series: `${JSON.stringify(queryKey)} ${id}`,
    };
    underWay(
      go(id, index).then(
        () => {
          useUndoStore.getState().did(step);
        },
        () => undefined,
      ),
    );
  };
  return { ids: order, moveTo };
}
