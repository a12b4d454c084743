import { rmSync } from 'node:fs';
import { defaultSettings } from '../../src/shared/contract/settings.ts';
import { plainFixture } from './fixture-reference.ts';
import { call, startHost, type HostOptions, type TestHost } from './host.ts';

/** How a file wants its host: of the shipped edition, unless told. */
export interface WantedHost extends HostOptions {
  /** Of the few schools of the fixture. */
  readonly fixture?: true;
}

/*
 * Files of a worker that ask for nothing else go on with one host, which the program's own erasing makes new: to start one and to have its
 * first view drawn takes as much of the processor as a test. The shipped edition has one port and all others share another, so that each is
 * one origin to the browser, in which the program's scripts stay compiled.
 */
interface Place {
  port: number;
  shared?: TestHost;
}
const edition: Place = { port: 0 };
const others: Place = { port: 0 };

// A worker is told to end, and is not left the time to await anything.
process.once('SIGTERM', () => {
  for (const { shared } of [edition, others])
    if (shared) {
      process.kill(shared.pid, 'SIGKILL');
      rmSync(shared.userData, { recursive: true, force: true });
    }
  if (process.listenerCount('SIGTERM') === 0) process.kill(process.pid, 'SIGTERM');
});

/** Returns a host in which nothing is kept and nothing is set: the one that a file before had, or one that is started; throws as `startHost`. */
export async function hostFor(wanted: WantedHost): Promise<TestHost> {
  const isShared = Object.keys(wanted).every((name) => name === 'fixture');
  const place = isShared && !wanted.fixture ? edition : others;
  if (isShared && place.shared && (await isEmptied(place.shared))) return place.shared;
  await place.shared?.stop();
  const host = await startOn(place.port, wanted);
  place.port = host.port;
  if (isShared) place.shared = host;
  else delete place.shared;
  return host;
}

/** Returns a host on this port, or on another where a program has taken it meanwhile; throws as `startHost`. */
export async function startOn(port: number, { fixture, ...options }: WantedHost): Promise<TestHost> {
  const on = (at: number) =>
    startHost({
      ...(fixture && { reference: plainFixture() }),
      ...options,
      args: ['--port', String(at), ...(options.args ?? [])],
    });
  return on(port).catch(() => on(0));
}

/** Ends a host after the tests of a file, unless others go on with it: that one ends with the worker. */
export async function leaveHost(host: TestHost): Promise<void> {
  if (host !== edition.shared && host !== others.shared) await host.stop();
}

/** Whether all that the file before has kept and set is gone; not where a test has ended the host. */
async function isEmptied(host: TestHost): Promise<boolean> {
  try {
    const erased = await call(host, 'backups.erase', { confirmed: 'erase everything I kept' });
    const set = await call(host, 'settings.set', defaultSettings);
    return erased.ok && set.ok;
  } catch {
    return false;
  }
}
