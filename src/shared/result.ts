/** Why a call failed; the renderer has a sentence for each in every language. */
export const errorCodes = [
  'invalid-input',
  'not-found',
  'conflict',
  'unavailable',
  'too-large',
  'damaged',
  'internal',
] as const;
export type ErrorCode = (typeof errorCodes)[number];

export interface CallError {
  readonly code: ErrorCode;
  /** What happened and what to do, in English; for logs and for callers other than the window. */
  readonly message: string;
  readonly details?: Readonly<Record<string, unknown>>;
}

export type Result<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly error: CallError };

/** Returns a successful result. */
export function ok<Value>(value: Value): Result<Value> {
  return { ok: true, value };
}

/** Returns a failed result; the message says what happened and what to do. */
export function failure(code: ErrorCode, message: string, details?: CallError['details']): Result<never> {
  return { ok: false, error: details ? { code, message, details } : { code, message } };
}
