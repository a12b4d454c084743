import { z } from 'zod';
import { languages } from '../domain/language.ts';
import { sizeBands, foundedBands, hospitalBands, completenessBands } from '../domain/bands.ts';
import type { CallTable } from './call.ts';
import { browseHas } from '../reference-format/browse-layout.ts';
import { currency } from './figures.ts';
import {
  greatestFigure,
  longestFilterValue,
  longestStudies,
  mostFilterValues,
  mostPoints,
  mostRows,
} from './limits.ts';
import { entity, entityLink, kind, place, slug, tier } from './values.ts';

const many = <T extends z.ZodType>(value: T) => z.array(value).min(1).max(mostFilterValues).optional();
const key = z.string().min(1).max(longestFilterValue);

/** What Browse filters by: values of one facet are joined by or, facets by and. */
export const institutionFilter = z.strictObject({
  country: many(key),
  region: many(key),
  kind: many(kind),
  tier: many(tier),
  founded: many(z.enum(foundedBands)),
  size: many(z.enum(sizeBands)),
  hospitals: many(z.enum(hospitalBands)),
  completeness: many(z.enum(completenessBands)),
  language: many(z.enum(['en', 'zh', 'ru', 'fr'])),
  alliance: many(slug),
  /** A detailed field of ISCED-F with the language it is taught in, as `0912.en`. */
  programme: many(z.string().regex(/^\d{4}\.[a-z]{2}$/)),
  register: many(slug),
  /** How the school's programme stands to those rules of a country that figures decide, by the worst of them, as `IN.met`. */
  rules: many(z.string().regex(/^[A-Z]{2}\.(met|partly|disputed|unknown|not-met)$/)),
  has: many(z.enum(browseHas)),
  /** Whether a school must be in all of the alliances, and not in one of them only. */
  everyAlliance: z.literal(true).optional(),
  /**
   * What was found of the cost of the main programme is at most so much. Costs in other currencies are converted at the person's rates;
   * what there is no rate for is left out.
   */
  cost: z.strictObject({ atMost: z.number().min(0).max(greatestFigure), currency }).optional(),
  /** Its length is at least so many months. */
  months: z.int().min(1).max(longestStudies).optional(),
  /** One can still apply today, the person's day. */
  open: z.literal(true).optional(),
});
export type InstitutionFilter = z.infer<typeof institutionFilter>;
/** The filters whose values are counted. */
export type Facet = Exclude<keyof InstitutionFilter, 'everyAlliance' | 'cost' | 'months' | 'open'>;

/** How the values of a facet are written, as JSON Schema says it. */
interface FacetForm {
  readonly maxItems: number;
  readonly items: {
    readonly enum?: readonly string[];
    readonly pattern?: string;
    readonly minLength?: number;
    readonly maxLength?: number;
  };
}
/** The filter as plain data: the window, which has no schemas, reads an address by it. */
export const facetForms = z.toJSONSchema(institutionFilter).properties as unknown as Readonly<Record<Facet, FacetForm>>;

/** From the best known and most fully told on, which is what a list opens with (`known`); by cost in one currency as far as there are rates, whole ones before those of which a part is missing; by the lower end of Wilson's interval of the newest exam; by the deadline that comes next. */
export const institutionSorts = [
  'known',
  'name',
  'founded',
  'students',
  'completeness',
  'cost',
  'passed',
  'deadline',
  'length',
] as const;

/** A row of Browse. `students` is people, `completeness` the percent of expected fields that are filled. */
export const institutionRow = entityLink.extend({
  kind,
  place: place.nullable(),
  founded: z.int().nullable(),
  students: z.int().nullable(),
  completeness: z.int(),
  /**
   * What the list is ordered by, where the row does not say it anyway: the least cost in a currency (`whole` where tuition, room and
   * insurance are all in it), the months of studies, the last day to apply
   * (ISO 8601, or `--06-30` for every year), the least share that passed (0 to 1). Null where it is unknown.
   */
  ordered: z
    .discriminatedUnion('by', [
      z.object({ by: z.literal('cost'), amount: z.number(), currency: z.string(), whole: z.boolean() }),
      z.object({ by: z.literal('length'), months: z.int() }),
      z.object({ by: z.literal('deadline'), day: z.string() }),
      z.object({ by: z.literal('passed'), share: z.number() }),
    ])
    .nullable(),
});
export type InstitutionRow = z.infer<typeof institutionRow>;

export const institutionCalls = {
  'institutions.list': {
    input: z.strictObject({
      filter: institutionFilter,
      sort: z.enum(institutionSorts),
      descending: z.boolean(),
      /** Costs are ordered in it; in that of the filter, or the one most are in, where it is left out. */
      currency: currency.optional(),
      /** Names sort by the alphabet of this language. */
      language: z.enum(languages),
      offset: z.int().min(0),
      limit: z.int().min(0).max(mostRows),
    }),
    output: z.object({
      total: z.int(),
      rows: z.array(institutionRow),
      /**
       * For each facet, how many rows each value would leave, the other facets held; ranges in their own order, others largest first. That of
       * rules is there for the country where the person will practise, and those that are asked for.
       */
      facets: z.record(
        z.string(),
        z.array(
          z.object({
            value: z.string(),
            label: z.object({ en: z.string(), zh: z.string().optional(), ru: z.string().optional() }).nullable(),
            count: z.int(),
          }),
        ),
      ),
    }),
    reads: ['reference', 'rates', 'settings'],
  },
  /** At which position of such a list an institution stands, from 0; null where the filter leaves it out. */
  'institutions.position': {
    input: z.strictObject({
      filter: institutionFilter,
      sort: z.enum(institutionSorts),
      descending: z.boolean(),
      currency: currency.optional(),
      language: z.enum(languages),
      slug,
    }),
    output: z.object({ position: z.int().min(0).nullable() }),
    reads: ['reference', 'rates', 'settings'],
  },
  /**
   * Where the institutions are that a filter leaves, in columns of equal length: the n-th of each is one of them, the better known first.
   * `kinds` are positions in `kindNames`; `names` are in `language`, English where there is none. Coordinates are WGS 84.
   */
  'institutions.map': {
    input: z.strictObject({
      filter: institutionFilter,
      language: z.enum(languages),
      /** 20,000 where it is left out: more are slow to carry, and no picture any more. */
      limit: z.int().min(0).max(mostPoints).optional(),
      /** Only what lies within, in degrees; over the antimeridian `west` is the greater. */
      bounds: z
        .strictObject({
          west: z.number().min(-180).max(180),
          south: z.number().min(-90).max(90),
          east: z.number().min(-180).max(180),
          north: z.number().min(-90).max(90),
        })
        .optional(),
    }),
    output: z.object({
      /** Left by the filter; those of them with coordinates (and within the bounds), of which the first `limit` are told. */
      total: z.int(),
      located: z.int(),
      kindNames: z.array(kind),
      slugs: z.array(z.string()),
      names: z.array(z.string()),
      latitudes: z.array(z.number()),
      longitudes: z.array(z.number()),
      kinds: z.array(z.int()),
      /** The town of each by its position in `townNames`, which are in `language`; −1 where none is known. */
      towns: z.array(z.int()),
      townNames: z.array(z.string()),
    }),
    reads: ['reference', 'rates', 'settings'],
  },
  'institutions.get': { input: z.strictObject({ slug }), output: entity, reads: ['reference', 'additions'] },
} as const satisfies CallTable;
