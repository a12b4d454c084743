import type { Hit } from '../../../shared/contract/search.ts';
import type { MatchState } from '../../../shared/domain/sheet-forms.ts';
import { fold } from '../../../shared/reference-format/fold.ts';
import type { ReferenceDatabase } from '../../database/open.ts';
import { statement } from '../../database/statements.ts';
import { withMoreAtHand } from '../../database/reference/search/kept-at-hand.ts';
import { searchEntities } from '../../database/reference/search/search-entities.ts';
import { currentSlug } from '../../database/reference/names/links.ts';
import { findBookmarked } from '../../database/reference/names/bookmarked.ts';
import type { Watch } from './matchings.ts';

/** What a name of a table may mean, the likeliest first. */
export interface Match {
  readonly state: MatchState;
  readonly hits: readonly Pick<Hit, 'slug' | 'type' | 'tier' | 'name' | 'pack' | 'kind' | 'place'>[];
}

const offered = 4;
/** So many names are looked up before whoever else waits is let in. */
const namesAtOnce = 20;
const rowsAtOnce = 2_000;
const longestName = 300;

const plain = (text: string) => fold(text).replace(/[^\p{L}\p{N}]+/gu, '');

/** Returns what is offered of a hit. */
export const linkOfHit = ({ slug, type, tier, name, pack, kind, place }: Hit): Match['hits'][number] => ({
  slug,
  type,
  tier,
  name,
  kind,
  place,
  ...(pack === undefined ? {} : { pack }),
});

/** Which schools have a name to the letter, by the name; no acronym is one, since others have it that no edition knows. */
type Names = ReadonlyMap<string, readonly number[]>;
const namesKnown = new WeakMap<ReferenceDatabase, Names>();

/** Returns the names of all schools of a reference, read once. */
async function namesOf(db: ReferenceDatabase): Promise<Names> {
  const known = namesKnown.get(db);
  if (known) return known;
  const names = new Map<string, number[]>();
  let read = 0;
  // In pages, since no other statement may run while one is being read.
  const page = statement<{ id: number; entity_id: number; value: string }>(
    db,
    `SELECT n.id, n.entity_id, n.value FROM name AS n JOIN entity AS e ON e.id = n.entity_id
    WHERE n.id > ? AND n.kind <> 'acronym' AND e.type = 'institution' ORDER BY n.id LIMIT ${rowsAtOnce}`,
  );
  for (;;) {
    const rows = page.all(read);
    for (const { id, entity_id: entity, value } of rows) {
      const name = plain(value);
      const bearers = names.get(name);
      if (bearers === undefined) names.set(name, [entity]);
      else if (!bearers.includes(entity)) bearers.push(entity);
      read = id;
    }
    if (rows.length < rowsAtOnce) break;
    await new Promise(setImmediate);
  }
  namesKnown.set(db, names);
  return names;
}

function schoolBy(db: ReferenceDatabase, id: number): Match['hits'][number] | undefined {
  const row = statement<{ slug: string }>(db, 'SELECT slug FROM entity WHERE id = ?').get(id);
  return row && findBookmarked(db, row.slug);
}

/** Returns the schools that have one of these names to the letter. */
export async function schoolsNamed(db: ReferenceDatabase, names: readonly string[]): Promise<Match['hits']> {
  const all = await namesOf(db);
  const bearers = new Set(names.flatMap((name) => all.get(plain(name)) ?? []));
  return [...bearers].flatMap((id) => schoolBy(db, id) ?? []);
}

/** Sure is a name that one school has to the letter and no other has; all else that is found is to be looked at. */
function matchOf(db: ReferenceDatabase, names: Names, name: string): Match {
  const text = name.slice(0, longestName).trim();
  if (text === '') return { state: 'missing', hits: [] };
  // The identifier that this program's own tables write.
  const bySlug: Match['hits'][number] | undefined = /^[a-z0-9]+(-[a-z0-9]+)+$/.test(text)
    ? findBookmarked(db, currentSlug(db, text))
    : undefined;
  if (bySlug?.type === 'institution') return { state: 'sure', hits: [bySlug] };
  const bearers = names.get(plain(text)) ?? [];
  const only = bearers.length === 1 ? schoolBy(db, bearers[0] as number) : undefined;
  if (only) return { state: 'sure', hits: [only] };
  const { hits, nearest } = searchEntities(db, { text, limit: offered, types: ['institution'], profileText: false });
  // What is only nearest is offered, and nothing that was found.
  return hits.length > 0
    ? { state: 'unsure', hits: hits.map(linkOfHit) }
    : { state: 'missing', hits: nearest.map(linkOfHit) };
}

/** Returns which school each name may mean; a name that comes twice is looked up once. Null where whoever watches stopped it. */
export async function matchNames(db: ReferenceDatabase, names: readonly string[]): Promise<readonly Match[]>;
export async function matchNames(
  db: ReferenceDatabase,
  names: readonly string[],
  watch: Watch,
): Promise<readonly Match[] | null>;
export async function matchNames(
  db: ReferenceDatabase,
  names: readonly string[],
  watch?: Watch,
): Promise<readonly Match[] | null> {
  const all = await namesOf(db);
  const known = new Map<string, Match>();
  const asked = new Set(names);
  const match = async () => {
    for (const name of asked) {
      known.set(name, matchOf(db, all, name));
      if (known.size % namesAtOnce !== 0) continue;
      watch?.came({ done: known.size, total: asked.size });
      await new Promise(setImmediate);
      if (watch?.stopped()) return;
    }
  };
  await (names.length > namesAtOnce ? withMoreAtHand(db, match) : match());
  return watch?.stopped() ? null : names.map((name) => known.get(name) as Match);
}
