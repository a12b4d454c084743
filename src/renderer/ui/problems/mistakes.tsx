import type { PackPreview } from '../../../shared/contract/packs.ts';
import { ProblemText } from './problem-text.tsx';

/** What is wrong in the files of a pack, with file and line. */
export function Mistakes({
  mistakes,
  className,
}: {
  mistakes: PackPreview['mistakes'];
  className?: string | undefined;
}) {
  return (
    <ul className={className}>
      {mistakes.map(({ file, line, problem }, index) => (
        <li key={index}>
          <code>
            {file}:{line}
          </code>{' '}
          <ProblemText problem={problem} />
        </li>
      ))}
    </ul>
  );
}
