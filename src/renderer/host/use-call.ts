import { useQuery, useQueryClient, type UseQueryResult } from '@tanstack/react-query';
import { useEffect } from 'react';
import { readsAny, type Topic } from '../../shared/contract/call.ts';
import { contract, type CallName, type Input, type Output } from '../../shared/contract/index.ts';
import type { CallError } from '../../shared/result.ts';
import { forgetAhead } from './ahead.ts';
import { bridge, client } from './client.ts';
import { gather } from './gather.ts';

/** A failed call as an exception, which is how the query cache tells failure from an answer. */
export class CallFailure extends Error {
  readonly error: CallError;
  constructor(error: CallError) {
    super(error.message);
    this.error = error;
  }
}

/** What names whom a view shows, as its address has it. */
const naming = /^(?:slug|id|slugs\.\d+)$/;

/** An address that no school or source could have is one under which there is nothing, however it is written. */
function asRead(error: CallError): CallError {
  const issues = error.code === 'invalid-input' ? error.details?.['issues'] : undefined;
  return Array.isArray(issues) && issues.every(({ path }: { path: string }) => naming.test(path))
    ? { code: 'not-found', message: 'This edition has nothing under that address.' }
    : error;
}

async function ask<Name extends CallName>(name: Name, input: Input<Name>): Promise<Output<Name>> {
  const result = await client(name, input);
  if (result.ok) return result.value;
  throw new CallFailure(asRead(result.error));
}

export interface CallOptions<AnyInput = unknown> {
  /** Shows the last answer until the new one is there; a function says for which last inputs that makes sense. */
  readonly keepPrevious?: boolean | ((previous: AnyInput) => boolean);
  readonly enabled?: boolean;
}

/** The key under which an answer is kept. */
export function callKey<Name extends CallName>(name: Name, input: Input<Name>): readonly unknown[] {
  return [name, input];
}

/** What asks a call, for a view that asks several of one kind at once. */
export function callQuery<Name extends CallName>(
  name: Name,
  input: Input<Name>,
): { queryKey: readonly unknown[]; queryFn: () => Promise<Output<Name>> } {
  return { queryKey: callKey(name, input), queryFn: () => ask(name, input) };
}

/** Asks the backend and keeps the answer until something that the call reads has changed; it is never asked twice for the same. */
export function useCall<Name extends CallName>(
  name: Name,
  input: Input<Name>,
  options: CallOptions<Input<Name>> = {},
): UseQueryResult<Output<Name>, CallFailure> {
  return useQuery<Output<Name>, CallFailure>({
    queryKey: callKey(name, input),
    queryFn: () => ask(name, input),
    enabled: options.enabled ?? true,
    placeholderData: (previous, query) => {
      if (!options.keepPrevious || !query) return undefined;
      return options.keepPrevious === true || options.keepPrevious(query.queryKey[1] as Input<Name>)
        ? (previous as never)
        : undefined;
    },
  });
}

/** Reads again whatever reads what was changed, whichever window changed it; a thousand changes in a row are a few readings. */
export function useChangeEvents(): void {
  const queries = useQueryClient();
  useEffect(() => {
    const { tell, stop } = gather<Topic>((topics) => {
      void queries.invalidateQueries({
        predicate: ({ queryKey }) => readsAny(contract[queryKey[0] as CallName], topics),
      });
    });
    const forget = bridge.on('changed', (topics) => {
      forgetAhead();
      tell(topics);
    });
    return () => {
      forget();
      stop();
    };
  }, [queries]);
}
