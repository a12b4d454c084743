/** Of what somebody wrote, nobody reads more in a sentence. */
const longest = 160;

/** Returns what somebody wrote for a value, in one line and cut where it is long, so that a sentence can name it. */
export function asWritten(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));
  const signs = Array.from(text.replaceAll(/\s+/g, ' ').slice(0, 2 * longest));
  return signs.length <= longest ? signs.join('') : `${signs.slice(0, longest).join('')}…`;
}
