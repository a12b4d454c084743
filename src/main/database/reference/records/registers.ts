import type { Listing, Register } from '../../../../shared/contract/registers.ts';
import type { Output } from '../../../../shared/contract/index.ts';
import { markedText } from '../../../../shared/domain/writing/entity-name.ts';
import type { ReferenceDatabase } from '../../open.ts';
import { statement } from '../../statements.ts';
import { oncePerReference } from '../once.ts';
import { packThatAlone } from '../packed.ts';
import { linkColumns, linkOf, placeColumns, placeJoins, placeOf, type LinkRow, type PlaceRow } from '../names/links.ts';
import { certainText, partialText } from '../../../../shared/reference-format/texts.ts';
import { bodyOf, type BodyRow } from './bodies.ts';

type Nullable = string | null;

interface RegisterRow extends BodyRow {
  id: number;
  slug: string;
  country: Nullable;
  title: string;
  title_zh: Nullable;
  title_ru: Nullable;
  purpose: Register['purpose'];
  valid_from: Nullable;
  valid_to: Nullable;
  complete: Register['complete'];
  note: Nullable;
  note_zh: Nullable;
  note_ru: Nullable;
  source_ids: string;
}

/** What a pack alone has says so in its title, wherever that stands. */
function registerOf(db: ReferenceDatabase, row: RegisterRow): Register {
  const sources = JSON.parse(row.source_ids) as string[];
  return {
    slug: row.slug,
    title: markedText(certainText(row.title, row.title_zh, row.title_ru), packThatAlone(db)(sources)),
    country: row.country,
    body: bodyOf(db, row, sources),
    purpose: row.purpose,
    validFrom: row.valid_from,
    validTo: row.valid_to,
    complete: row.complete,
    note: partialText(row.note, row.note_zh, row.note_ru),
    sources,
  };
}

interface ListingRow {
  register_id: number;
  status: Listing['status'];
  as_listed: Nullable;
  line: number | null;
  since: Nullable;
  until: Nullable;
  source_ids: string;
  programme: Nullable;
  title: Nullable;
  title_zh: Nullable;
  title_ru: Nullable;
}

const listingColumns = `l.register_id, l.status, l.as_listed, l.line, l.since, l.until, l.source_ids,
  p.slug AS programme, p.title, p.title_zh, p.title_ru`;

function listingOf(row: ListingRow): Listing {
  return {
    status: row.status,
    programme:
      row.programme === null
        ? null
        : { slug: row.programme, title: certainText(row.title ?? '', row.title_zh, row.title_ru) },
    asListed: row.as_listed,
    line: row.line,
    since: row.since,
    until: row.until,
    sources: JSON.parse(row.source_ids) as string[],
  };
}

/** Whether a pack alone has a register: such come last, however new they say they are. */
const broughtByPack = `NOT EXISTS (SELECT 1 FROM json_each(r.source_ids) AS cited JOIN source AS s ON s.id = cited.value WHERE s.pack IS NULL)`;

/** Returns every register with the number of schools on it, by country, the newest first. */
export function listRegisters(db: ReferenceDatabase): Output<'registers.list'>['rows'] {
  return statement<RegisterRow & { listed: number }>(
    db,
    `
    SELECT r.*, (SELECT count(DISTINCT entity_id) FROM listing WHERE register_id = r.id AND status NOT IN ('removed', 'exempt')) AS listed
    FROM register AS r ORDER BY ${broughtByPack}, r.country IS NULL, r.country, r.valid_from DESC, r.slug`,
  )
    .all()
    .map((row) => ({ ...registerOf(db, row), listed: row.listed }));
}

/** Returns a register with all its schools; undefined where there is none of this slug. */
export function findRegister(
  db: ReferenceDatabase,
  slug: string,
): Omit<Output<'registers.get'>, 'sources'> | undefined {
  const row = statement<RegisterRow>(db, 'SELECT * FROM register WHERE slug = ?').get(slug);
  if (!row) return undefined;
  const listings = statement<ListingRow & LinkRow & PlaceRow & { latitude: number | null; longitude: number | null }>(
    db,
    `
    SELECT ${listingColumns}, ${linkColumns}, e.latitude, e.longitude, ${placeColumns}
    FROM listing AS l JOIN entity AS e ON e.id = l.entity_id LEFT JOIN programme AS p ON p.id = l.programme_id ${placeJoins}
    WHERE l.register_id = ? ORDER BY l.line IS NULL, l.line, e.id, l.id`,
  ).all(row.id);
  return {
    register: registerOf(db, row),
    listings: listings.map((one) => ({
      ...listingOf(one),
      school: linkOf(one),
      place: placeOf(one),
      coordinates:
        one.latitude === null || one.longitude === null ? null : { latitude: one.latitude, longitude: one.longitude },
    })),
  };
}

const everyRegister = oncePerReference((db) =>
  statement<RegisterRow>(db, `SELECT * FROM register AS r ORDER BY ${broughtByPack}, valid_from DESC, slug`)
    .all()
    .map((row) => ({ id: row.id, register: registerOf(db, row), countries: countriesOn(db, row.id) })),
);

/** The countries of which a register lists schools. */
function countriesOn(db: ReferenceDatabase, register: number): ReadonlySet<string> {
  const rows = statement<{ country: string }>(
    db,
    'SELECT DISTINCT e.country FROM listing AS l JOIN entity AS e ON e.id = l.entity_id WHERE l.register_id = ? AND e.country IS NOT NULL',
  ).all(register);
  return new Set(rows.map(({ country }) => country));
}

/** A register as far as it concerns one school: its listings there, those of one programme among them. */
export interface RegisterOfSchool {
  readonly register: Register;
  readonly listings: readonly Listing[];
  /** The countries of which it lists schools at all. */
  readonly countries: ReadonlySet<string>;
}

/** Returns all registers with what each says of a school, for each of these schools in their order. */
export function registersOf(
  db: ReferenceDatabase,
  entities: readonly number[],
): readonly (readonly RegisterOfSchool[])[] {
  const listings = Map.groupBy(
    statement<ListingRow & { entity_id: number }>(
      db,
      `SELECT l.entity_id, ${listingColumns} FROM json_each(?) AS wanted CROSS JOIN listing AS l ON l.entity_id = wanted.value
      LEFT JOIN programme AS p ON p.id = l.programme_id ORDER BY l.id`,
    ).all(JSON.stringify(entities)),
    (row) => row.entity_id,
  );
  return entities.map((entity) => {
    const own = Map.groupBy(listings.get(entity) ?? [], (row) => row.register_id);
    return everyRegister(db).map(({ id, ...one }) => ({ ...one, listings: (own.get(id) ?? []).map(listingOf) }));
  });
}
