import {
  longestName,
  longestNote,
  mostFigures,
  mostNamedComparisons,
  mostRates,
  mostTags,
} from '../../shared/contract/limits.ts';
import { joinEntries, joinNames, joinTexts } from '../../shared/domain/joined-texts.ts';
import { tagKey, tidyTags } from '../../shared/domain/tags.ts';
import { failure, ok, type Result } from '../../shared/result.ts';
import type { UserDatabase } from '../database/open.ts';
import { findBookmark, tagBookmark } from '../database/user/bookmarks.ts';
import { findCompareSet, listCompareSets, writeCompareSet, type CompareSet } from '../database/user/compare-sets.ts';
import { addFigure, changeFigure, findFigure, listFiguresOn, type FigureContent } from '../database/user/figures.ts';
import { findList, renameList } from '../database/user/lists.ts';
import { readNote, writeNote, type Note } from '../database/user/notes.ts';
import { listRates, removeRate, writeRate } from '../database/user/rates.ts';

/*
 * A window writes what it made of what it showed, which another window may have changed meanwhile. Told what that was (`base`), these
 * writes keep both: texts are joined, single values stand side by side or the write is refused. Without it, the last one wins.
 */

/** A note that is kept somewhere: how it stands, and how it is written, which says when. */
export interface KeptNote {
  readonly slug: string;
  readonly there: Note;
  readonly write: (body: string) => string | null;
}

/** Writes a note on a school. `body` is what stands then; `too-large` where that would be too long, and nothing was changed. */
export function setNote(
  user: UserDatabase,
  slug: string,
  text: { readonly body: string; readonly base?: string | undefined },
  now: Date,
): ReturnType<typeof joinNote> {
  return joinNote({ slug, there: readNote(user, slug), write: (body) => writeNote(user, slug, body, now) }, text);
}

/** Writes a note wherever it is kept, as `setNote` does. */
export function joinNote(
  { slug, there, write }: KeptNote,
  { body, base }: { readonly body: string; readonly base?: string | undefined },
): Result<{ updatedAt: string | null; body?: string; joined?: boolean }> {
  if (base === undefined) return ok({ updatedAt: write(body) });
  const text = joinTexts(base, body, there.body);
  if (text.length > longestNote)
    return failure(
      'too-large',
      `Another window has written on this note; both texts together are longer than ${longestNote} characters. Nothing was changed; shorten this one.`,
      { slug, theirs: there.body },
    );
  return ok({
    updatedAt: text === there.body ? there.updatedAt : write(text),
    body: text.trim() === '' ? '' : text,
    joined: text !== body,
  });
}

/** Sets the tags of a school on a list; undefined where it is not there. */
export function setTags(
  user: UserDatabase,
  list: string,
  slug: string,
  { tags, base }: { readonly tags: readonly string[]; readonly base?: readonly string[] | undefined },
): Result<{ tags: string[]; before: string[]; joined?: boolean }> | undefined {
  const there = findBookmark(user, list, slug);
  if (!there) return undefined;
  const wanted = tidyTags(base ? joinEntries(base, tags, there.tags, tagKey) : tags);
  if (wanted.length > mostTags)
    return failure('too-large', `A school has ${mostTags} tags at most. Nothing was changed; remove some first.`, {
      slug,
    });
  const tagged = tagBookmark(user, list, slug, wanted);
  return tagged && ok({ ...tagged, ...(base && { joined: wanted.join('\n') !== tidyTags(tags).join('\n') }) });
}

/** Gives a list that is there another name. */
export function setListName(
  user: UserDatabase,
  id: string,
  { name, base }: { readonly name: string; readonly base?: string | undefined },
): Result<{ name: string; before: string; joined?: boolean }> {
  const before = findList(user, id)?.name ?? '';
  const wanted = base === undefined ? name : joinNames(base, name, before);
  if (wanted.length > longestName)
    return failure(
      'too-large',
      `The list was given another name meanwhile, and both are longer than ${longestName} characters together. Nothing was changed.`,
      { list: id, name: before },
    );
  renameList(user, id, wanted);
  return ok({ name: wanted, before, ...(base !== undefined && { joined: wanted !== name }) });
}

/** Remembers a rate or, with null, forgets it; `conflict` where another was given since `base` was read. */
export function setRate(
  user: UserDatabase,
  rate: {
    readonly currency: string;
    readonly target: string;
    readonly rate: number | null;
    readonly asOf: string;
    readonly base?: number | null | undefined;
  },
): Result<null> {
  const { currency, target, asOf, base } = rate;
  const known = listRates(user);
  const there = known.find((one) => one.currency === currency && one.target === target);
  if (base !== undefined && base !== (there?.rate ?? null) && rate.rate !== (there?.rate ?? null))
    return failure('conflict', 'Another rate was given meanwhile; it was left as it is. Look at it, then set yours.', {
      rate: there?.rate ?? null,
    });
  if (rate.rate === null) removeRate(user, currency, target);
  else {
    if (!there && known.length >= mostRates)
      return failure('too-large', `${mostRates} rates are remembered at most. Remove some first.`);
    writeRate(user, { currency, target, rate: rate.rate, asOf });
  }
  return ok(null);
}

const sameFigure = (one: FigureContent, other: FigureContent) =>
  (['slug', 'field', 'label', 'number', 'text', 'unit', 'asOf', 'note'] as const).every(
    (part) => one[part] === other[part],
  );

/** Writes a figure that has been checked: a new one, or the one with `id` again. */
export function setFigure(
  user: UserDatabase,
  content: FigureContent,
  { id, base }: { readonly id?: number | undefined; readonly base?: FigureContent | undefined },
  now: Date,
): Result<{ figure: ReturnType<typeof addFigure>; joined?: boolean }> {
  const there = id === undefined ? undefined : findFigure(user, id);
  if (id !== undefined && !there && !base)
    return failure('not-found', 'This figure is not there any more. Write it again.', { id });
  const changedMeanwhile =
    base !== undefined && id !== undefined && (!there || !(sameFigure(there, base) || sameFigure(there, content)));
  const changes = there !== undefined && !changedMeanwhile;
  if ((!changes || there.slug !== content.slug) && listFiguresOn(user, content.slug).length >= mostFigures)
    return failure('too-large', `A school holds ${mostFigures} figures at most. Remove some first.`);
  const figure = (changes && changeFigure(user, there.id, content, now)) || addFigure(user, content, now);
  return ok({ figure, ...(base && { joined: changedMeanwhile }) });
}

type SetContent = Omit<CompareSet, 'id' | 'savedAt'>;
const sameParts = (one: object, other: object) => JSON.stringify(one) === JSON.stringify(other);
const sameSet = (one: SetContent, other: SetContent) =>
  one.name === other.name &&
  one.slugs.join(' ') === other.slugs.join(' ') &&
  one.currency === other.currency &&
  (one.onlyDifferences ?? false) === (other.onlyDifferences ?? false) &&
  one.depth === other.depth &&
  sameParts(one.programmes ?? [], other.programmes ?? []) &&
  sameParts(one.like ?? {}, other.like ?? {});

/** Keeps a comparison: a new one, or the one with `id` again. */
export function keepComparison(
  user: UserDatabase,
  content: SetContent,
  { id, base }: { readonly id?: number | undefined; readonly base?: SetContent | undefined },
  now: Date,
): Result<{ id: number; savedAt: string; isNew: boolean; joined?: boolean }> {
  const same = id === undefined ? listCompareSets(user).find((one) => sameSet(one, content)) : undefined;
  if (same) return ok({ id: same.id, savedAt: same.savedAt, isNew: false });
  const there = id === undefined ? undefined : findCompareSet(user, id);
  const gone = () => failure('not-found', 'This comparison is not kept any more. Keep it again.', { id });
  if (id !== undefined && !there && !base) return gone();
  const changedMeanwhile =
    base !== undefined && id !== undefined && (!there || !(sameSet(there, base) || sameSet(there, content)));
  const changed = there !== undefined && !changedMeanwhile ? there.id : undefined;
  if (changed === undefined && listCompareSets(user).length >= mostNamedComparisons)
    return failure('too-large', `${mostNamedComparisons} comparisons are kept at most. Remove some first.`);
  const savedAt = now.toISOString();
  const written = writeCompareSet(user, { ...content, id: changed, savedAt });
  const isNew = changed === undefined;
  return written === undefined
    ? gone()
    : ok({ id: written, savedAt, isNew, ...(base && { joined: changedMeanwhile }) });
}
