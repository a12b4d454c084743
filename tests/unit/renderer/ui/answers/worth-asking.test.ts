import { expect, it } from 'vitest';
import type { Answers } from '../../../../../src/shared/contract/answers.ts';
import { lookedUp } from '../../../../../src/renderer/ui/answers/worth-asking.ts';

const register = (slug: string, state: Answers['registers'][number]['state'], sources: readonly string[]) =>
  ({ register: { slug, sources }, state, listing: null }) as unknown as Answers['registers'][number];
const source = (id: string) => ({ id }) as unknown as Answers['sources'][number];

it('leaves out the registers that nobody looked up, and of the sources those that only they cite', () => {
  const answers = {
    registers: [
      register('seen', 'listed', ['both', 'seen-only']),
      register('unseen', 'not-looked-up', ['both', 'unseen-only']),
    ],
    results: [{ sources: ['results-only'] }],
    sources: ['both', 'seen-only', 'unseen-only', 'results-only'].map(source),
  } as unknown as Answers;
  const { answers: short, notLookedUp } = lookedUp(answers);
  expect(short.registers.map((one) => one.register.slug)).toEqual(['seen']);
  expect(notLookedUp.map((one) => one.register.slug)).toEqual(['unseen']);
  expect(short.sources.map(({ id }) => id)).toEqual(['both', 'seen-only', 'results-only']);
  expect(lookedUp({ ...answers, registers: [] }).notLookedUp).toEqual([]);
});
