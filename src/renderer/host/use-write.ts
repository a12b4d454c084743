import { useCallback, useRef, useState } from 'react';
import type { CallName, Input, Output } from '../../shared/contract/index.ts';
import { failure, type CallError, type Result } from '../../shared/result.ts';
import { client } from './client.ts';
import { handNow, useFailedWrites } from './failed-writes.ts';
import { CallFailure } from './use-call.ts';

interface After<Name extends CallName> {
  readonly onSuccess?: (output: Output<Name>) => void;
  readonly onError?: (failure: CallFailure) => void;
}

export interface Write<Name extends CallName> {
  readonly mutate: (input: Input<Name>, after?: After<Name>) => void;
  readonly isPending: boolean;
  /** Why the last one failed; null while it has not. */
  readonly error: CallFailure | null;
  /** What the last one answered that did not fail. */
  readonly data: Output<Name> | undefined;
}

const never = () => false;

async function answerTo<Name extends CallName>(name: Name, input: Input<Name>): Promise<Result<Output<Name>>> {
  try {
    return await client(name, input);
  } catch (error) {
    return failure('internal', String(error));
  }
}

/**
 * Returns a call that changes something; what it changes is read again by the `changed` event. A failure is told where the hand
 * is and can be tried again, but for those of which the caller says that it tells them itself. The same again, while it is being
 * written, is of the same press and writes nothing.
 */
export function useWrite<Name extends CallName>(
  name: Name,
  itself: (error: CallError) => boolean = never,
): Write<Name> {
  const [{ pending, error, data }, setState] = useState<{
    readonly pending: number;
    readonly error: CallFailure | null;
    readonly data: Output<Name> | undefined;
  }>({ pending: 0, error: null, data: undefined });
  const newest = useRef<string | null>(null);
  const mutate = useCallback(
    (input: Input<Name>, after: After<Name> = {}) => {
      const what = `${name} ${JSON.stringify(input)}`;
      if (newest.current === what) return;
      const run = async (hand: Element | null): Promise<void> => {
        newest.current = what;
        setState((state) => ({ ...state, pending: state.pending + 1, error: null }));
        const answer = await answerTo(name, input);
        if (newest.current === what) newest.current = null;
        const failed = answer.ok ? null : new CallFailure(answer.error);
        setState((state) => ({
          pending: state.pending - 1,
          error: failed,
          data: answer.ok ? answer.value : state.data,
        }));
        if (answer.ok) {
          useFailedWrites.getState().done(what);
          after.onSuccess?.(answer.value);
        } else {
          if (!itself(answer.error))
            useFailedWrites.getState().tell({ what, error: answer.error, hand, retry: () => void run(hand) });
          if (failed) after.onError?.(failed);
        }
      };
      void run(handNow());
    },
    [name, itself],
  );
  return { mutate, isPending: pending > 0, error, data };
}
