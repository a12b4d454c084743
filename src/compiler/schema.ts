/**
 * The tables of reference.db. Ids of entities are given in static-rank order (the better known first),
 * so that `ORDER BY id` is the order of relevance. Where a text has three languages, the plain column is
 * English and `_zh`, `_ru` are null where unknown.
 */
export const referenceSchema = `
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;

-- pack is the id of the pack that brought the source, and with it every fact that cites it.
CREATE TABLE source (
  id TEXT PRIMARY KEY, title TEXT NOT NULL, publisher TEXT NOT NULL, kind TEXT NOT NULL,
  url TEXT, language TEXT NOT NULL, published TEXT, accessed TEXT NOT NULL, pack TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX source_pack ON source (pack) WHERE pack IS NOT NULL;

-- pack is the id of the pack that alone has the entity; null for those of the edition.
CREATE TABLE entity (
  id INTEGER PRIMARY KEY, slug TEXT NOT NULL UNIQUE, type TEXT NOT NULL, tier TEXT NOT NULL, kind TEXT NOT NULL,
  country TEXT, region TEXT, city TEXT, latitude REAL, longitude REAL, founded INTEGER, parent_id INTEGER REFERENCES entity (id),
  name_en TEXT NOT NULL, name_zh TEXT, name_ru TEXT,
  students INTEGER, hospitals INTEGER, has_tuition INTEGER NOT NULL, has_ranking INTEGER NOT NULL,
  completeness INTEGER NOT NULL, pack TEXT
) STRICT;
CREATE INDEX entity_parent ON entity (parent_id) WHERE parent_id IS NOT NULL;

-- Where a place, with its coordinates, was read; position is the order of the source file.
CREATE TABLE place_source (
  entity_id INTEGER NOT NULL REFERENCES entity (id), position INTEGER NOT NULL, source_id TEXT NOT NULL REFERENCES source (id),
  PRIMARY KEY (entity_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE redirect (old_slug TEXT PRIMARY KEY, slug TEXT NOT NULL) STRICT, WITHOUT ROWID;

CREATE TABLE place_name (
  country TEXT NOT NULL, kind TEXT NOT NULL, value TEXT NOT NULL, zh TEXT NOT NULL, ru TEXT NOT NULL,
  PRIMARY KEY (country, kind, value)
) STRICT, WITHOUT ROWID;

-- The middle of a region's name on the map, and how far the region reaches there from west to east and from south to north, in tenths of a
-- degree (WGS 84): as whole numbers they take a quarter of the room. en, zh, ru: how the map calls it where place_name has it otherwise.
CREATE TABLE region_label (
  country TEXT NOT NULL, region TEXT NOT NULL,
  latitude INTEGER NOT NULL, longitude INTEGER NOT NULL, width INTEGER NOT NULL, height INTEGER NOT NULL,
  en TEXT, zh TEXT, ru TEXT,
  PRIMARY KEY (country, region)
) STRICT, WITHOUT ROWID;

-- aliases is a JSON array, sorted: most places have several. By row, since rows as long as these would each leave most of a page empty in an index.
CREATE TABLE place_alias (
  country TEXT NOT NULL, kind TEXT NOT NULL, value TEXT NOT NULL, aliases TEXT NOT NULL,
  PRIMARY KEY (country, kind, value)
) STRICT;

-- Words that people type for any school: folded, a beginning where stem is 1; role is kind, section, stop (of: it joins a school to where it is), list (several schools are asked for), or narrower (of one subject alone).
CREATE TABLE typed_word (
  word TEXT NOT NULL, stem INTEGER NOT NULL, role TEXT NOT NULL, meaning TEXT NOT NULL,
  PRIMARY KEY (word, stem, role, meaning)
) STRICT, WITHOUT ROWID;
-- What a kind of school asks for, as JSON lists: kinds of institution, and beginnings of words in names.
CREATE TABLE typed_kind (id TEXT PRIMARY KEY, kinds TEXT NOT NULL, names TEXT NOT NULL, english TEXT) STRICT, WITHOUT ROWID;

CREATE TABLE name (
  id INTEGER PRIMARY KEY, entity_id INTEGER NOT NULL REFERENCES entity (id), value TEXT NOT NULL, lang TEXT NOT NULL, kind TEXT NOT NULL,
  from_year INTEGER, to_year INTEGER
) STRICT;
CREATE INDEX name_entity ON name (entity_id);

-- A name stands once, whatever number of sources give it: search, lists and counts read names alone. One without a source is our own rendering.
CREATE TABLE name_source (
  name_id INTEGER NOT NULL REFERENCES name (id), position INTEGER NOT NULL, source_id TEXT NOT NULL REFERENCES source (id),
  PRIMARY KEY (name_id, position)
) STRICT, WITHOUT ROWID;

-- closed: the newest of its claims on intake says that it takes no more students.
CREATE TABLE programme (
  id INTEGER PRIMARY KEY, entity_id INTEGER NOT NULL REFERENCES entity (id), slug TEXT NOT NULL,
  title TEXT NOT NULL, title_zh TEXT, title_ru TEXT, degree TEXT, level TEXT NOT NULL, language TEXT, field TEXT,
  closed INTEGER NOT NULL DEFAULT 0,
  UNIQUE (entity_id, slug)
) STRICT;

-- A claim that a source file states. It is on a programme of the entity, or where programme_id is null on the entity itself. number_high ends a range
-- that begins at number. study_from and study_to are the years of study it holds for, null for all; the scope says them too, in words.
-- scope_kind is null for an institution, which most are; the view says it. applies: whose price or length it is, and what is paid with it, as JSON.
CREATE TABLE stated_claim (
  id INTEGER PRIMARY KEY, entity_id INTEGER NOT NULL REFERENCES entity (id), programme_id INTEGER REFERENCES programme (id),
  property TEXT NOT NULL, value TEXT NOT NULL, value_zh TEXT, value_ru TEXT, number REAL, number_high REAL, unit TEXT, qualifier TEXT,
  scope TEXT, scope_zh TEXT, scope_ru TEXT, scope_kind TEXT, study_from INTEGER, study_to INTEGER, applies TEXT,
  as_of TEXT, rank TEXT NOT NULL, flag TEXT,
  deprecation TEXT, deprecation_zh TEXT, deprecation_ru TEXT, source_id TEXT NOT NULL REFERENCES source (id)
) STRICT;
CREATE INDEX claim_entity ON stated_claim (entity_id);

-- Records of the open list, all of which the list of meta's directory_source names, with their address where the slug, points for hyphens, is not it.
CREATE TABLE directory_site (entity_id INTEGER PRIMARY KEY REFERENCES entity (id), address TEXT) STRICT;

-- Every claim. All that the open list says of a school is its site: as a row of its own each would take more room than all profiles.
-- A query names the schools it asks for (entity_id = ?, or IN): joined to a list of them, SQLite writes all claims out first.
CREATE VIEW claim AS SELECT
  id, entity_id, programme_id, property, value, value_zh, value_ru, number, number_high, unit, qualifier,
  scope, scope_zh, scope_ru, coalesce(scope_kind, 'institution') AS scope_kind, study_from, study_to, applies, as_of, rank, flag,
  deprecation, deprecation_zh, deprecation_ru, source_id
FROM stated_claim UNION ALL SELECT
  -entity_id, entity_id, NULL, 'website',
  'https://' || coalesce(address, (SELECT replace(slug, '-', '.') FROM entity WHERE id = entity_id)) || '/', NULL, NULL, NULL, NULL, NULL, NULL,
  NULL, NULL, NULL, 'institution', NULL, NULL, NULL, NULL, 'normal', NULL, NULL, NULL, NULL, (SELECT value FROM meta WHERE key = 'directory_source')
FROM directory_site;

CREATE TABLE gap (
  entity_id INTEGER NOT NULL REFERENCES entity (id), property TEXT NOT NULL, reason TEXT NOT NULL,
  PRIMARY KEY (entity_id, property)
) STRICT, WITHOUT ROWID;

CREATE TABLE distinct_from (
  entity_id INTEGER NOT NULL REFERENCES entity (id), other_id INTEGER NOT NULL REFERENCES entity (id),
  PRIMARY KEY (entity_id, other_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE speciality (
  programme_id INTEGER NOT NULL REFERENCES programme (id), position INTEGER NOT NULL,
  school TEXT, school_zh TEXT, school_ru TEXT, name TEXT NOT NULL, name_zh TEXT, name_ru TEXT, source_ids TEXT NOT NULL,
  PRIMARY KEY (programme_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE ranking_list (
  id TEXT PRIMARY KEY, publisher_id INTEGER NOT NULL REFERENCES entity (id),
  title TEXT NOT NULL, title_zh TEXT NOT NULL, title_ru TEXT NOT NULL,
  scope TEXT NOT NULL, scope_zh TEXT NOT NULL, scope_ru TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE ranking (
  id INTEGER PRIMARY KEY, entity_id INTEGER NOT NULL REFERENCES entity (id), list_id TEXT NOT NULL REFERENCES ranking_list (id),
  publisher TEXT NOT NULL, list TEXT NOT NULL, scope TEXT NOT NULL, year INTEGER NOT NULL,
  rank_low INTEGER NOT NULL, rank_high INTEGER NOT NULL, source_id TEXT NOT NULL REFERENCES source (id)
) STRICT;
CREATE INDEX ranking_entity ON ranking (entity_id);

CREATE TABLE unit (
  id INTEGER PRIMARY KEY, entity_id INTEGER NOT NULL REFERENCES entity (id), kind TEXT NOT NULL,
  name TEXT NOT NULL, name_zh TEXT, name_ru TEXT, source_id TEXT NOT NULL REFERENCES source (id)
) STRICT;
CREATE INDEX unit_entity ON unit (entity_id);

CREATE TABLE membership (
  id INTEGER PRIMARY KEY, alliance_id INTEGER NOT NULL REFERENCES entity (id), member_id INTEGER NOT NULL REFERENCES entity (id),
  role TEXT NOT NULL, since TEXT, until TEXT, as_listed TEXT, line INTEGER, occasion TEXT, occasion_zh TEXT, occasion_ru TEXT,
  source_id TEXT NOT NULL REFERENCES source (id)
) STRICT;
CREATE INDEX membership_alliance ON membership (alliance_id);
CREATE INDEX membership_member ON membership (member_id);

-- The name of a body is its organization's where body_id is given. source_ids are all that say the same, source_id the first of them.
CREATE TABLE register (
  id INTEGER PRIMARY KEY, slug TEXT NOT NULL UNIQUE, country TEXT, body TEXT NOT NULL, body_zh TEXT, body_ru TEXT,
  body_id INTEGER REFERENCES entity (id), title TEXT NOT NULL, title_zh TEXT, title_ru TEXT, purpose TEXT NOT NULL,
  valid_from TEXT, valid_to TEXT, complete TEXT NOT NULL, note TEXT, note_zh TEXT, note_ru TEXT, source_ids TEXT NOT NULL
) STRICT;

CREATE TABLE listing (
  id INTEGER PRIMARY KEY, register_id INTEGER NOT NULL REFERENCES register (id), entity_id INTEGER NOT NULL REFERENCES entity (id),
  programme_id INTEGER REFERENCES programme (id), status TEXT NOT NULL, as_listed TEXT, line INTEGER, since TEXT, until TEXT,
  source_id TEXT NOT NULL REFERENCES source (id), source_ids TEXT NOT NULL
) STRICT;
CREATE INDEX listing_register ON listing (register_id);
CREATE INDEX listing_entity ON listing (entity_id);

-- A country that was looked at, with or without rules; looked is the date where nothing was found.
CREATE TABLE rule_country (country TEXT PRIMARY KEY, looked TEXT) STRICT, WITHOUT ROWID;

CREATE TABLE rule (
  id INTEGER PRIMARY KEY, country TEXT NOT NULL, slug TEXT NOT NULL, body TEXT NOT NULL, body_zh TEXT, body_ru TEXT,
  body_id INTEGER REFERENCES entity (id), topic TEXT NOT NULL, about TEXT NOT NULL, text TEXT NOT NULL, text_zh TEXT, text_ru TEXT,
  applies_from TEXT, applies_until TEXT, who TEXT, who_zh TEXT, who_ru TEXT, schools_in TEXT, field TEXT NOT NULL, condition TEXT,
  untested TEXT, untested_zh TEXT, untested_ru TEXT, ask TEXT, ask_zh TEXT, ask_ru TEXT, source_id TEXT NOT NULL REFERENCES source (id), source_ids TEXT NOT NULL,
  UNIQUE (country, slug)
) STRICT;

-- A line of a school, or without entity_id of a country of study: then as_listed is a school that has no entry here, null all of it.
CREATE TABLE exam_result (
  id INTEGER PRIMARY KEY, entity_id INTEGER REFERENCES entity (id), country_of_study TEXT, exam TEXT NOT NULL,
  title TEXT NOT NULL, title_zh TEXT, title_ru TEXT, country TEXT NOT NULL, body TEXT NOT NULL, body_zh TEXT, body_ru TEXT,
  from_year INTEGER NOT NULL, to_year INTEGER NOT NULL, candidates INTEGER NOT NULL, passed INTEGER NOT NULL, as_listed TEXT,
  source_id TEXT NOT NULL REFERENCES source (id), source_ids TEXT NOT NULL
) STRICT;
CREATE INDEX exam_result_entity ON exam_result (entity_id) WHERE entity_id IS NOT NULL;
CREATE INDEX exam_result_study ON exam_result (country_of_study);

CREATE TABLE event (
  id INTEGER PRIMARY KEY, entity_id INTEGER NOT NULL REFERENCES entity (id), date TEXT NOT NULL, precision TEXT NOT NULL,
  title TEXT NOT NULL, title_zh TEXT, title_ru TEXT, place TEXT, place_zh TEXT, place_ru TEXT, occasion TEXT,
  source_id TEXT NOT NULL REFERENCES source (id)
) STRICT;
CREATE INDEX event_entity ON event (entity_id);

-- What src/shared/reference-format/fact-groups.ts makes of an entity's figures.
CREATE TABLE fact_digest (entity_id INTEGER PRIMARY KEY REFERENCES entity (id), digest TEXT NOT NULL) STRICT;

-- With a rowid: without one, a text over a quarter of a page goes to pages of its own, most of them empty.
CREATE TABLE passage (
  entity_id INTEGER NOT NULL REFERENCES entity (id), position INTEGER NOT NULL, lang TEXT NOT NULL,
  heading TEXT, body TEXT NOT NULL, source_ids TEXT NOT NULL,
  PRIMARY KEY (entity_id, position, lang)
) STRICT;
`;
