/** Returns the day of a moment where the person is, and not in Greenwich, as ISO 8601. */
export function dayOf(moment: Date | string): string {
  const at = new Date(moment);
  const pad = (part: number, length: number) => String(part).padStart(length, '0');
  return [pad(at.getFullYear(), 4), pad(at.getMonth() + 1, 2), pad(at.getDate(), 2)].join('-');
}

/** Returns the person's day, as ISO 8601. */
export function today(): string {
  return dayOf(new Date());
}
