/** Returns where a place in a text is after the text has become another: letters added or taken away before it move it along. */
export function movedPlace(before: string, after: string, place: number): number {
  let head = 0;
  while (head < before.length && head < after.length && before[head] === after[head]) head++;
  let tail = 0;
  while (tail < Math.min(before.length, after.length) - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  if (place <= head) return place;
  // Within what was replaced there is no telling; its end is where one was writing.
  return place >= before.length - tail ? after.length - (before.length - place) : after.length - tail;
}
