import type { CallName, Input, Output } from '../../shared/contract/index.ts';
import { client } from './client.ts';
import { CallFailure } from './use-call.ts';

/** Asks the backend once, for steps of which the next needs the answer; a refusal is thrown as `CallFailure`. */
export async function ask<Name extends CallName>(name: Name, input: Input<Name>): Promise<Output<Name>> {
  const result = await client(name, input);
  if (result.ok) return result.value;
  throw new CallFailure(result.error);
}
