import { useCallback } from 'react';
import { useSearchParams } from 'react-router';
import type { Answers } from '../../../shared/contract/answers.ts';
import type { Entity } from '../../../shared/contract/values.ts';
import { useCall, type CallFailure } from '../../host/use-call.ts';
import { useHome } from '../../host/use-home.ts';

/**
 * What decides about the programme that the address names, or the one that is meant where it names none. It is asked beside the school
 * itself, whose programmes are waited for only where the address names one: an address that was kept may name one of another edition.
 */
export function useAnswers(
  slug: string,
  programmes: Entity['programmes'] | undefined,
): {
  readonly answers: Answers | undefined;
  readonly failure: CallFailure | null;
  readonly again: () => void;
  /** Whether they are still to come for the first time. */
  readonly isPending: boolean;
} {
  const home = useHome();
  const [params] = useSearchParams();
  const asked = params.get('programme');
  const programme = programmes?.find((one) => one.slug === asked)?.slug;
  const isMeant = asked === null || programmes !== undefined;
  const { data, error, refetch, isFetched } = useCall(
    'answers.get',
    {
      slug,
      ...(programme !== undefined && { programme }),
      ...(home.country !== null && { country: home.country }),
      ...(home.currency !== null && { currency: home.currency }),
      ...(home.field !== null && { field: home.field }),
      ...(home.language !== null && { language: home.language }),
    },
    { enabled: isMeant && home.isKnown, keepPrevious: (previous) => previous.slug === slug },
  );
  return {
    answers: data,
    failure: error,
    again: useCallback(() => void refetch(), [refetch]),
    isPending: !data && !isFetched,
  };
}
