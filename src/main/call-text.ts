import { failure, type Result } from '../shared/result.ts';
import type { Dispatch } from './dispatch.ts';
import type { Log } from './log.ts';

/** The largest input of a call, in bytes of JSON; the longest note is an eighth of it even when every letter is escaped. */
export const largestInput = 1024 * 1024;

/** Returns the refusal of an input above `largestInput`. */
export function tooLarge(): Result<never> {
  return failure('too-large', `The input is larger than ${largestInput} bytes; nothing was read or changed.`);
}

/**
 * Returns the result of a call as JSON, for an input that came as JSON. Both transports go through here, so that
 * the same text gets the same answer over either. It never throws.
 */
export async function answerCall(dispatch: Dispatch, log: Log, name: string, input: string): Promise<string> {
  return JSON.stringify(await answer(dispatch, log, name, input));
}

async function answer(dispatch: Dispatch, log: Log, name: string, text: string): Promise<Result<unknown>> {
  if (Buffer.byteLength(text) > largestInput) return tooLarge();
  let input: unknown;
  try {
    input = JSON.parse(text);
  } catch {
    return failure('invalid-input', 'The input is not JSON.');
  }
  try {
    return await dispatch(name, input);
  } catch (error) {
    log.error('A call failed outside its handler', error);
    return failure('internal', 'The program made a mistake; nothing was changed. The log has the details.');
  }
}
