import type { CallName, Input, Output } from './contract/index.ts';
import type { Result } from './result.ts';

/** Carries a call to the backend and its result back, over IPC or HTTP. */
export type Transport = (name: string, input: unknown) => Promise<Result<unknown>>;

/** Calls the backend by name, typed by the contract. */
export type Client = <Name extends CallName>(name: Name, input: Input<Name>) => Promise<Result<Output<Name>>>;

/** Returns a client that speaks over a transport. */
export function createClient(transport: Transport): Client {
  return async (name, input) => (await transport(name, input)) as Result<never>;
}
