import type { Answers } from '../../../shared/contract/answers.ts';
import type { Entity, Source } from '../../../shared/contract/values.ts';

/** Whether anything was looked for or found: of a school that is known by name only, every answer would be that nothing is known. */
export function isWorthAsking({ tier }: Pick<Entity, 'tier'>, { programmes, results, registers }: Answers): boolean {
  return (
    tier === 'profile' ||
    programmes.length > 0 ||
    results.length > 0 ||
    registers.some(({ listing }) => listing !== null)
  );
}

/** All texts anywhere in a value: the ids of what it cites are among them. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

/** The answers without the registers that nobody looked up, and without the sources that only these cite; and those registers. */
export function lookedUp(answers: Answers): { readonly answers: Answers; readonly notLookedUp: Answers['registers'] } {
  const registers = answers.registers.filter(({ state }) => state !== 'not-looked-up');
  const { sources, ...rest } = { ...answers, registers };
  const cited = new Set(textsIn(rest));
  return {
    answers: { ...rest, sources: sources.filter(({ id }) => cited.has(id)) },
    notLookedUp: answers.registers.filter(({ state }) => state === 'not-looked-up'),
  };
}

/** The sources of a page: its own in their order, so that no number changes, then those that only the answers cite. */
export function withAnswered(sources: readonly Source[], answers: Answers | null | undefined): readonly Source[] {
  const own = new Set(sources.map(({ id }) => id));
  return [...sources, ...(answers?.sources ?? []).filter(({ id }) => !own.has(id))];
}
