import { claimsOf } from '../check/claims.ts';
import { givenText } from '../facts.ts';
import type { Sources } from '../read.ts';

/** One fact as a person would check it: whose, what, and the document to open. */
interface SampledFact {
  readonly slug: string;
  readonly fact: string;
  readonly sources: readonly string[];
}

function allFacts(sources: Sources): readonly SampledFact[] {
  const facts: SampledFact[] = [];
  for (const { slug, value } of [...sources.institutions, ...sources.alliances, ...sources.organizations]) {
    for (const { claim, programme } of claimsOf({ value })) {
      const text = givenText(claim.value);
      facts.push({
        slug,
        fact: `${programme === null ? '' : `${programme}: `}${claim.property} = ${claim.qualifier ? `${claim.qualifier} ` : ''}${text}${claim.unit ? ` ${claim.unit}` : ''}${claim.as_of ? `, as of ${claim.as_of}` : ''}`,
        sources: claim.source,
      });
    }
    for (const event of value.events)
      facts.push({ slug, fact: `${event.date}: ${event.title.en}`, sources: event.source });
  }
  for (const { slug, value } of sources.institutions) {
    for (const one of value.rankings)
      facts.push({ slug, fact: `${one.list} ${one.year}: rank ${one.rank}`, sources: one.source });
    for (const one of value.units)
      facts.push({ slug, fact: `${one.kind} ${'en' in one.name ? one.name.en : ''}`, sources: one.source });
  }
  for (const { slug, value } of sources.alliances) {
    for (const one of value.members)
      facts.push({
        slug,
        fact: `${one.role} ${one.member}${one.since ? ` since ${one.since}` : ''}${one.as_listed ? `, listed as "${one.as_listed}"` : ''}`,
        sources: one.source,
      });
  }
  return facts;
}

/** Returns numbers from 0 up to 1, the same for the same seed (mulberry32, public domain, by Tommy Ettinger). */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Returns so many of some things, chosen by the seed, each once. */
export function drawn<One>(all: readonly One[], size: number, seed: number): readonly One[] {
  const random = seededRandom(seed);
  const pool = [...all];
  return Array.from({ length: Math.min(size, pool.length) }, () =>
    pool.splice(Math.floor(random() * pool.length), 1),
  ).flat();
}

/** Returns so many facts, chosen by the seed, each with its sources' titles and addresses, as lines of text. */
export function sampleReport(sources: Sources, size: number, seed: number): readonly string[] {
  const chosen = drawn(allFacts(sources), size, seed);
  const described = new Map(
    sources.sources.map(({ slug, value }) => [
      slug,
      `${value.title} (${value.publisher}, ${value.kind}) ${value.url ?? ''}`,
    ]),
  );
  return chosen.flatMap(({ slug, fact, sources: cited }, index) => [
    `${index + 1}. ${slug}: ${fact}`,
    ...cited.map((source) => `   ${described.get(source) ?? source}`),
  ]);
}
