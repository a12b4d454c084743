import Database from 'better-sqlite3';
import { asReference, type ReferenceDatabase } from '../../../src/main/database/open.ts';
import { writeBrowseIndex } from '../../../src/compiler/write/browse-index.ts';
import { referenceSchema } from '../../../src/compiler/schema.ts';
import { writeSearchIndex } from '../../../src/compiler/search/search-index.ts';
import type { EntityType, NameKind, Tier } from '../../../src/shared/domain/kinds.ts';
import { referenceSchemaVersion } from '../../../src/shared/reference-format/schema-version.ts';

/** An entity of a tiny reference; those given first are the better known. */
export interface TinyEntity {
  readonly slug: string;
  readonly type?: EntityType;
  readonly tier?: Tier;
  readonly kind?: string;
  readonly country?: string;
  readonly region?: string;
  readonly city?: string;
  readonly founded?: number;
  readonly students?: number;
  readonly hospitals?: number;
  readonly completeness?: number;
  readonly hasTuition?: boolean;
  readonly hasRanking?: boolean;
  /** [value, BCP 47 language, kind]; the first English one is the name. */
  readonly names: readonly (readonly [string, string, NameKind])[];
  readonly passages?: readonly (readonly [lang: 'en' | 'zh' | 'ru', body: string])[];
  readonly claims?: readonly (readonly [property: string, value: string])[];
  readonly units?: readonly string[];
  readonly alliances?: readonly string[];
}

const places: readonly (readonly [country: string, kind: 'region' | 'city', value: string, zh: string, ru: string])[] =
  [
    ['CN', 'region', 'Heilongjiang', '黑龙江省', 'Хэйлунцзян'],
    ['CN', 'region', 'Chongqing', '重庆市', 'Чунцин'],
    ['RU', 'region', 'Bashkortostan', '巴什科尔托斯坦共和国', 'Башкортостан'],
    ['CN', 'city', 'Harbin', '哈尔滨', 'Харбин'],
    ['CN', 'city', 'Chongqing', '重庆', 'Чунцин'],
    ['RU', 'city', 'Ufa', '乌法', 'Уфа'],
    ['RU', 'city', 'Moscow', '莫斯科', 'Москва'],
  ];

function writeEntity(db: Database.Database, id: number, given: TinyEntity, idOf: (slug: string) => number): void {
  const inLanguage = (start: string) =>
    given.names.find(([, lang, kind]) => lang.startsWith(start) && kind !== 'acronym')?.[0] ?? null;
  db.prepare(`INSERT INTO entity (id, slug, type, tier, kind, country, region, city, founded, name_en, name_zh, name_ru, students, hospitals, has_tuition, has_ranking, completeness)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`).run(
    id,
    given.slug,
    given.type ?? 'institution',
    given.tier ?? 'profile',
    given.kind ?? 'medical-university',
    given.country ?? null,
    given.region ?? null,
    given.city ?? null,
    given.founded ?? null,
    inLanguage('en') ?? given.slug,
    inLanguage('zh-Hans'),
    inLanguage('ru'),
    given.students ?? null,
    given.hospitals ?? null,
    Number(given.hasTuition ?? false),
    Number(given.hasRanking ?? false),
    given.completeness ?? 0,
  );
  for (const [value, lang, kind] of given.names)
    db.prepare('INSERT INTO name (entity_id, value, lang, kind) VALUES (?, ?, ?, ?)').run(id, value, lang, kind);
  (given.passages ?? []).forEach(([lang, body], at) =>
    db
      .prepare("INSERT INTO passage (entity_id, position, lang, body, source_ids) VALUES (?, ?, ?, ?, 's')")
      .run(id, at + 1, lang, body),
  );
  for (const [property, value] of given.claims ?? [])
    db.prepare(
      "INSERT INTO stated_claim (entity_id, property, value, rank, source_id) VALUES (?, ?, ?, 'normal', 's')",
    ).run(id, property, value);
  for (const unit of given.units ?? [])
    db.prepare("INSERT INTO unit (entity_id, kind, name, source_id) VALUES (?, 'school', ?, 's')").run(id, unit);
  for (const alliance of given.alliances ?? [])
    db.prepare("INSERT INTO membership (alliance_id, member_id, role, source_id) VALUES (?, ?, 'member', 's')").run(
      idOf(alliance),
      id,
    );
}

/** Returns a reference in memory, in the real schema and with its indexes, that holds just these entities. */
export function tinyReference(entities: readonly TinyEntity[]): ReferenceDatabase {
  const db = new Database(':memory:');
  db.pragma('foreign_keys = OFF');
  db.exec(referenceSchema);
  db.prepare("INSERT INTO meta VALUES ('schema', ?)").run(referenceSchemaVersion);
  db.exec(
    "INSERT INTO source (id, title, publisher, kind, language, accessed) VALUES ('s', 'S', 'S', 'official', 'en', '2026')",
  );
  for (const place of places)
    db.prepare('INSERT INTO place_name (country, kind, value, zh, ru) VALUES (?, ?, ?, ?, ?)').run(...place);
  const ids = new Map(entities.map(({ slug }, at) => [slug, at + 1]));
  entities.forEach((entity, at) => {
    writeEntity(db, at + 1, entity, (slug) => ids.get(slug) as number);
  });
  writeBrowseIndex(db);
  writeSearchIndex(db);
  return asReference(db);
}
