import { mostExported } from '../../../shared/contract/limits.ts';
import type { Input, Output } from '../../../shared/contract/index.ts';
import { today } from '../../../shared/domain/day.ts';
import { writeName } from '../../../shared/domain/writing/entity-name.ts';
import { failure, type Result } from '../../../shared/result.ts';
import type { ReferenceDatabase, UserDatabase } from '../../database/open.ts';
import { everyInstitution, type SourcedRow } from '../../database/reference/browse/institution-list.ts';
import { findEntity } from '../../database/reference/entity.ts';
import { placesOf } from '../../database/reference/located.ts';
import { sourcesOfMembers } from '../../database/reference/overlap.ts';
import { sourcesById } from '../../database/reference/sources.ts';
import { listRates } from '../../database/user/rates.ts';
import { overlapOf } from '../overlap.ts';
import { planOf } from '../plan/plan.ts';
import { profileOf } from '../profiles.ts';
import { allianceTable, overlapTable } from './alliances.ts';
import { browseTable } from './browse.ts';
import { planTable, withoutMine } from './plan.ts';
import { writeOut } from './write-out.ts';

type File = Promise<Result<Output<'exports.register'>>>;

/** So many rows are read before whoever else waits is let in. */
const rowsAtOnce = 500;

async function allOf(rows: Iterable<SourcedRow>): Promise<readonly SourcedRow[]> {
  const all: SourcedRow[] = [];
  for (const row of rows) {
    all.push(row);
    if (all.length % rowsAtOnce === 0) await new Promise(setImmediate);
  }
  return all;
}

/** Returns the whole list that a filter of Browse leaves; `too-large` where it is longer than any table is read. */
export async function exportBrowse(
  reference: ReferenceDatabase,
  user: UserDatabase,
  { filter, sort, descending, currency, ...how }: Input<'exports.browse'>,
): File {
  const list = everyInstitution(
    reference,
    { filter, sort, descending, language: how.language, ...(currency === undefined ? {} : { currency }) },
    { rates: listRates(user), today: how.day ?? today() },
  );
  if (list.total > mostExported)
    return failure(
      'too-large',
      `The list has ${list.total} schools, and a file takes ${mostExported}. Filter it further, by country for example.`,
      { total: list.total, most: mostExported },
    );
  const rows = await allOf(list.rows);
  const sources = sourcesById(reference, new Set(rows.flatMap((row) => row.sources)));
  return writeOut(
    reference,
    {
      form: 'browse',
      names: filter.country?.length === 1 ? filter.country : [],
      title: ({ say }) => say('browse.title'),
      table: (reader) => browseTable(rows, sort, sources, reader),
      sources,
      places: () =>
        placesOf(
          reference,
          rows.map(({ slug }) => slug),
        ),
      content: () => ({ filter, sort, descending, schools: rows, sources }),
    },
    how,
  );
}

/** Returns an alliance with its members as a file; `not-found` where this edition has none of that slug. */
export async function exportAlliance(reference: ReferenceDatabase, { slug, ...how }: Input<'exports.alliance'>): File {
  const found = profileOf(reference, 'alliance', slug);
  if (!found.ok) return found;
  const alliance = found.value;
  const { memberships } = alliance;
  const cited = new Set(memberships.map(({ source }) => source));
  const sources = alliance.sources.filter(({ id }) => cited.has(id));
  const places = placesOf(reference, new Set(memberships.map(({ member }) => member.slug)));
  const { type, tier, name, pack } = alliance;
  const link = { slug: alliance.slug, type, tier, name, ...(pack === undefined ? {} : { pack }) };
  return writeOut(
    reference,
    {
      form: 'alliance',
      names: [alliance.slug],
      title: ({ language }) => writeName(alliance, language),
      table: (reader) => allianceTable(alliance, places, reader),
      sources,
      places: () => places,
      content: () => ({ alliance: link, memberships, sources }),
    },
    how,
  );
}

/** Returns what schools and alliances share as a file; fails as `overlapOf` does. */
export async function exportOverlap(reference: ReferenceDatabase, { slugs, ...how }: Input<'exports.overlap'>): File {
  const found = overlapOf(reference, slugs);
  if (!found.ok) return found;
  const overlap = found.value;
  const sources = sourcesById(
    reference,
    new Set(overlap.alliances.flatMap(({ slug }) => sourcesOfMembers(reference, slug))),
  );
  return writeOut(
    reference,
    {
      form: 'overlap',
      names: slugs.slice(0, 2),
      title: ({ say }) => say('overlap.title'),
      table: (reader) => overlapTable(overlap, reader),
      sources,
      places: () =>
        placesOf(
          reference,
          overlap.members.map(({ slug }) => slug),
        ),
      content: () => ({ ...overlap, sources }),
    },
    how,
  );
}

/** Returns the plan as a file; without stages, entries and added dates of the person's own unless these are asked for. */
export async function exportPlan(
  reference: ReferenceDatabase,
  user: UserDatabase,
  { mine = false, ...how }: Input<'exports.plan'>,
): File {
  const all = planOf(reference, user, {}, mine);
  const plan = mine ? all : withoutMine(all);
  return writeOut(
    reference,
    {
      form: 'plan',
      names: [],
      title: ({ say }) => say('plan.title'),
      table: (reader) => planTable(plan, mine, reader),
      sources: plan.sources,
      content: () => plan,
    },
    how,
  );
}

/** Returns the sources of a profile as a file for a citation program; `not-found` where nobody is called so. */
export async function exportCitations(
  reference: ReferenceDatabase,
  { slug, also = [], ...how }: Input<'exports.citations'>,
): File {
  const entity = findEntity(reference, slug);
  if (!entity) return failure('not-found', `This edition has nobody called ${slug}. Search for it by name.`, { slug });
  const sources = sourcesById(reference, new Set([...entity.sources.map(({ id }) => id), ...also]));
  return writeOut(
    reference,
    {
      form: 'sources',
      names: [entity.slug],
      title: ({ say }) => say('sources.title'),
      table: () => ({ head: [], rows: [] }),
      sources,
      content: () => ({ sources }),
    },
    how,
  );
}
