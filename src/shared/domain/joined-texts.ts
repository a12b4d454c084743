/** One change of a text: what stands from `start` to `end`, in pieces of the text both began from, is replaced by `by`. */
interface Change {
  readonly start: number;
  readonly end: number;
  readonly by: readonly string[];
}

/** Beyond so many pairs of pieces, the middle of two texts is taken as changed as a whole: no answer takes longer than a keystroke. */
const mostPairs = 1_000_000;

/** For each pair of positions how many pieces the rests have in common, row by row. */
function commonRests(a: readonly string[], b: readonly string[]): Uint32Array {
  const width = b.length + 1;
  const lengths = new Uint32Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      const at = i * width + j;
      lengths[at] =
        a[i] === b[j] ? (lengths[at + width + 1] ?? 0) + 1 : Math.max(lengths[at + width] ?? 0, lengths[at + 1] ?? 0);
    }
  }
  return lengths;
}

/** The changes that make one row of pieces of the other, in order. */
function changesBetween(from: readonly string[], to: readonly string[]): Change[] {
  let head = 0;
  while (head < from.length && head < to.length && from[head] === to[head]) head++;
  let tail = 0;
  while (tail < Math.min(from.length, to.length) - head && from.at(-1 - tail) === to.at(-1 - tail)) tail++;
  const a = from.slice(head, from.length - tail);
  const b = to.slice(head, to.length - tail);
  if (a.length === 0 && b.length === 0) return [];
  if (a.length * b.length > mostPairs) return [{ start: head, end: head + a.length, by: b }];
  const rests = commonRests(a, b);
  const changes: Change[] = [];
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    const [startA, startB] = [i, j];
    while ((i < a.length || j < b.length) && (a[i] !== b[j] || i >= a.length || j >= b.length)) {
      const skipsA = i < a.length ? (rests[(i + 1) * (b.length + 1) + j] ?? 0) : -1;
      const skipsB = j < b.length ? (rests[i * (b.length + 1) + j + 1] ?? 0) : -1;
      if (skipsA >= skipsB) i++;
      else j++;
    }
    if (i > startA || j > startB) changes.push({ start: head + startA, end: head + i, by: b.slice(startB, j) });
    while (i < a.length && j < b.length && a[i] === b[j]) {
      i++;
      j++;
    }
  }
  return changes;
}

/** Whether two changes are about the same pieces, or add at the same place. */
const meet = (one: Change, other: Change) =>
  (one.start < other.end && other.start < one.end) ||
  (one.start === other.start && one.start === one.end && other.start === other.end);

/** Also where one writes over something and the other adds right beside it: that may have been about what is gone. */
const meetOrTouch = (one: Change, other: Change) => {
  const [added, over] = one.start === one.end ? [one, other] : [other, one];
  const touch = added.start === over.start || added.start === over.end;
  return meet(one, other) || (added.start === added.end && over.end > over.start && over.by.length > 0 && touch);
};

const isWordLetter = (letter: string | undefined) => letter !== undefined && /[\p{L}\p{N}\p{M}_]/u.test(letter);
const isUnspaced = (letter: string | undefined) =>
  letter !== undefined && /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(letter);
/** Whether two texts run into one word where they touch. */
const runTogether = (before: string, after: string) =>
  isWordLetter(before.at(-1)) && isWordLetter(after[0]) && !isUnspaced(before.at(-1)) && !isUnspaced(after[0]);

/** Whether two texts would be read as one word side by side; Chinese stands without spaces anyway. */
const fusesWith = (before: string, after: string) =>
  isWordLetter(before.at(-1)) && isWordLetter(after[0]) && !(isUnspaced(before.at(-1)) && isUnspaced(after[0]));

/** Whether one addition is the beginning of the other, as a whole word. */
const begins = (short: string, long: string) => long.startsWith(short) && !runTogether(short, long.slice(short.length));

/** Two additions at one place, or null where they are two ends of one word. */
function bothAdded(before: string, one: string, other: string, after: string): string | null {
  if (begins(one, other)) return other;
  if (begins(other, one)) return one;
  // What goes on with the word before it, or into the word behind it, must stay beside it.
  const [oneFirst, otherFirst] = [runTogether(before, one), runTogether(before, other)];
  const [oneLast, otherLast] = [runTogether(one, after), runTogether(other, after)];
  if ((oneFirst && otherFirst) || (oneLast && otherLast)) return null;
  // A new line comes behind what goes on with the old one, and before what begins the next.
  const breaks = (one.startsWith('\n') && !other.startsWith('\n')) || (other.endsWith('\n') && !one.endsWith('\n'));
  const [first, second] = otherFirst || oneLast || (breaks && !oneFirst && !otherLast) ? [other, one] : [one, other];
  if ((first === other && (oneFirst || otherLast)) || (first === one && (otherFirst || oneLast))) return null;
  // Two whole lines stay lines.
  if (/(^|\n)$/.test(before) && /^(\n|$)/.test(after))
    return `${first}${first.endsWith('\n') || second.startsWith('\n') ? '' : '\n'}${second}`;
  return `${first}${fusesWith(first, second) ? ' ' : ''}${second}`;
}

/** Puts the additions of both into the pieces both began from, or returns null where either took something away. */
function additionsOf(base: readonly string[], one: readonly Change[], other: readonly Change[]): string | null {
  if ([...one, ...other].some((change) => change.start !== change.end)) return null;
  const at = (changes: readonly Change[], place: number) =>
    changes
      .filter((change) => change.start === place)
      .map((change) => change.by.join(''))
      .join('');
  let text = '';
  for (let place = 0; place <= base.length; place++) {
    const [added, addedToo] = [at(one, place), at(other, place)];
    if (added === '' || addedToo === '') text += added + addedToo;
    else {
      const both = bothAdded(text, added, addedToo, base[place] ?? '');
      if (both === null) return null;
      text += both;
    }
    text += base[place] ?? '';
  }
  return text;
}

/** A text whose beginning and end stayed has one change, letter by letter. */
function oneChange(base: readonly string[], to: readonly string[]): Change[] {
  let head = 0;
  while (head < base.length && head < to.length && base[head] === to[head]) head++;
  let tail = 0;
  while (tail < Math.min(base.length, to.length) - head && base.at(-1 - tail) === to.at(-1 - tail)) tail++;
  return [{ start: head, end: base.length - tail, by: to.slice(head, to.length - tail) }];
}

/** Both texts where each is the base with one thing added, however often the base says the same; else null. */
function oneAdditionEach(base: string, one: string, other: string): string | null {
  const letters = [...base];
  return additionsOf(letters, oneChange(letters, [...one]), oneChange(letters, [...other]));
}

/** The words of a text with what clings to them, and the spaces between; Chinese letter by letter. */
const words = (text: string): string[] => text.match(/\s+|\p{Script=Han}|[^\s\p{Script=Han}]+/gu) ?? [];

/** Changes of two sides that meet, each with the next: they are decided together. The sides' names are those of `joinTexts`. */
interface Group {
  readonly start: number;
  readonly end: number;
  readonly theirs: readonly Change[];
  readonly mine: readonly Change[];
}

/** What is added at a place comes before what is written over behind it. */
const comesBefore = (one: Change, other: Change) =>
  one.start < other.start || (one.start === other.start && one.end < other.end);

/** The changes of both sides in groups, in order. */
function groupsOf(theirs: readonly Change[], mine: readonly Change[], together = meet): Group[] {
  const left = { theirs: [...theirs], mine: [...mine] };
  const groups: Group[] = [];
  for (;;) {
    const [mineNext, theirsNext] = [left.mine[0], left.theirs[0]];
    const first = mineNext && (!theirsNext || comesBefore(mineNext, theirsNext)) ? 'mine' : 'theirs';
    const opening = left[first].shift();
    if (!opening) return groups;
    const group = { theirs: [] as Change[], mine: [] as Change[] };
    group[first].push(opening);
    for (let grew = true; grew;) {
      grew = false;
      for (const [side, other] of [
        ['mine', 'theirs'],
        ['theirs', 'mine'],
      ] as const) {
        const next = left[side][0];
        if (!next || !group[other].some((change) => together(change, next))) continue;
        group[side].push(next);
        left[side].shift();
        grew = true;
      }
    }
    const all = [...group.theirs, ...group.mine];
    groups.push({
      ...group,
      start: Math.min(...all.map((change) => change.start)),
      end: Math.max(...all.map((change) => change.end)),
    });
  }
}

const addedBy = (changes: readonly Change[]) =>
  changes.map(({ by }) => by.join('')).reduce((text, more) => text + (fusesWith(text, more) ? ' ' : '') + more, '');
const takesAway = (changes: readonly Change[]) => changes.some(({ start, end }) => end > start);

/** What the pieces of a group have become by the changes of one side. */
function changed(base: readonly string[], { start, end }: Group, changes: readonly Change[]): string[] {
  const pieces: string[] = [];
  let at = start;
  for (const change of changes) {
    pieces.push(...base.slice(at, change.start), ...change.by);
    at = change.end;
  }
  return [...pieces, ...base.slice(at, end)];
}

/** Whether both left at least half of the words as they were. */
function areBothOf(base: string, theirs: string, mine: string): boolean {
  const [known, some, others] = [base, theirs, mine].map((line) => words(line).filter((word) => word.trim() !== ''));
  const [inBase, inOther] = [new Set(known), new Set(others)];
  const left = some?.filter((word) => inBase.has(word) && inOther.has(word)).length ?? 0;
  return left * 2 >= Math.max(some?.length ?? 0, others?.length ?? 0);
}

/**
 * One line, word by word: what was added by either is there, what was taken away by either is gone. Where both wrote over the
 * same words, what each wrote stands side by side if most of the line was left alone; else null.
 */
function joinWords(base: string, theirs: string, mine: string): string | null {
  const pieces = words(base);
  const sideBySide = areBothOf(base, theirs, mine);
  let text = '';
  let at = 0;
  // What came from two sides does not become one word where it meets.
  const write = (more: string) => {
    text += fusesWith(text, more) ? ` ${more}` : more;
  };
  for (const group of groupsOf(
    changesBetween(pieces, words(theirs)),
    changesBetween(pieces, words(mine)),
    meetOrTouch,
  )) {
    write(pieces.slice(at, group.start).join(''));
    at = group.end;
    const [one, other] = [addedBy(group.theirs), addedBy(group.mine)];
    const both = one !== '' && other !== '' && one !== other;
    const over = takesAway(group.theirs) || takesAway(group.mine);
    let added: string | null = one === '' ? other : one;
    if (both) added = over ? null : bothAdded(text, one, other, pieces[at] ?? '');
    if (added === null && sideBySide)
      added = [group.theirs, group.mine].map((side) => changed(pieces, group, side).join('').trim()).join(' / ');
    if (added === null) return null;
    write(added);
  }
  write(pieces.slice(at).join(''));
  return text;
}

/** Lines of both, those they have in common once. */
function linesOfBoth(one: readonly string[], other: readonly string[]): string[] {
  const lines: string[] = [];
  let at = 0;
  for (const change of changesBetween(one, other)) {
    lines.push(...one.slice(at, change.end), ...change.by);
    at = change.end;
  }
  return [...lines, ...one.slice(at)];
}

/** The same lines, changed by both: where they did not write over the same words they are one text, else the lines of both stand. */
function joinLines(base: readonly string[], theirs: readonly string[], mine: readonly string[]): readonly string[] {
  const [text, theirText, myText] = [base.join('\n'), theirs.join('\n'), mine.join('\n')];
  if (theirText === myText || myText === text) return theirs;
  if (theirText === text) return mine;
  // What one took away and the other wrote on stays.
  if (theirs.length === 0) return mine;
  if (mine.length === 0) return theirs;
  if (base.length > 0) {
    const joined = oneAdditionEach(text, theirText, myText) ?? joinWords(text, theirText, myText);
    if (joined !== null) return joined.split('\n');
  }
  return linesOfBoth(theirs, mine);
}

/** The lines of a text; an empty one has none. */
const linesOf = (text: string): string[] => (text === '' ? [] : text.split('\n'));

/**
 * Returns one text that holds what two people (or two windows of one) made of the same `base`: `theirs` is what is kept already,
 * `mine` what comes now. What either added is there, and once; what only one of them took away is gone. Where both wrote over
 * the same words, both lines stand, theirs first.
 */
export function joinTexts(base: string, mine: string, theirs: string): string {
  if (mine === theirs || theirs === base) return mine;
  if (mine === base) return theirs;
  const added = oneAdditionEach(base, theirs, mine);
  if (added !== null) return added;
  const lines = linesOf(base);
  const joined: string[] = [];
  let at = 0;
  for (const group of groupsOf(changesBetween(lines, linesOf(theirs)), changesBetween(lines, linesOf(mine)))) {
    joined.push(...lines.slice(at, group.start));
    joined.push(
      ...joinLines(
        lines.slice(group.start, group.end),
        changed(lines, group, group.theirs),
        changed(lines, group, group.mine),
      ),
    );
    at = group.end;
  }
  return [...joined, ...lines.slice(at)].join('\n');
}

/** Returns one short text, such as a name, of two that were made of the same one: the fuller where it holds the other, else both. */
export function joinNames(base: string, mine: string, theirs: string): string {
  if (mine === theirs || theirs === base || theirs === '') return mine;
  if (mine === base || mine === '') return theirs;
  const has = (long: string, short: string) => ` ${long} `.includes(` ${short} `);
  if (has(mine, theirs)) return mine;
  return has(theirs, mine) ? theirs : `${theirs} / ${mine}`;
}

/** Returns what is kept with what I added and without what I took away; what is the same is told by `keyOf`. */
export function joinEntries(
  base: readonly string[],
  mine: readonly string[],
  theirs: readonly string[],
  keyOf: (entry: string) => string = (entry) => entry,
): string[] {
  const keys = (entries: readonly string[]) => new Set(entries.map(keyOf));
  const [known, wanted, there] = [keys(base), keys(mine), keys(theirs)];
  if (known.size === there.size && [...known].every((key) => there.has(key))) return [...mine];
  return [
    ...theirs.filter((entry) => wanted.has(keyOf(entry)) || !known.has(keyOf(entry))),
    ...mine.filter((entry) => !known.has(keyOf(entry)) && !there.has(keyOf(entry))),
  ];
}
