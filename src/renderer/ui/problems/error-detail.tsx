import { useTranslations } from 'use-intl';
import { storageReasonIn } from '../../../shared/domain/storage-reasons.ts';
import type { CallError } from '../../../shared/result.ts';
import type { Problem } from '../../../shared/words/problems/problems.ts';
import { readLater } from '../read-later.tsx';

// What says it is no part of what a window reads first.
const ProblemText = readLater(() => import('./problem-text.tsx'), 'ProblemText');

type Detail = Pick<CallError, 'message' | 'details'> & { readonly className?: string | undefined };

/** Why something failed: in the reader's language where a rule or the machine says it, else in English. */
export function ErrorDetail({ message, details, className }: Detail) {
  const t = useTranslations('error.storage');
  const problem = details?.['problem'] as Problem | null | undefined;
  const reason = storageReasonIn(details);
  if (reason) return <p className={className}>{t(reason)}</p>;
  return (
    <p className={className} lang={problem ? undefined : 'en'}>
      {problem ? <ProblemText problem={problem} /> : message}
    </p>
  );
}
