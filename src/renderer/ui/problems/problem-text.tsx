import type { Problem } from '../../../shared/words/problems/problems.ts';
import { useProblemWords } from './use-problem-words.ts';

/** What is wrong and what to do, in the reader's language. */
export function ProblemText({ problem }: { problem: Problem }) {
  const words = useProblemWords();
  if (!words) return null;
  const { what, remedy } = words.say(problem);
  return (
    <span lang={words.lang}>
      {what} {remedy}
    </span>
  );
}
