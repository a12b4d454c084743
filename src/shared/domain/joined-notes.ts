/** Stands between notes that were written apart, with the day of the one that follows. */
const separator = /\n\n— \d{4}-\d\d-\d\d —\n\n/;

function partsOf(note: string): string[] {
  return note
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/**
 * Returns one note that holds both, mine first; what of the other is not in mine yet follows under the other's day.
 * Joining the same note again changes nothing.
 */
export function joinNotes(mine: string, other: string, otherDay: string): string {
  const known = partsOf(mine);
  const added = partsOf(other).filter((part) => !known.includes(part));
  if (added.length === 0) return mine;
  if (known.length === 0) return other;
  return [mine.trimEnd(), ...added].join(`\n\n— ${otherDay} —\n\n`);
}
