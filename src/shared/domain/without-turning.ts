/** Signs that set the direction of what follows, whatever it is: by them a name can be made to read as another. */
const turning = /[\u202A-\u202E\u2066-\u2069]/g;

/** Returns a value without such signs in any of its texts; every script runs in its own direction without them. */
export function withoutTurning<Value>(value: Value): Value {
  const plain = (part: unknown): unknown => {
    if (typeof part === 'string') return part.replace(turning, '');
    if (Array.isArray(part)) return part.map(plain);
    if (part === null || typeof part !== 'object') return part;
    return Object.fromEntries(Object.entries(part).map(([key, one]) => [key, plain(one)]));
  };
  return plain(value) as Value;
}
