import {
  completenessOfRegister,
  entityTypes,
  gapReasons,
  kinds,
  listingStatuses,
  membershipRoles,
  nameKinds,
  programmeLevels,
  qualifiers,
  registerPurposes,
  scopeKinds,
  sourceKinds,
  tiers,
  unitKinds,
} from '../../shared/domain/kinds.ts';

/** A column, as Frictionless Table Schema describes it. */
export interface Field {
  readonly type: 'string' | 'integer' | 'number' | 'array' | 'object';
  readonly format?: 'uri';
  readonly description?: string;
  readonly constraints?: { readonly required?: true; readonly enum?: readonly string[] };
}

/** A table of the package: what is read for it from reference.db, and what its columns are, in the order in which they stand. */
export interface PackagedTable {
  readonly name: string;
  readonly description: string;
  /** After SELECT; it is ordered, so that the same edition makes the same bytes. */
  readonly from: string;
  readonly fields: Readonly<Record<string, readonly [sql: string, field: Field]>>;
  readonly primaryKey?: readonly string[];
  /** Column by column: the table and its column that it names. */
  readonly foreignKeys?: Readonly<Record<string, readonly [table: string, column: string]>>;
}

const text: Field = { type: 'string' };
const required: Field = { type: 'string', constraints: { required: true } };
const integer: Field = { type: 'integer' };
const number: Field = { type: 'number' };
/** A JSON list of ids of sources, all of which say the same. */
const sourceList: Field = { type: 'array', description: 'Ids of sources, all of which say the same.' };
const partialDate: Field = {
  type: 'string',
  description: 'A year, a month or a day, ISO 8601, as far as it is known.',
};
const oneOf = (values: readonly string[]): Field => ({ type: 'string', constraints: { required: true, enum: values } });
const country: Field = { type: 'string', description: 'ISO 3166-1 alpha-2.' };

/** A column of three languages; English is always there where anything is. */
const inThree = (column: string, name = column.replace(/^.*\./, '')) => ({
  [name]: [column, text] as const,
  [`${name}_zh`]: [`${column}_zh`, text] as const,
  [`${name}_ru`]: [`${column}_ru`, text] as const,
});
const slugOf = (column: string) => `(SELECT slug FROM entity WHERE id = ${column})`;
const programmeOf = (column: string) => `(SELECT slug FROM programme WHERE id = ${column})`;
const ofEntity = { entity: [slugOf('t.entity_id'), required] } as const;
const source = { source: ['t.source_id', required] } as const;
const toEntity = { entity: ['entity', 'slug'] } as const;
const toSource = { source: ['source', 'id'] } as const;
const body = { ...inThree('t.body'), body_slug: [slugOf('t.body_id'), text] } as const;
const toBody = { body_slug: ['entity', 'slug'] } as const;

/** The tables of an edition, under the keys that stay from one to the next: slugs, not the numbers that reference.db gives. */
export const packagedTables: readonly PackagedTable[] = [
  {
    name: 'source',
    description: 'Every document that a fact cites. The documents themselves remain their publishers’.',
    from: 'source AS t ORDER BY t.id',
    fields: {
      id: ['t.id', required],
      title: ['t.title', required],
      publisher: ['t.publisher', required],
      kind: ['t.kind', oneOf(sourceKinds)],
      url: ['t.url', { type: 'string', format: 'uri' }],
      language: ['t.language', { ...required, description: 'BCP 47.' }],
      published: ['t.published', partialDate],
      accessed: ['t.accessed', partialDate],
    },
    primaryKey: ['id'],
  },
  {
    name: 'entity',
    description:
      'Institutions, alliances and organizations. Tier “directory” is known by name, country and site alone.',
    from: 'entity AS t ORDER BY t.id',
    fields: {
      slug: ['t.slug', required],
      type: ['t.type', oneOf(entityTypes)],
      tier: ['t.tier', oneOf(tiers)],
      kind: ['t.kind', oneOf(kinds)],
      name: ['t.name_en', required],
      name_zh: ['t.name_zh', text],
      name_ru: ['t.name_ru', text],
      country: ['t.country', country],
      region: ['t.region', text],
      city: ['t.city', text],
      latitude: ['t.latitude', { ...number, description: 'Degrees, WGS 84.' }],
      longitude: ['t.longitude', { ...number, description: 'Degrees, WGS 84.' }],
      founded: ['t.founded', { ...integer, description: 'The year that stands first; all are in claim.' }],
      students: ['t.students', { ...integer, description: 'The count that stands first; all are in claim.' }],
      parent: [slugOf('t.parent_id'), text],
    },
    primaryKey: ['slug'],
    foreignKeys: { parent: ['', 'slug'] },
  },
  {
    name: 'redirect',
    description: 'Slugs of earlier editions, and which they have become.',
    from: 'redirect AS t ORDER BY t.old_slug',
    fields: { old_slug: ['t.old_slug', required], slug: ['t.slug', required] },
    primaryKey: ['old_slug'],
    foreignKeys: { slug: ['entity', 'slug'] },
  },
  {
    name: 'name',
    description: 'Every name; one without sources is a rendering of this reference.',
    from: 'name AS t ORDER BY t.id',
    fields: {
      ...ofEntity,
      value: ['t.value', required],
      lang: ['t.lang', { ...required, description: 'BCP 47.' }],
      kind: ['t.kind', oneOf(nameKinds)],
      from_year: ['t.from_year', integer],
      to_year: ['t.to_year', integer],
      sources: [
        '(SELECT json_group_array(s.source_id ORDER BY s.position) FROM name_source AS s WHERE s.name_id = t.id)',
        sourceList,
      ],
    },
    foreignKeys: toEntity,
  },
  {
    name: 'place_source',
    description: 'Where the place and the coordinates of an entity were read.',
    from: 'place_source AS t ORDER BY t.entity_id, t.position',
    fields: { ...ofEntity, ...source },
    primaryKey: ['entity', 'source'],
    foreignKeys: { ...toEntity, ...toSource },
  },
  {
    name: 'programme',
    description: 'Programmes of study; their figures are claims.',
    from: 'programme AS t ORDER BY t.id',
    fields: {
      ...ofEntity,
      slug: ['t.slug', required],
      ...inThree('t.title'),
      degree: ['t.degree', text],
      level: ['t.level', oneOf(programmeLevels)],
      language: ['t.language', text],
      field: ['t.field', { ...text, description: 'A detailed field of ISCED-F 2013.' }],
    },
    primaryKey: ['entity', 'slug'],
    foreignKeys: toEntity,
  },
  {
    name: 'claim',
    description:
      'A figure or statement as one source gives it. Values that contradict each other stand beside each other.',
    from: 'claim AS t ORDER BY t.entity_id, t.id',
    fields: {
      ...ofEntity,
      programme: [
        programmeOf('t.programme_id'),
        { ...text, description: 'Slug of the programme of the entity it is of.' },
      ],
      property: ['t.property', required],
      ...inThree('t.value'),
      number: ['t.number', number],
      number_high: ['t.number_high', { ...number, description: 'Ends the range that begins at number.' }],
      unit: ['t.unit', text],
      qualifier: ['t.qualifier', { type: 'string', constraints: { enum: qualifiers } }],
      ...inThree('t.scope'),
      scope_kind: ['t.scope_kind', oneOf(scopeKinds)],
      study_from: ['t.study_from', integer],
      study_to: ['t.study_to', integer],
      applies: [
        't.applies',
        { type: 'object', description: 'Of a price or a length with a scope: whose it is, and what is paid with it.' },
      ],
      as_of: ['t.as_of', partialDate],
      rank: ['t.rank', oneOf(['preferred', 'normal', 'deprecated'])],
      ...inThree('t.deprecation'),
      ...source,
    },
    foreignKeys: { ...toEntity, ...toSource },
  },
  {
    name: 'gap',
    description: 'What was looked for and not found, and why.',
    from: 'gap AS t ORDER BY t.entity_id, t.property',
    fields: { ...ofEntity, property: ['t.property', required], reason: ['t.reason', oneOf(gapReasons)] },
    primaryKey: ['entity', 'property'],
    foreignKeys: toEntity,
  },
  {
    name: 'speciality',
    description: 'Specialities of a programme.',
    from: 'speciality AS t ORDER BY t.programme_id, t.position',
    fields: {
      entity: [slugOf('(SELECT entity_id FROM programme WHERE id = t.programme_id)'), required],
      programme: [programmeOf('t.programme_id'), required],
      ...inThree('t.school'),
      ...inThree('t.name'),
      sources: ['t.source_ids', sourceList],
    },
    foreignKeys: toEntity,
  },
  {
    name: 'ranking',
    description: 'Ranks in lists; a band has two ends.',
    from: 'ranking AS t ORDER BY t.id',
    fields: {
      ...ofEntity,
      list: ['t.list_id', required],
      publisher: ['t.publisher', required],
      title: ['t.list', required],
      scope: ['t.scope', required],
      year: ['t.year', integer],
      rank_low: ['t.rank_low', integer],
      rank_high: ['t.rank_high', integer],
      ...source,
    },
    foreignKeys: { ...toEntity, ...toSource },
  },
  {
    name: 'unit',
    description: 'Schools, hospitals, laboratories and other parts.',
    from: 'unit AS t ORDER BY t.id',
    fields: { ...ofEntity, kind: ['t.kind', oneOf(unitKinds)], ...inThree('t.name'), ...source },
    foreignKeys: { ...toEntity, ...toSource },
  },
  {
    name: 'membership',
    description: 'Who is in which alliance, by each source; who only took part in an event is no member.',
    from: 'membership AS t ORDER BY t.id',
    fields: {
      alliance: [slugOf('t.alliance_id'), required],
      member: [slugOf('t.member_id'), required],
      role: ['t.role', oneOf(membershipRoles)],
      since: ['t.since', partialDate],
      until: ['t.until', partialDate],
      as_listed: ['t.as_listed', text],
      line: ['t.line', integer],
      ...inThree('t.occasion'),
      ...source,
    },
    foreignKeys: { alliance: ['entity', 'slug'], member: ['entity', 'slug'], ...toSource },
  },
  {
    name: 'event',
    description: 'What happened when.',
    from: 'event AS t ORDER BY t.id',
    fields: {
      ...ofEntity,
      date: ['t.date', { ...partialDate, constraints: { required: true } }],
      precision: ['t.precision', oneOf(['day', 'month', 'year'])],
      ...inThree('t.title'),
      ...inThree('t.place'),
      ...source,
    },
    foreignKeys: { ...toEntity, ...toSource },
  },
  {
    name: 'passage',
    description: 'Prose written for this reference.',
    from: 'passage AS t ORDER BY t.entity_id, t.position, t.lang',
    fields: {
      ...ofEntity,
      position: ['t.position', integer],
      lang: ['t.lang', required],
      heading: ['t.heading', text],
      body: ['t.body', required],
      sources: ['t.source_ids', sourceList],
    },
    primaryKey: ['entity', 'position', 'lang'],
    foreignKeys: toEntity,
  },
  {
    name: 'register',
    description: 'Dated lists that authorities keep.',
    from: 'register AS t ORDER BY t.slug',
    fields: {
      slug: ['t.slug', required],
      country: ['t.country', country],
      ...inThree('t.title'),
      ...body,
      purpose: ['t.purpose', oneOf(registerPurposes)],
      valid_from: ['t.valid_from', partialDate],
      valid_to: ['t.valid_to', partialDate],
      complete: ['t.complete', oneOf(completenessOfRegister)],
      ...inThree('t.note'),
      sources: ['t.source_ids', sourceList],
    },
    primaryKey: ['slug'],
    foreignKeys: toBody,
  },
  {
    name: 'listing',
    description: 'Who stands on a register, as it prints them.',
    from: 'listing AS t ORDER BY t.register_id, t.id',
    fields: {
      register: ['(SELECT slug FROM register WHERE id = t.register_id)', required],
      ...ofEntity,
      programme: [programmeOf('t.programme_id'), text],
      status: ['t.status', oneOf(listingStatuses)],
      as_listed: ['t.as_listed', text],
      line: ['t.line', integer],
      since: ['t.since', partialDate],
      until: ['t.until', partialDate],
      sources: ['t.source_ids', sourceList],
    },
    foreignKeys: { register: ['register', 'slug'], ...toEntity },
  },
  {
    name: 'rule',
    description: 'Rules of a country for whoever studied, or is to study, elsewhere.',
    from: 'rule AS t ORDER BY t.country, t.slug',
    fields: {
      country: ['t.country', { ...country, constraints: { required: true } }],
      slug: ['t.slug', required],
      ...body,
      topic: ['t.topic', required],
      about: ['t.about', required],
      ...inThree('t.text'),
      applies_from: ['t.applies_from', partialDate],
      applies_until: ['t.applies_until', partialDate],
      ...inThree('t.who'),
      schools_in: [
        `CASE WHEN t.schools_in IS NOT NULL THEN '["' || replace(t.schools_in, ' ', '","') || '"]' END`,
        { type: 'array', description: 'Countries, ISO 3166-1 alpha-2.' },
      ],
      condition: ['t.condition', text],
      ...inThree('t.untested'),
      ...inThree('t.ask'),
      sources: ['t.source_ids', sourceList],
    },
    primaryKey: ['country', 'slug'],
    foreignKeys: toBody,
  },
  {
    name: 'exam_result',
    description: 'How many of a school, or of all who studied in a country, sat an exam and passed it.',
    from: 'exam_result AS t ORDER BY t.id',
    fields: {
      entity: [slugOf('t.entity_id'), text],
      country_of_study: ['t.country_of_study', country],
      exam: ['t.exam', required],
      ...inThree('t.title'),
      country: ['t.country', country],
      ...inThree('t.body'),
      from_year: ['t.from_year', integer],
      to_year: ['t.to_year', integer],
      candidates: ['t.candidates', integer],
      passed: ['t.passed', integer],
      as_listed: ['t.as_listed', text],
      sources: ['t.source_ids', sourceList],
    },
    foreignKeys: toEntity,
  },
];
