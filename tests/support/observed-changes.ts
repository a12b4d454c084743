import fc from 'fast-check';
import type { z } from 'zod';
import { readsAny, type Call, type Topic } from '../../src/shared/contract/call.ts';
import { contract, type CallName, type Input } from '../../src/shared/contract/index.ts';
import { rightInputs } from './generated-inputs.ts';
import type { TestBackend } from './packs.ts';

/** One call with its input. */
export type Asked = { readonly [Name in CallName]: readonly [Name, Input<Name>] }[CallName];
/** That a write was seen to change what a call answers. */
export interface Observed {
  readonly write: CallName;
  readonly read: CallName;
}

/** What no call changes but another program that takes user.db away: tests/soak/under-our-feet.test.ts. */
const fromOutside: readonly CallName[] = ['backups.keeping'];

const names = Object.keys(contract) as CallName[];
const call = (name: CallName): Call => contract[name];
/** The calls whose answers are shown, and those that change something. */
export const readingCalls = names.filter((name) => call(name).reads.length > 0 && !fromOutside.includes(name));
export const writingCalls = names.filter((name) => call(name).changes !== undefined);

/** Returns the answers to all that is asked, as text; a refusal is an answer too. */
async function answersTo(backend: TestBackend, asked: readonly Asked[]): Promise<readonly string[]> {
  const answers: string[] = [];
  for (const [name, input] of asked) answers.push(JSON.stringify(await backend.call(name, input as never)));
  return answers;
}

/** Does steps one after another, and returns whose answers each changed. Throws where a step that is not only tried is refused. */
export async function watchSteps(
  backend: TestBackend,
  steps: readonly (readonly [CallName, unknown])[],
  asked: readonly Asked[],
  { tried = false } = {},
): Promise<readonly Observed[]> {
  const observed: Observed[] = [];
  let before = await answersTo(backend, asked);
  for (const [write, input] of steps) {
    const answer = await backend.call(write, input as never);
    if (!answer.ok && !tried) throw new Error(`${write}: ${JSON.stringify(answer.error)}`);
    const after = await answersTo(backend, asked);
    const changed = new Set(asked.filter((_, at) => before[at] !== after[at]).map(([name]) => name));
    observed.push(...[...changed].map((read) => ({ write, read })));
    before = after;
  }
  return observed;
}

/** Returns of what was observed that of which no topic tells: a view of the call would stay as it was. */
export function untold(
  observed: readonly Observed[],
  table: Readonly<Record<string, Pick<Call, 'reads' | 'changes'>>>,
): readonly string[] {
  const missed = observed.filter(({ write, read }) => {
    const [reading, writing] = [table[read], table[write]];
    return !reading || !readsAny(reading, writing?.changes ?? ([] as readonly Topic[]));
  });
  return [...new Set(missed.map(({ write, read }) => `${write} changes ${read}`))].sort();
}

/** Returns steps made from the contract's own schemas, so that a new write is tried without being named here. */
export function generatedSteps(
  writes: readonly CallName[],
  slugs: readonly string[],
  count: number,
): readonly (readonly [CallName, unknown])[] {
  const step = fc.oneof(
    ...writes.map((name) =>
      rightInputs(call(name).input as z.ZodType, slugs)
        .filter((input) => call(name).input.safeParse(input).success)
        .map((input) => [name, input] as const),
    ),
  );
  return fc.sample(step, { numRuns: count, seed: Number(process.env['ALMANAC_SEED'] ?? 20_261_128) });
}
