import { failure, type Result } from '../shared/result.ts';
import type { Dispatch } from './dispatch.ts';
import type { Log } from './log.ts';

/** The largest input of a call, in bytes of JSON; the longest note is an eighth of it even when every letter is escaped. */
export const largestInput = 1024 * 1024;

/** Returns the refusal of an input above `largestInput`. */
export function tooLarge(): Result<never> {
  return failure('too-large', `The input is larger than ${largestInput} bytes; nothing was read or changed.`);
}

/** Half of a sign that takes two units, as JSON writes it. A whole one written so is looked at, too, and stays. */
const halfSign = /\\u[dD][89a-fA-F]/;

/**
 * Returns what JSON says, with � for each half of a sign: that is what the database keeps, so that what was acknowledged is what is
 * there, and a window that names it as what it saw is not taken for another that wrote something else. Throws on what is no JSON.
 */
function readInput(text: string): unknown {
  if (!halfSign.test(text) && text.isWellFormed()) return JSON.parse(text);
  return JSON.parse(text, (_key, value: unknown) => (typeof value === 'string' ? value.toWellFormed() : value));
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
    input = readInput(text);
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
