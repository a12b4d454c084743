import { createHash } from 'node:crypto';
import { z } from 'zod';
import { factDetail, factValue } from '../../../shared/contract/changes.ts';
import {
  digestMark,
  factForm,
  markedDigest,
  shortDigest,
  type FactGroup,
} from '../../../shared/reference-format/fact-groups.ts';
import { asFormer, formerGroups, fromFormer } from './former-facts.ts';

const factGroups = z.array(
  z.object({ field: z.string(), detail: factDetail.nullable(), source: z.string(), values: z.array(factValue) }),
);
const written = z.object({ form: z.literal(factForm), groups: factGroups });

const sha256 = (text: string) => createHash('sha256').update(text).digest('base64url');

/** Returns a hash of an entity's figures: another figure, another hash. */
export function digestOf(groups: readonly FactGroup[]): string {
  return markedDigest(groups, sha256);
}

/** Returns whether figures are those of a hash that this program or an earlier one wrote. */
export function isDigestOf(digest: string, groups: readonly FactGroup[]): boolean {
  return digest.startsWith(digestMark) ? digest === digestOf(groups) : digest === shortDigest(asFormer(groups), sha256);
}

/** Returns figures as text, to be kept in user.db. */
export function factsAsText(groups: readonly FactGroup[]): string {
  return JSON.stringify({ form: factForm, groups });
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
