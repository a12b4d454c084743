import type { Check } from './rule.ts';

/** Sources of an edition that nobody can look up: what somebody knows stands in what they added by themselves, and in their packs. */
export const checkReadable: Check = (sources, report) => {
  for (const file of sources.sources)
    if (file.value.kind === 'own-knowledge')
      report(file, ['kind'], { code: 'source.ownKnowledge', title: file.value.title });
};
