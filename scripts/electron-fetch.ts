import { download } from './electron-download.ts';
import type { ElectronArchive, FetchLimits } from './electron-binary.ts';

/** Fetches Electron into its installer's cache; prints why it could not, or nothing. Progress goes to standard error. */
const asked = JSON.parse(process.argv[2] ?? '') as ElectronArchive & Pick<FetchLimits, 'probeMs' | 'stallMs'>;
const megabytes = (bytes: number): string => `${Math.round(bytes / 1e6)} MB`;

async function probe(): Promise<string | null> {
  try {
    const answer = await fetch(asked.url, { method: 'HEAD', signal: AbortSignal.timeout(asked.probeMs) });
    return answer.ok ? null : `its download answers ${answer.status}`;
  } catch (error) {
    const cause = error instanceof Error ? (error.cause as { readonly code?: string } | undefined) : undefined;
    return `its download cannot be reached${cause?.code ? ` (${cause.code})` : ''}`;
  }
}

const problem =
  (await probe()) ??
  (await download({
    url: asked.url,
    to: asked.cached,
    sha256: asked.sha256 ?? '',
    stallMs: asked.stallMs,
    progress: (come, whole) => {
      console.error(`Fetching Electron, once: ${megabytes(come)} of ${megabytes(whole)}`);
    },
  }));
if (problem !== null) console.log(problem);
