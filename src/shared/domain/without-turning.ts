/** Signs that set the direction of what follows, whatever it is: by them a name can be made to read as another. */
const turning = /[\u202A-\u202E\u2066-\u2069]/g;

/** More marks on one letter than any script sets: they stand over the lines around it, and what is said there of who wrote it. */
const flood = /(\p{M}{8})\p{M}+/gu;

/** Returns a text with no more marks on a letter than a script may set. */
export function withoutFlood(text: string): string {
  return text.replace(flood, '$1');
}

/**
 * Returns a value with neither in any of its texts: every script runs in its own direction, and keeps to its line, without them.
 */
export function withoutTurning<Value>(value: Value): Value {
  const plain = (part: unknown): unknown => {
    if (typeof part === 'string') return withoutFlood(part.replace(turning, ''));
    if (Array.isArray(part)) return part.map(plain);
    if (part === null || typeof part !== 'object') return part;
    return Object.fromEntries(Object.entries(part).map(([key, one]) => [key, plain(one)]));
  };
  return plain(value) as Value;
}
