/** The most characters of a note that are shown around what was found. */
const longest = 180;
const lead = 60;

type Ranges = readonly (readonly [number, number])[];

/** Returns the part of a long text around the first match, with the ranges in it. */
export function excerpt(text: string, ranges: Ranges): { readonly text: string; readonly ranges: Ranges } {
  const first = ranges[0];
  if (text.length <= longest || !first)
    return { text: text.slice(0, longest), ranges: ranges.filter(([, end]) => end <= longest) };
  const from = Math.max(0, Math.min(first[0] - lead, text.length - longest));
  const to = Math.min(text.length, from + longest);
  const before = from > 0 ? '…' : '';
  const shift = from - before.length;
  return {
    text: `${before}${text.slice(from, to)}${to < text.length ? '…' : ''}`,
    ranges: ranges
      .filter(([start, end]) => start >= from && end <= to)
      .map(([start, end]) => [start - shift, end - shift]),
  };
}

/** A text with the ranges that matched marked, in its own language and direction. */
export function Marked({ text, ranges, lang = null }: { text: string; ranges: Ranges; lang?: string | null }) {
  const parts: React.ReactNode[] = [];
  let at = 0;
  for (const [start, end] of ranges) {
    parts.push(text.slice(at, start), <mark key={start}>{text.slice(start, end)}</mark>);
    at = end;
  }
  return (
    <bdi lang={lang ?? undefined}>
      {parts}
      {text.slice(at)}
    </bdi>
  );
}
