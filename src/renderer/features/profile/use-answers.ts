import { useSearchParams } from 'react-router';
import type { Answers } from '../../../shared/contract/answers.ts';
import type { Entity } from '../../../shared/contract/values.ts';
import { useCall, type CallFailure } from '../../host/use-call.ts';
import { useHome } from '../../host/use-home.ts';

/** What decides about the programme that the address names, or the one that is meant where it names none. */
export function useAnswers({ type, slug, programmes }: Entity): {
  readonly answers: Answers | undefined;
  readonly failure: CallFailure | null;
  readonly again: () => void;
  /** Whether they are still to come; of what is no school there are none. */
  readonly isPending: boolean;
} {
  const home = useHome();
  const [params] = useSearchParams();
  const asked = params.get('programme');
  // An address that was kept may name a programme of another edition.
  const programme = programmes.find((one) => one.slug === asked)?.slug;
  const { data, error, refetch } = useCall(
    'answers.get',
    {
      slug,
      ...(programme !== undefined && { programme }),
      ...(home.country !== null && { country: home.country }),
      ...(home.currency !== null && { currency: home.currency }),
      ...(home.field !== null && { field: home.field }),
      ...(home.language !== null && { language: home.language }),
    },
    { enabled: type === 'institution' && home.isKnown, keepPrevious: (previous) => previous.slug === slug },
  );
  return {
    answers: data,
    failure: error,
    again: () => void refetch(),
    isPending: type === 'institution' && !data && !error,
  };
}
