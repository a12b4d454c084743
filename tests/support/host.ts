import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fastFolder } from './fast-folder.ts';

export const root = join(import.meta.dirname, '..', '..');

export interface TestHost {
  /** The address with the token. */
  readonly url: string;
  /** The address without it, such as http://127.0.0.1:4000. */
  readonly origin: string;
  readonly token: string;
  readonly port: number;
  readonly userData: string;
  /** The process, for those who mean to kill it. */
  readonly pid: number;
  /** What it has written to standard error so far. */
  readonly log: () => string;
  /** Stops it and returns its exit code; removes the user folder unless it was given or is to be kept. */
  readonly stop: (options?: { readonly keep?: boolean; readonly signal?: NodeJS.Signals }) => Promise<number | null>;
}

export interface HostOptions {
  readonly userData?: string;
  readonly reference?: string;
  readonly args?: readonly string[];
  /** Whether it opens a browser, as it does for a person. */
  readonly opens?: boolean;
  readonly env?: Readonly<Record<string, string>>;
  /** Another built entry than out/main/serve.cjs. */
  readonly entry?: string;
}

/** Returns the browser host, built, running on a free port with a new user folder; throws with its own words when it does not start. */
export async function startHost(options: HostOptions = {}): Promise<TestHost> {
  const userData = options.userData ?? mkdtempSync(join(fastFolder, 'almanac-user-'));
  const args = [
    '--port',
    '0',
    ...(options.opens ? [] : ['--no-open']),
    '--user-data',
    userData,
    ...(options.reference ? ['--reference', options.reference] : []),
    ...(options.args ?? []),
  ];
  const child = spawn(process.execPath, [options.entry ?? join(root, 'out', 'main', 'serve.cjs'), ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ALMANAC_CHECK_OUTPUTS: '1', ...options.env },
  });
  let errors = '';
  child.stderr.on('data', (chunk: Buffer) => {
    errors += chunk.toString();
  });
  const exited = new Promise<number | null>((resolve) => {
    child.on('exit', resolve);
  });
  // A test run that is broken off must not leave its hosts behind.
  const last = (): void => {
    child.kill('SIGKILL');
    remove();
  };
  process.once('exit', last);
  void exited.then(() => process.off('exit', last));
  const remove = (): void => {
    if (!options.userData) rmSync(userData, { recursive: true, force: true });
  };
  const line = await firstLine(child.stdout, exited, 20_000);
  if (line === null) {
    child.kill('SIGKILL');
    remove();
    throw new Error(`The browser host did not start: ${errors}`);
  }
  const ready = JSON.parse(line) as { url: string; token: string; port: number };
  return {
    url: ready.url,
    token: ready.token,
    port: ready.port,
    origin: `http://127.0.0.1:${ready.port}`,
    userData,
    pid: child.pid ?? 0,
    log: () => errors,
    stop: async ({ keep = false, signal = 'SIGTERM' } = {}) => {
      child.kill(signal);
      const timer = setTimeout(() => child.kill('SIGKILL'), 5_000);
      const code = await exited;
      clearTimeout(timer);
      if (!keep) remove();
      return code;
    },
  };
}

/** The first line of a stream, or null when the process ends or the time is over before it. */
function firstLine(stream: NodeJS.ReadableStream, exited: Promise<unknown>, ms: number): Promise<string | null> {
  return new Promise((resolve) => {
    let text = '';
    const timer = setTimeout(() => {
      resolve(null);
    }, ms);
    stream.on('data', (chunk: Buffer) => {
      text += chunk.toString();
      const end = text.indexOf('\n');
      if (end < 0) return;
      clearTimeout(timer);
      resolve(text.slice(0, end));
    });
    void exited.then(() => {
      clearTimeout(timer);
      resolve(null);
    });
  });
}

/** Posts a call with the token as bearer and returns its result, whatever the status. */
export async function call(
  host: Pick<TestHost, 'origin' | 'token'>,
  name: string,
  input: unknown,
): Promise<{ ok: boolean; value?: unknown; error?: { code: string; message: string } }> {
  const response = await fetch(`${host.origin}/rpc/${name}`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${host.token}`, 'Content-Type': 'application/json' },
    body: JSON.stringify(input),
  });
  return (await response.json()) as { ok: boolean };
}
