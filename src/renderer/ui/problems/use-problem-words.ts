import { useEffect, useSyncExternalStore } from 'react';
import { writtenLanguage, type WrittenLanguage } from '../../../shared/domain/language.ts';
import { languageTable } from '../../../shared/words/languages.ts';
import type { Problem } from '../../../shared/words/problems/problems.ts';
import type { SaidProblem } from '../../../shared/words/problems/say-problem.ts';
import { useReader } from '../use-reader.ts';
import type { WriteProblem } from './problem-writer.ts';

/* The words for what is wrong are many, and properties by their labels: read once a view is open in which something can be. */

const read = new Map<WrittenLanguage, WriteProblem>();
const waiting = new Set<() => void>();

async function load(language: WrittenLanguage): Promise<void> {
  if (read.has(language)) return;
  const { problemWriter } = await import('./problem-writer.ts');
  read.set(language, await problemWriter(language));
  for (const tell of waiting) tell();
}

function subscribe(tell: () => void): () => void {
  waiting.add(tell);
  return () => waiting.delete(tell);
}

export interface ProblemWords {
  readonly say: (problem: Problem) => SaidProblem;
  /** In which language it is said, where that is not the window's. */
  readonly lang: string | undefined;
}

/** Returns what says what is wrong in the reader's language; null until its words have been read. */
export function useProblemWords(): ProblemWords | null {
  const reader = useReader();
  const { language } = reader;
  const written = writtenLanguage(language);
  const write = useSyncExternalStore(subscribe, () => read.get(written));
  useEffect(() => {
    void load(written);
  }, [written]);
  if (write === undefined) return null;
  return {
    say: (problem) => write(problem, reader),
    lang: written === language ? undefined : languageTable[written].tag,
  };
}
