import { directorySlug, foldedCode, siteMark } from '../../../../shared/reference-format/codes.ts';
import { hasCyrillic, romanisations } from '../../../../shared/reference-format/romanise.ts';
import { termGroups } from '../../../../shared/reference-format/search-layout.ts';
import type { ReferenceDatabase } from '../../open.ts';
import { valueStatement } from '../../statements.ts';
import { oncePerReference } from '../once.ts';
import type { Collection, Wanted } from './collection.ts';
import { holds, listOf } from './id-lists.ts';
import { postingsOfList, withTerm } from './postings.ts';
import type { Query } from './query-words.ts';
import type { Understanding } from './understand.ts';

/** Fewer letters and digits are no identifier. */
const shortestCode = 4;

/** Takes what has an identifier or a site that was typed, or what the directory's school of that site is part of this reference as. */
export function takeCode(db: ReferenceDatabase, { take, size }: Collection, { query, codes }: Wanted): void {
  const from = { query, step: 0, how: 'read', finding: 'words' } as const;
  for (const code of codes.map(foldedCode)) {
    if (code.length < shortestCode || size() > 0) continue;
    take([withTerm(db, termGroups.code, code)], { ...from, code });
  }
  for (const site of size() === 0 ? codes.filter((code) => code.includes('.')) : []) {
    const id = valueStatement<number>(
      db,
      'SELECT entity.id FROM redirect JOIN entity USING (slug) WHERE old_slug = ?',
    ).get(directorySlug(site));
    if (id !== undefined && size() === 0) take([postingsOfList(listOf(Uint32Array.of(id)))], from);
  }
}

/** Shorter labels of sites are words of every language. */
const shortestLabel = 3;

/** Of Cyrillic letters in Latin ones, fewer are the acronym of somewhere else: КГМУ is no school of kgmu.org. */
const shortestRomanised = 5;

/** Returns the labels of a site that letters may stand for: КрасГМУ is krasgmu.ru. */
function labelsTyped(joined: string): readonly string[] {
  return joined.length >= shortestRomanised && hasCyrillic(joined) ? romanisations(joined) : [joined];
}

/** Takes what goes by what was typed in its address alone: TUM is tum.de, whatever it is called. Who types a place means the place. */
export function takeSiteLabel(
  db: ReferenceDatabase,
  { take }: Collection,
  query: Query,
  understood: Understanding | null,
  only: (id: number) => boolean = () => true,
): void {
  const isOther = understood !== null && (understood.isPlace || understood.isFilter || understood.cores.length > 0);
  if (isOther || query.joined.length < shortestLabel || query.words.some(({ chinese }) => chinese)) return;
  const site = labelsTyped(query.joined)
    .map((label) => ({ code: label + siteMark, labelled: withTerm(db, termGroups.code, label + siteMark) }))
    .find(({ labelled }) => !labelled.none);
  if (!site) return;
  const { code, labelled } = site;
  const first = firstOfDirectory(db);
  const from = { query, how: 'read', finding: 'words' } as const;
  const inName = withTerm(db, termGroups.word, query.joined);
  take([inName], { ...from, step: wordStep }, { only: (id) => id < first && only(id) });
  // An address that says a word of the name says nothing more: cambridge.edu is not the Cambridge that is meant.
  const named = inName.whole();
  take([labelled], { ...from, step: labelStep, code }, { only: (id) => !holds(named, id) && only(id) });
}

/** After all whole names; one that was looked into and has the word in its name before an address of the directory. */
const wordStep = 0.4;
/** Before all that only begin so. */
const labelStep = 0.5;

/** Returns the id from which on all are of the directory; Infinity without one. */
const firstOfDirectory = oncePerReference(
  (db) => valueStatement<number | null>(db, "SELECT min(id) FROM entity WHERE tier = 'directory'").get() ?? Infinity,
);
