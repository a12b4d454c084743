import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import type { Bench, Figure } from './figure.ts';
import { generatedQueries } from './generated.ts';
import { root } from './paths.ts';

/** What a peer takes, measured in a process of its own. */
export interface PeerCost {
  /** Milliseconds of a key. */
  readonly p95: number;
  /** Bytes kept once it is ready and has answered. */
  readonly memory: number;
}

const peers = { MiniSearch: 300, 'FTS5 with bm25': 50, 'an includes loop': 15 } as const;
export type PeerName = keyof typeof peers | 'ours';

const institutions = 250_000;

function costOf(name: PeerName): PeerCost {
  const child = execFileSync(
    process.execPath,
    ['--expose-gc', '--max-old-space-size=6144', join(root, 'tests/bench/peer-process.ts'), name, String(institutions)],
    { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] },
  );
  return JSON.parse(child) as PeerCost;
}

const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`;

/** `search.query` against other ways to search the same 250,000 institutions. */
export const searchPeers: Bench = {
  name: 'search-peers',
  run: () => {
    generatedQueries(institutions);
    const figures: Figure[] = [];
    for (const [name, atLeast] of Object.entries(peers) as [keyof typeof peers, number][]) {
      // Right before each, since what else the machine does changes within minutes.
      const ours = costOf('ours');
      const { p95, memory } = costOf(name);
      figures.push({
        what: `${name}, p95 / ours`,
        value: p95 / ours.p95,
        unit: 'times',
        atLeast,
        detail: `${p95.toFixed(1)} ms / ${ours.p95.toFixed(3)} ms`,
      });
      if (name === 'MiniSearch')
        figures.push({
          what: 'memory of MiniSearch / ours',
          value: memory / ours.memory,
          unit: 'times',
          atLeast: 50,
          detail: `${megabytes(memory)} / ${megabytes(ours.memory)}`,
        });
    }
    return Promise.resolve(figures);
  },
};
