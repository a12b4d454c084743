import { createHash } from 'node:crypto';
import type { z } from 'zod';
import { citing } from '../../../compiler/additions/fragment.ts';
import { sourceFile } from '../../../compiler/format/files.ts';
import { claim as claimForm, event as eventForm, programme as programmeForm } from '../../../compiler/format/parts.ts';
import { statedRows, type ClaimRow } from '../../../compiler/write/claims.ts';
import type { Addition, AdditionContent } from '../../../shared/contract/additions.ts';
import type { Claim, Entity, Programme, Source } from '../../../shared/contract/values.ts';
import type { Kind } from '../../../shared/domain/kinds.ts';
import { mine } from '../../../shared/domain/mine.ts';
import { isClosed } from '../../../shared/domain/intake.ts';
import { markedText } from '../../../shared/domain/writing/entity-name.ts';

/** The id under which a source of the person's is cited: the same for all that rests on the same source. */
export function sourceIdOf({ source }: Pick<AdditionContent, 'source'>): string {
  return `mine-${createHash('sha256').update(JSON.stringify(source)).digest('hex').slice(0, 12)}`;
}

/** Returns the source of an addition as views show it, marked as the person's. Throws where it has not been checked. */
export function sourceOf(addition: Pick<AdditionContent, 'source'>): Source {
  const { title, publisher, kind, url, language, published, accessed } = sourceFile.parse(addition.source);
  return {
    id: sourceIdOf(addition),
    title,
    publisher,
    kind,
    url: url ?? null,
    language,
    published: published ?? null,
    accessed,
    pack: mine,
  };
}

/** Ids of claims of one addition: a programme has several, and none has as many. */
const idsOfEach = 1_000;

/** A fact of the person's never stands first, and nothing of the edition's is told by it. */
function claimOf(row: ClaimRow, id: number): Claim {
  const { property, text, number, high, unit, qualifier, scope, scopeKind, years, applies, asOf, source } = row;
  return {
    id,
    property,
    text,
    number,
    high,
    unit,
    qualifier,
    scope,
    scopeKind,
    studyYears: years,
    ...(applies && { applies }),
    asOf,
    rank: 'normal',
    flag: null,
    deprecation: null,
    source,
    aside: true,
  };
}

/** Returns figures as views show them; ids count down from `from`, so that none is one of the edition's. Throws where one has not been checked. */
export function claimsOf(
  bodies: readonly Readonly<Record<string, unknown>>[],
  { source, kind, from }: { readonly source: string; readonly kind: Kind; readonly from: number },
): readonly Claim[] {
  const claims = bodies.map((body): z.infer<typeof claimForm> => claimForm.parse(citing('claim', body, source)));
  const facts = { kindOf: () => 'official' as const, isFromPack: () => true };
  return statedRows(claims, null, { file: source, value: { kind } }, facts).map((row, at) => claimOf(row, from - at));
}

/** Returns the programme that an addition is, marked as the person's; null where it is none. Throws where it has not been checked. */
export function programmeOfAddition(addition: Addition, kind: Kind): Programme | null {
  if (addition.part !== 'programme') return null;
  const { id, body } = addition;
  const source = sourceIdOf(addition);
  const { slug, title: told, degree, level, language, field } = programmeForm.parse(citing('programme', body, source));
  const title = markedText(told, mine);
  const claims = (body['claims'] ?? []) as readonly Readonly<Record<string, unknown>>[];
  const named = { property: 'programme', value: title };
  const rows = claimsOf([named, ...claims], { source, kind, from: -id * idsOfEach - 1 });
  return {
    id: -id,
    slug,
    title,
    degree: degree ?? null,
    level,
    language: language ?? null,
    field: field ?? null,
    closed: isClosed(rows),
    claims: [...rows],
    specialities: [],
  };
}

/** Returns the date that an addition is; null where it is none. Throws where it has not been checked. */
export function eventOfAddition(addition: Addition): Entity['events'][number] | null {
  if (addition.part !== 'event') return null;
  const source = sourceIdOf(addition);
  const { date, title, place } = eventForm.parse(citing('event', addition.body, source));
  const precision = (['year', 'month', 'day'] as const)[date.split('-').length - 1] ?? 'day';
  return { date, precision, title, place: place ?? null, occasion: null, source };
}

/** Returns the claim that an addition is; null where it is no figure. Throws where it has not been checked. */
export function claimOfAddition(addition: AdditionContent & Pick<Partial<Addition>, 'id'>, kind: Kind): Claim | null {
  if (addition.part !== 'claim') return null;
  const from = -(addition.id ?? 0) * idsOfEach - 1;
  return claimsOf([addition.body], { source: sourceIdOf(addition), kind, from })[0] ?? null;
}
