/** Returns the locks of a browser as several windows of it see them: one holder a name, the others in turn. */
export function windowLocks(): LockManager {
  const held = new Map<string, Promise<unknown>>();
  const hold = (name: string, mode: LockMode, work: LockGrantedCallback<unknown>): Promise<unknown> => {
    const working = Promise.resolve(work({ name, mode }));
    held.set(
      name,
      working.finally(() => held.delete(name)),
    );
    return working;
  };
  const request = async (
    name: string,
    given: LockOptions | LockGrantedCallback<unknown>,
    told?: LockGrantedCallback<unknown>,
  ): Promise<unknown> => {
    const { ifAvailable = false, signal, mode = 'exclusive' }: LockOptions = typeof given === 'function' ? {} : given;
    const work = typeof given === 'function' ? given : (told as LockGrantedCallback<unknown>);
    if (ifAvailable && held.has(name)) return work(null);
    for (let holder = held.get(name); holder !== undefined; holder = held.get(name)) await holder;
    signal?.throwIfAborted();
    return hold(name, mode, work);
  };
  return {
    request: request as LockManager['request'],
    query: () =>
      Promise.resolve({
        held: [...held.keys()].map((name) => ({ name, mode: 'exclusive' as const, clientId: name })),
        pending: [],
      }),
  };
}
