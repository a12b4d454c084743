import { lazy, Suspense } from 'react';
import type { CallError } from '../../../shared/result.ts';
import type { Problem } from '../../../shared/words/problems/problems.ts';

// What says it is no part of what a window reads first.
const ProblemText = lazy(async () => ({ default: (await import('./problem-text.tsx')).ProblemText }));

type Detail = Pick<CallError, 'message' | 'details'> & { readonly className?: string | undefined };

/** Why something failed: in the reader's language where a rule says it, else in English. */
export function ErrorDetail({ message, details, className }: Detail) {
  const problem = details?.['problem'] as Problem | null | undefined;
  return (
    <p className={className} lang={problem ? undefined : 'en'}>
      {problem ? (
        <Suspense>
          <ProblemText problem={problem} />
        </Suspense>
      ) : (
        message
      )}
    </p>
  );
}
