import { checkAddition, type Holder } from '../../../compiler/additions/check-addition.ts';
import { inEnglish } from '../../../compiler/mistake.ts';
import type { Addition, AdditionContent } from '../../../shared/contract/additions.ts';
import type { Input, Output } from '../../../shared/contract/index.ts';
import { longestAddition, mostAdditions } from '../../../shared/contract/limits.ts';
import { withoutTurning } from '../../../shared/domain/without-turning.ts';
import { failure, ok, type Result } from '../../../shared/result.ts';
import type { ReferenceDatabase, UserDatabase } from '../../database/open.ts';
import { editionOf } from '../../database/reference/edition.ts';
import { programmeSlugsOf } from '../../database/reference/facts.ts';
import { findBookmarked } from '../../database/reference/names/bookmarked.ts';
import { findRegister } from '../../database/reference/records/registers.ts';
import { currentSlug } from '../../database/reference/names/links.ts';
import {
  addAddition,
  changeAddition,
  findAddition,
  listAdditions,
  listAdditionsOn,
  removeAddition,
  restoreAddition,
} from '../../database/user/additions.ts';
import { claimOfAddition } from './as-shown.ts';
import { freeSlug, withKnownTown } from './own-schools.ts';

/** Returns what an addition is checked against; of a school that is nowhere it is a university of this edition. */
export function holderOf(reference: ReferenceDatabase, slug: string): Holder {
  const kind = findBookmarked(reference, slug)?.kind ?? 'university';
  return { slug, kind, edition: editionOf(reference), programmes: programmeSlugsOf(reference, slug) };
}

/** Returns the content alone, as it is kept: no sign that turns the direction of writing is. */
export function contentOf(
  reference: ReferenceDatabase,
  { slug, part, programme, record, body, source }: AdditionContent,
) {
  return {
    slug: currentSlug(reference, slug),
    part,
    programme,
    record,
    body: withoutTurning(body),
    source: withoutTurning(source),
  } satisfies AdditionContent;
}

/** Returns what was added to a school, or all, each figure as it stands on the profile; null where this program no longer reads it. */
export function additionsKept(
  reference: ReferenceDatabase,
  user: UserDatabase,
  { slug }: Input<'additions.list'>,
): Output<'additions.list'> {
  const rows = slug === undefined ? listAdditions(user) : listAdditionsOn(user, currentSlug(reference, slug));
  return {
    rows: rows.map((addition) => {
      const holder = holderOf(reference, addition.slug);
      const sound = checkAddition(addition, holder).length === 0;
      return { addition, claim: sound ? claimOfAddition(addition, holder.kind) : null };
    }),
  };
}

/** Returns what is wrong with an addition, and how it is understood where nothing is. */
export function examineAddition(
  reference: ReferenceDatabase,
  input: Input<'additions.check'>,
): Output<'additions.check'> {
  const content = contentOf(reference, input);
  const holder = holderOf(reference, content.slug);
  const mistakes = [...checkAddition(content, holder)];
  return { mistakes, claim: mistakes.length === 0 ? claimOfAddition(content, holder.kind) : null };
}

/** The content as it is kept; a school gets a slug that is free, and its town the name that the edition has for it. */
function contentToKeep(
  reference: ReferenceDatabase,
  user: UserDatabase,
  { id, base, ...input }: Input<'additions.set'>,
): AdditionContent {
  const content = contentOf(reference, input);
  if (content.part !== 'school') return content;
  const body = withKnownTown(reference, content.body);
  const slug = (id === undefined ? undefined : (findAddition(user, id) ?? base))?.slug;
  return { ...content, body, slug: slug ?? freeSlug(reference, user, body) };
}

/** What is refused whatever its form: what is nowhere, too long, or wrong by the compiler's rules. */
function refusal(reference: ReferenceDatabase, content: AdditionContent): Result<never> | null {
  if (content.part !== 'school' && !findBookmarked(reference, content.slug))
    return failure('not-found', `This edition has nothing called ${content.slug}. Search for it by name.`, {
      slug: content.slug,
    });
  if (JSON.stringify([content.body, content.source]).length > longestAddition)
    return failure('too-large', `What is added at once has at most ${longestAddition} characters. Shorten it.`);
  if (content.part === 'listing' && !findRegister(reference, content.record ?? ''))
    return failure('not-found', `This edition has no register called ${content.record ?? ''}. Choose one of its own.`, {
      record: content.record,
    });
  const mistakes = checkAddition(content, holderOf(reference, content.slug));
  const [first] = mistakes;
  return first
    ? failure('invalid-input', Object.values(inEnglish(first.problem)).join(' '), { problem: first.problem, mistakes })
    : null;
}

const sameContent = (one: AdditionContent, other: AdditionContent) =>
  (['slug', 'part', 'programme', 'record', 'body', 'source'] as const).every(
    (key) => JSON.stringify(one[key]) === JSON.stringify(other[key]),
  );

/** Writes an addition: a new one, or the one with `id` again; where that was changed since `base` was read, both stand. */
export function writeAddition(
  reference: ReferenceDatabase,
  user: UserDatabase,
  input: Input<'additions.set'>,
  now: Date,
): Result<Output<'additions.set'>> {
  const { id, base } = input;
  const content = contentToKeep(reference, user, input);
  const refused = refusal(reference, content);
  if (refused) return refused;
  const there = id === undefined ? undefined : findAddition(user, id);
  if (id !== undefined && !there && !base)
    return failure('not-found', 'This is not there any more. Write it again.', { id });
  const changedMeanwhile =
    base !== undefined && id !== undefined && (!there || !(sameContent(there, base) || sameContent(there, content)));
  const changes = there !== undefined && !changedMeanwhile;
  if ((!changes || there.slug !== content.slug) && listAdditionsOn(user, content.slug).length >= mostAdditions)
    return failure('too-large', `${mostAdditions} things are added to a school at most. Remove some first.`);
  const addition = (changes && changeAddition(user, there.id, content, now)) || addAddition(user, content, now);
  return ok({ addition, ...(base && { joined: changedMeanwhile }) });
}

/** Has an addition as it was before it was written, or takes away a new one, unless somebody has changed it since. */
export function takeWritingBack(user: UserDatabase, before: Addition | undefined, written: Addition): void {
  if (findAddition(user, written.id)?.updatedAt !== written.updatedAt) return;
  if (before?.id === written.id) changeAddition(user, before.id, before, new Date(before.updatedAt));
  else removeAddition(user, written.id);
}

/** Removes an addition; `addition` is what brings it back. */
export function takeAdditionAway(user: UserDatabase, id: number): Output<'additions.remove'> {
  const addition = removeAddition(user, id);
  return { removed: addition !== null, addition };
}

/** Brings a removed addition back as it was; `invalid-input` where the compiler would not take it. */
export function bringAdditionBack(
  reference: ReferenceDatabase,
  user: UserDatabase,
  { addition }: { readonly addition: Addition },
): Result<Output<'additions.restore'>> {
  const content = contentOf(reference, addition);
  const refused = refusal(reference, content);
  return refused ?? ok({ restored: restoreAddition(user, { ...addition, ...content }) });
}

/** Takes an addition away again that was brought back, whatever its id is now. */
export function takeBringingBack(user: UserDatabase, { slug, part, addedAt }: Addition): void {
  const brought = listAdditionsOn(user, slug).find((one) => one.part === part && one.addedAt === addedAt);
  if (brought) removeAddition(user, brought.id);
}
