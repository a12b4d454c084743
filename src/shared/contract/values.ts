import { z } from 'zod';
import { writtenLanguages } from '../domain/language.ts';
import {
  entityTypes,
  gapReasons,
  kinds,
  membershipRoles,
  nameKinds,
  programmeLevels,
  qualifiers,
  scopeKinds,
  sourceKinds,
  tiers,
  unitKinds,
} from '../domain/kinds.ts';
import { costLines } from '../domain/cost-lines.ts';
import { appliesTo } from '../domain/price-scope.ts';
import { longestId, longestSlug } from './limits.ts';

/** The shapes that several calls answer with. Times are ISO 8601; a partial date is a year, a month or a day. */
export const slug = z
  .string()
  .max(longestSlug)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
/** A moment, ISO 8601 in UTC. */
export const moment = z.iso.datetime().max(longestId);
/** Whether something else had been written meanwhile and both stand now; told where the write said what it was based on. */
export const joined = z.boolean().optional();
export const partialText = z.object({ en: z.string(), zh: z.string().optional(), ru: z.string().optional() });
export const kind = z.enum(kinds);
export const tier = z.enum(tiers);
export const entityType = z.enum(entityTypes);

/** Where an entity is: ISO 3166-1 country, then province and town in the three languages. */
export const place = z.object({ country: z.string(), region: partialText.nullable(), city: partialText.nullable() });

/** What it takes to name an entity and link to it. `pack` is the id of the pack that alone has it; absent of the edition's own. */
export const entityLink = z.object({ slug, type: entityType, tier, name: partialText, pack: z.string().optional() });
export type EntityLink = z.infer<typeof entityLink>;

/** A name with every source that gives it; none where it is our own rendering. */
export const name = z.object({
  value: z.string(),
  lang: z.string(),
  kind: z.enum(nameKinds),
  from: z.string().nullable(),
  to: z.string().nullable(),
  sources: z.array(z.string()),
});

/** Whose price or length it is: `others` are all but a student from abroad who pays; `none` goes into no sum. */
const applies = z.object({
  to: z.enum(appliesTo),
  level: z.array(z.enum(programmeLevels)).readonly().optional(),
  language: z.string().optional(),
  field: z.string().optional(),
  within: z.array(z.enum(costLines)).readonly().optional(),
});

/**
 * One value of one property from one source. `number` is in `unit`, and begins the range that `high` ends; `text` is what is shown when
 * there is no number. `studyYears` are the years of study it holds for, which `scope` says in words; null for all.
 */
export const claim = z.object({
  id: z.int(),
  property: z.string(),
  text: partialText,
  number: z.number().nullable(),
  high: z.number().nullable(),
  unit: z.string().nullable(),
  qualifier: z.enum(qualifiers).nullable(),
  scope: partialText.nullable(),
  scopeKind: z.enum(scopeKinds),
  studyYears: z.object({ from: z.int(), to: z.int() }).nullable(),
  /** Of a price or a length with a scope: whose it is, and what is paid with it. */
  applies: applies.optional(),
  asOf: z.string().nullable(),
  rank: z.enum(['preferred', 'normal', 'deprecated']),
  flag: z.string().nullable(),
  deprecation: partialText.nullable(),
  source: z.string(),
  /** Added by the person at this computer: it stands beside what sources say, and decides nothing about it. */
  aside: z.literal(true).optional(),
});
export type Claim = z.infer<typeof claim>;

export const gap = z.object({ property: z.string(), reason: z.enum(gapReasons) });

export const speciality = z.object({
  school: partialText.nullable(),
  name: partialText,
  sources: z.array(z.string()),
});
/** One programme of a school. `language` is `en`, or `en+zh` where it changes on the way; `field` a detailed field of ISCED-F 2013. */
export const programme = z.object({
  id: z.int(),
  slug: z.string(),
  title: partialText,
  degree: z.string().nullable(),
  level: z.enum(programmeLevels),
  language: z.string().nullable(),
  field: z.string().nullable(),
  /** It takes no more students: the newest of its claims on `intake` says so. */
  closed: z.boolean(),
  /** Its figures; the property `programme` is its name, as each source has it. */
  claims: z.array(claim),
  specialities: z.array(speciality),
});
export type Programme = z.infer<typeof programme>;

export const ranking = z.object({
  list: z.string(),
  title: partialText,
  scope: partialText,
  publisher: entityLink,
  year: z.int(),
  low: z.int(),
  high: z.int(),
  source: z.string(),
});
export type Ranking = z.infer<typeof ranking>;

export const unit = z.object({ kind: z.enum(unitKinds), name: partialText, source: z.string() });

export const event = z.object({
  date: z.string(),
  precision: z.enum(['day', 'month', 'year']),
  title: partialText,
  place: partialText.nullable(),
  /** The same on events that are one occasion told differently by two sources. */
  occasion: z.string().nullable(),
  source: z.string(),
});

/** Prose written for this reference; `body` is in one language. */
export const passage = z.object({
  lang: z.enum(writtenLanguages),
  heading: z.string().nullable(),
  body: z.string(),
  sources: z.array(z.string()),
});

export const membership = z.object({
  alliance: entityLink,
  member: entityLink,
  role: z.enum(membershipRoles),
  since: z.string().nullable(),
  until: z.string().nullable(),
  asListed: z.string().nullable(),
  line: z.int().nullable(),
  /** What it took part in, where its role is `took-part`: such a school is no member and not counted. */
  occasion: partialText.nullable(),
  source: z.string(),
});

export const source = z.object({
  id: z.string(),
  title: z.string(),
  publisher: z.string(),
  kind: z.enum(sourceKinds),
  url: z.string().nullable(),
  language: z.string(),
  published: z.string().nullable(),
  accessed: z.string(),
  /** The id of the pack that brought it, and with it every fact that cites it; `mine` (domain/mine.ts) of what the person added, null for the edition's own. */
  pack: z.string().nullable(),
});
export type Source = z.infer<typeof source>;

/** Everything known of one entity, of whichever type. */
export const entity = z.object({
  ...entityLink.shape,
  kind,
  place: place.nullable(),
  /** Where place and coordinates were read. */
  placeSources: z.array(z.string()),
  coordinates: z.object({ latitude: z.number(), longitude: z.number() }).nullable(),
  founded: z.int().nullable(),
  parent: entityLink.nullable(),
  parts: z.array(entityLink),
  distinctFrom: z.array(entityLink),
  names: z.array(name),
  claims: z.array(claim),
  gaps: z.array(gap),
  events: z.array(event),
  passages: z.array(passage),
  programmes: z.array(programme),
  rankings: z.array(ranking),
  units: z.array(unit),
  /** Alliances this entity is a member of; for an alliance, its members. */
  memberships: z.array(membership),
  /** Every source cited above, in the order of their footnotes. */
  sources: z.array(source),
});
export type Entity = z.infer<typeof entity>;
