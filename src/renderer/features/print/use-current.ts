import { notifyManager, useQueryClient, type QueryCache } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { readsAny, type Topic } from '../../../shared/contract/call.ts';
import { contract, type CallName } from '../../../shared/contract/index.ts';
import { bridge } from '../../host/client.ts';

/** In milliseconds: so long after a change at most, the window has been told of it (host/gather.ts). */
const toldWithin = 2_000;

/** When what was changed last, whether the window has been told or not. */
const changes = new Map<Topic, number>();
bridge.on('changed', (topics) => {
  for (const topic of topics) changes.set(topic, Date.now());
});

/** Whether nothing that stands in the window is being read, or is to be read again. */
function allRead(cache: QueryCache): boolean {
  return cache
    .findAll({ type: 'active' })
    .every(({ state }) => state.fetchStatus === 'idle' && (state.status === 'error' || !state.isInvalidated));
}

/** Whether all that stands in the window was read since the last change: what was kept in mind is shown at once, and may be older. */
export function useCurrent(): boolean {
  const queries = useQueryClient();
  const [isCurrent, setCurrent] = useState(false);
  useEffect(() => {
    // A document that is gone to right after a change does not wait for the window to be told of it; what was read since is current.
    const since = Date.now() - toldWithin;
    void queries.invalidateQueries(
      {
        predicate: ({ queryKey, state }) =>
          readsAny(
            contract[queryKey[0] as CallName],
            [...changes].filter(([, at]) => at >= Math.max(since, state.dataUpdatedAt)).map(([topic]) => topic),
          ),
      },
      { cancelRefetch: false },
    );
    const cache = queries.getQueryCache();
    let left = false;
    const tell = () => {
      if (!left) setCurrent(allRead(cache));
    };
    // An answer is kept before the views are told of it: only after them.
    const look = () => {
      if (allRead(cache)) notifyManager.schedule(tell);
      else tell();
    };
    const stop = cache.subscribe(look);
    // Those around this one ask only now.
    notifyManager.schedule(look);
    return () => {
      left = true;
      stop();
    };
  }, [queries]);
  return isCurrent;
}
