import { createHash } from 'node:crypto';
import { z } from 'zod';
import { factDetail, factValue } from '../../../shared/contract/changes.ts';
import type { FactGroup } from '../../database/reference/fact-values.ts';
import { asFormer, formerGroups, fromFormer } from './former-facts.ts';

/** How figures and their hashes are written into user.db; programs before 2027 wrote a bare array, and a hash without a mark. */
const form = 2;
const mark = `${form}:`;

const factGroups = z.array(
  z.object({ field: z.string(), detail: factDetail.nullable(), source: z.string(), values: z.array(factValue) }),
);
const written = z.object({ form: z.literal(form), groups: factGroups });

const hashOf = (groups: readonly unknown[]) =>
  createHash('sha256').update(JSON.stringify(groups)).digest('base64url').slice(0, 22);

/** Returns a hash of an entity's figures: another figure, another hash. */
export function digestOf(groups: readonly FactGroup[]): string {
  return mark + hashOf(groups);
}

/** Returns whether figures are those of a hash that this program or an earlier one wrote. */
export function isDigestOf(digest: string, groups: readonly FactGroup[]): boolean {
  return digest.startsWith(mark) ? digest === digestOf(groups) : digest === hashOf(asFormer(groups));
}

/** Returns figures as text, to be kept in user.db. */
export function factsAsText(groups: readonly FactGroup[]): string {
  return JSON.stringify({ form, groups });
}

const isNoName = ({ field }: FactGroup) => field !== 'programme';

/**
 * Returns figures as they were written down, and those of now as far as whoever wrote the others knew to write them: an earlier program
 * wrote less of a programme, and its name only where it knew no length. Null where they cannot be read.
 */
export function thenAndNow(
  text: string,
  now: readonly FactGroup[],
): { readonly before: readonly FactGroup[]; readonly after: readonly FactGroup[] } | null {
  const before = factsFromText(text);
  if (before === null) return null;
  return text.startsWith('[')
    ? { before: before.filter(isNoName), after: fromFormer(asFormer(now)).filter(isNoName) }
    : { before, after: now };
}

/** Returns figures that this program or an earlier one wrote down; null where they cannot be read. */
export function factsFromText(text: string): readonly FactGroup[] | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  const read = written.safeParse(value);
  if (read.success) return read.data.groups;
  const former = formerGroups.safeParse(value);
  return former.success ? fromFormer(former.data) : null;
}
