import { fold } from '../../../shared/reference-format/fold.ts';
import type { UserDatabase } from '../../database/open.ts';
import { listOwnRecords, type OwnRecords } from '../../database/user/own-records.ts';
import { statement } from '../../database/statements.ts';

/** What the person has on a school, with its note as search reads it. */
export interface KeptTexts {
  readonly kept: OwnRecords;
  readonly foldedNote: string;
}

interface Read {
  readonly changes: number;
  readonly texts: readonly KeptTexts[];
}

/*
 * Folding 2,000 long notes takes seconds, and each key asks again: what was folded is kept as long as the note is the same. Only this
 * program writes into user.db, through this one handle, which counts its changes.
 */
const known = new WeakMap<UserDatabase, Read>();

/** Returns all that the person has, by school, as `listOwnRecords` does. */
export function keptTexts(db: UserDatabase): readonly KeptTexts[] {
  const changes = statement<number>(db, 'SELECT total_changes()').pluck().get() as number;
  const before = known.get(db);
  if (before?.changes === changes) return before.texts;
  const folded = new Map(before?.texts.map(({ kept, foldedNote }) => [kept.slug, { note: kept.note, foldedNote }]));
  const texts = listOwnRecords(db).map((kept): KeptTexts => {
    const was = folded.get(kept.slug);
    return { kept, foldedNote: was && was.note === kept.note ? was.foldedNote : fold(kept.note ?? '') };
  });
  known.set(db, { changes, texts });
  return texts;
}
