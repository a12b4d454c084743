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

/** The sources of a page: its own in their order, so that no number changes, then those that only the answers cite. */
export function withAnswered(sources: readonly Source[], answers: Answers | null | undefined): readonly Source[] {
  const own = new Set(sources.map(({ id }) => id));
  return [...sources, ...(answers?.sources ?? []).filter(({ id }) => !own.has(id))];
}
