import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream, existsSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { pipeline } from 'node:stream/promises';

export interface Download {
  readonly url: string;
  /** Where the whole file will stand; what has come so far stands beside it, and is taken up again the next time. */
  readonly to: string;
  readonly sha256: string;
  /** How long nothing may come, in milliseconds. */
  readonly stallMs: number;
  /** Hears how much has come and how much there is, in bytes; at most ten times in all. */
  readonly progress?: (come: number, whole: number) => void;
}

/** Fetches a file and checks it; returns why it could not, or null. What came before a break is not fetched again. */
export async function download({ url, to, sha256, stallMs, progress }: Download): Promise<string | null> {
  mkdirSync(dirname(to), { recursive: true });
  const part = `${to}.part`;
  const had = existsSync(part) ? statSync(part).size : 0;
  const stalled = new AbortController();
  let timer = setTimeout(() => undefined, 0);
  const wait = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      stalled.abort(new Error(`nothing came for ${stallMs / 1000} s`));
    }, stallMs);
  };
  try {
    wait();
    const response = await fetch(url, {
      signal: stalled.signal,
      headers: had > 0 ? { Range: `bytes=${had}-` } : {},
    });
    // 416: all of it is there already.
    if (response.status !== 416) {
      if (!response.ok || !response.body) return `its download answers ${response.status}`;
      const resumed = response.status === 206;
      const begin = resumed ? had : 0;
      const whole = begin + Number(response.headers.get('content-length') ?? 0);
      await pipeline(
        response.body,
        async function* (chunks: AsyncIterable<Uint8Array>) {
          let come = begin;
          let told = Math.floor((10 * come) / whole);
          for await (const chunk of chunks) {
            wait();
            come += chunk.length;
            const tenth = Math.floor((10 * come) / whole);
            if (tenth > told) progress?.(come, whole);
            told = tenth;
            yield chunk;
          }
        },
        createWriteStream(part, { flags: resumed ? 'a' : 'w' }),
      );
    }
  } catch (error) {
    return `its download broke off (${reason(error)}); the next start goes on from there`;
  } finally {
    clearTimeout(timer);
  }
  if ((await hashOf(part)) !== sha256) {
    rmSync(part, { force: true });
    return 'what was downloaded is not what its makers published';
  }
  renameSync(part, to);
  return null;
}

function reason(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const cause = error.cause as { readonly code?: string; readonly message?: string } | undefined;
  return cause?.code ?? cause?.message ?? error.message;
}

async function hashOf(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer);
  return hash.digest('hex');
}
