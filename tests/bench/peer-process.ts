import { keystrokes } from '../support/generate/queries.ts';
import type { GeneratedInstitution } from '../support/generate/reference.ts';
import { quantile } from './figure.ts';
import { generatedQueries, generatedReference } from './generated.ts';
import { fts5, includesLoop, miniSearch, type Peer } from './peers.ts';
import { leastOf, openForBench } from './replay.ts';
import type { PeerCost, PeerName } from './search-peers.ts';

const makers: Readonly<Record<Exclude<PeerName, 'ours'>, (institutions: readonly GeneratedInstitution[]) => Peer>> = {
  MiniSearch: miniSearch,
  'FTS5 with bm25': fts5,
  'an includes loop': includesLoop,
};

/** Of all keys every so manieth is enough for a p95 of what takes long; ours is measured over all. */
const keysMeasured = 500;

function memory(): number {
  globalThis.gc?.();
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

/** SQLite keeps pages of the file, up to `cache_size`, beside what JavaScript keeps; all of them are counted as the search's. */
function pageCacheOf({ db }: ReturnType<typeof openForBench>): number {
  const size = db.pragma('cache_size', { simple: true }) as number;
  return size < 0 ? -size * 1024 : size * (db.pragma('page_size', { simple: true }) as number);
}

async function costOfOurs(file: string, keys: readonly string[]): Promise<PeerCost> {
  const opened = openForBench(file);
  const before = memory();
  // The peers have names and places alone; what is kept is that of a person who searches profiles too.
  const times = await leastOf(keys, (text) => opened.dispatch('search.query', { text, limit: 20, profileText: false }));
  for (const text of keys) await opened.dispatch('search.query', { text, limit: 20 });
  return { p95: quantile(times, 0.95), memory: memory() - before + pageCacheOf(opened) };
}

async function costOfPeer(
  make: (institutions: readonly GeneratedInstitution[]) => Peer,
  institutions: readonly GeneratedInstitution[],
  keys: readonly string[],
): Promise<PeerCost> {
  const before = memory();
  const peer = make(institutions);
  const sample = keys.filter((_, at) => at % Math.ceil(keys.length / keysMeasured) === 0);
  const times = await leastOf(sample, peer.search);
  const kept = memory() - before;
  peer.close();
  return { p95: quantile(times, 0.95), memory: kept };
}

const [name, count] = process.argv.slice(2) as [PeerName, string];
const { file, queries } = generatedQueries(Number(count));
const keys = queries.flatMap(({ text }) => keystrokes(text));
console.log(
  JSON.stringify(
    await (name === 'ours'
      ? costOfOurs(file, keys)
      : costOfPeer(makers[name], generatedReference(Number(count)).institutions, keys)),
  ),
);
