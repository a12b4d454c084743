import type Database from 'better-sqlite3';
import { writeBrowseIndex } from '../../../src/compiler/write/browse-index.ts';
import { referenceSchema } from '../../../src/compiler/schema.ts';
import { writeSearchIndex } from '../../../src/compiler/search/search-index.ts';
import { referenceSchemaVersion } from '../../../src/shared/reference-format/schema-version.ts';
import { writeDecided } from './decided.ts';
import { generateNames, type GeneratedName } from './names.ts';
import { createProfileWriter } from './profiles.ts';
import { createRandom, type Random } from './random.ts';
import { generateTowns, regionsOfCountry, type Town } from './towns.ts';

/** One generated school; its id is its place in the static rank. */
export interface GeneratedInstitution {
  readonly id: number;
  readonly slug: string;
  readonly town: Town;
  readonly names: readonly GeneratedName[];
}

/** All that a reference has, or what a list of schools is made from: no index of words, and no prose that only a search reads. */
export type GeneratedIndexes = 'all' | 'browse';

const kinds = [
  'medical-university',
  'university',
  'technical-university',
  'college',
  'research-institute',
  'pharmaceutical-university',
] as const;
const alliances = 40;
const schoolsOfTown = 12;

/** Returns so many schools of a seed, no two of one English name, the better known first. */
export function generateInstitutions(random: Random, count: number): readonly GeneratedInstitution[] {
  const towns = generateTowns(random, Math.ceil(count / schoolsOfTown) + 20);
  const known = new Set<string>();
  const found: GeneratedInstitution[] = [];
  while (found.length < count) {
    // The square makes some towns large.
    const town = towns[Math.floor(towns.length * random.next() ** 1.3)] as Town;
    const names = generateNames(random, town);
    const official = names[0]?.value as string;
    if (known.has(official)) continue;
    known.add(official);
    found.push({ id: found.length + 1, slug: `school-${found.length + 1}`, town, names });
  }
  return found;
}

const regionName = (town: Pick<Town, 'country' | 'region'>) => `${town.country} Province ${town.region + 1}`;

function writePlaces(db: Database.Database, towns: ReadonlySet<Town>): void {
  const insert = db.prepare('INSERT OR IGNORE INTO place_name (country, kind, value, zh, ru) VALUES (?, ?, ?, ?, ?)');
  for (const country of new Set(Array.from(towns, (town) => town.country))) {
    for (let region = 0; region < regionsOfCountry; region++)
      insert.run(
        country,
        'region',
        regionName({ country, region }),
        `${country}第${region + 1}省`,
        `Область ${region + 1} ${country}`,
      );
  }
  for (const { country, en, zh, ru } of towns) insert.run(country, 'city', en, zh, ru);
}

/** A count that is missing for some, and for few large. */
const counted = (random: Random, most: number) => (random.chance(0.2) ? null : Math.floor(most * random.next() ** 3));

function writeInstitutions(
  db: Database.Database,
  random: Random,
  institutions: readonly GeneratedInstitution[],
  indexes: GeneratedIndexes,
): void {
  const entity =
    db.prepare(`INSERT INTO entity (id, slug, type, tier, kind, country, region, city, founded, name_en, name_zh, name_ru, students, hospitals, has_tuition, has_ranking, completeness)
    VALUES (?, ?, 'institution', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`);
  const insertName = db.prepare('INSERT INTO name (entity_id, value, lang, kind) VALUES (?, ?, ?, ?)');
  const claim = db.prepare(
    "INSERT INTO stated_claim (entity_id, property, value, number, unit, rank, source_id) VALUES (?, ?, ?, ?, ?, 'normal', 'generated')",
  );
  const passage = db.prepare(
    "INSERT INTO passage (entity_id, position, lang, body, source_ids) VALUES (?, 1, 'en', ?, 'generated')",
  );
  const member = db.prepare(
    "INSERT INTO membership (alliance_id, member_id, role, source_id) VALUES (?, ?, 'member', 'generated')",
  );
  const writeProfile = createProfileWriter(random);
  for (const { id, slug, town, names } of institutions) {
    const [official, zh, ru] = names.map((name) => name.value);
    const students = counted(random, 60_000);
    entity.run(
      id,
      slug,
      id <= institutions.length / 5 ? 'profile' : 'listed',
      random.of(kinds),
      town.country,
      regionName(town),
      town.en,
      random.chance(0.9) ? 1750 + random.below(270) : null,
      official,
      zh,
      ru,
      students,
      counted(random, 30),
      Number(random.chance(0.4)),
      Number(random.chance(0.3)),
      random.below(101),
    );
    for (const { value, lang, kind } of names) insertName.run(id, value, lang, kind);
    claim.run(id, 'teaching-language', random.of(['en', 'zh', 'ru', 'fr']), null, null);
    if (students !== null) claim.run(id, 'students-total', String(students), students, 'people');
    if (indexes === 'all') {
      const partner = institutions[random.below(institutions.length)] as GeneratedInstitution;
      passage.run(id, writeProfile([official as string, partner.names[0]?.value as string]));
    }
    if (random.chance(0.05)) member.run(institutions.length + 1 + random.below(alliances), id);
  }
}

function writeAlliances(db: Database.Database, first: number): void {
  const entity = db.prepare(
    `INSERT INTO entity (id, slug, type, tier, kind, name_en, has_tuition, has_ranking, completeness) VALUES (?, ?, 'alliance', 'listed', 'university-alliance', ?, 0, 0, 0)`,
  );
  const name = db.prepare("INSERT INTO name (entity_id, value, lang, kind) VALUES (?, ?, 'en', 'official')");
  for (let at = 0; at < alliances; at++) {
    entity.run(first + at, `alliance-${at + 1}`, `Alliance number ${at + 1}`);
    name.run(first + at, `Alliance number ${at + 1}`);
  }
}

/**
 * Writes a reference of so many schools into an empty database, in the real schema and with its indexes, and returns the schools. Who
 * searches for nothing does without the index of words and the prose, which take four fifths of the time.
 */
export function writeGeneratedReference(
  db: Database.Database,
  count: number,
  seed = 1,
  indexes: GeneratedIndexes = 'all',
): readonly GeneratedInstitution[] {
  const random = createRandom(seed);
  db.exec(referenceSchema);
  const institutions = generateInstitutions(random, count);
  db.transaction(() => {
    for (const [key, value] of Object.entries({
      edition: '2026.11',
      schema: referenceSchemaVersion,
      sources_hash: `generated ${count} ${seed}`,
    }))
      db.prepare('INSERT INTO meta VALUES (?, ?)').run(key, value);
    db.prepare(
      "INSERT INTO source (id, title, publisher, kind, language, accessed) VALUES ('generated', 'Generated', 'Nobody', 'official', 'en', '2026')",
    ).run();
    writePlaces(db, new Set(institutions.map(({ town }) => town)));
    writeAlliances(db, institutions.length + 1);
    writeInstitutions(db, random, institutions, indexes);
    writeDecided(
      db,
      institutions.map(({ id, town }) => ({ id, country: town.country })),
      seed,
    );
  })();
  db.transaction(() => {
    writeBrowseIndex(db);
    if (indexes === 'all') writeSearchIndex(db);
  })();
  return institutions;
}
