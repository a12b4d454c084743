import { rmSync } from 'node:fs';
import { defaultSettings } from '../../src/shared/contract/settings.ts';
import { call, startHost, type HostOptions, type TestHost } from './host.ts';

/*
 * Files of a worker that ask for nothing of their own go on with one host, which the program's own erasing makes new: to start one and to
 * have its first view drawn takes as much of the processor as a test. Others have a host of their own. Each kind has a port that makes its
 * hosts one origin to the browser, in which the program's scripts stay compiled.
 */
let shared: TestHost | undefined;
const ports = { shared: 0, own: 0 };
// A worker is told to end, and is not left the time to await anything.
process.once('SIGTERM', () => {
  if (shared) {
    process.kill(shared.pid, 'SIGKILL');
    rmSync(shared.userData, { recursive: true, force: true });
  }
  if (process.listenerCount('SIGTERM') === 0) process.kill(process.pid, 'SIGTERM');
});

/** Returns a host in which nothing is kept and nothing is set: the one that the file before had, or one that is started; throws as `startHost`. */
export async function hostFor(options: HostOptions): Promise<TestHost> {
  if (Object.keys(options).length > 0) {
    const own = await startOn(ports.own, options);
    ports.own = own.port;
    return own;
  }
  if (shared && (await isEmptied(shared))) return shared;
  await shared?.stop();
  shared = await startOn(ports.shared, options);
  ports.shared = shared.port;
  return shared;
}

/** Returns a host on this port, or on another where a program has taken it meanwhile; throws as `startHost`. */
export async function startOn(port: number, options: HostOptions): Promise<TestHost> {
  const on = (at: number) => startHost({ ...options, args: ['--port', String(at), ...(options.args ?? [])] });
  return on(port).catch(() => on(0));
}

/** Ends a host after the tests of a file, unless others go on with it: that one ends with the worker. */
export async function leaveHost(host: TestHost): Promise<void> {
  if (host !== shared) await host.stop();
}

/** Whether all that the file before has kept and set is gone; what it left in the middle of an act goes on with nobody. */
async function isEmptied(host: TestHost): Promise<boolean> {
  try {
    const erased = await call(host, 'backups.erase', { confirmed: 'erase everything I kept' });
    const set = await call(host, 'settings.set', defaultSettings);
    return erased.ok && set.ok;
  } catch {
    return false;
  }
}
