import { z } from 'zod';
import { compareSections, plainFields, programmeMeasures } from '../domain/compare-fields.ts';
import { gapReasons, membershipRoles, periods, programmeLevels, qualifiers } from '../domain/kinds.ts';
import { answerCalls, toldClaims } from './answers.ts';
import { programmeLink } from './costs.ts';
import { figure } from './figures.ts';
import { entityLink, kind, partialText, place, source } from './values.ts';

/** How a value is unlike what stands in the other cells of its row. A date that is unknown is shown as such and is not marked. */
export const compareMarks = ['year', 'scope', 'currency', 'unit', 'period'] as const;
const mark = z.enum(compareMarks);
/** Numbers of `sources` of the table, from 1. */
const footnotes = z.array(z.int());

const programme = z.object({
  slug: z.string(),
  title: partialText,
  level: z.enum(programmeLevels),
  language: z.string().nullable(),
  degree: z.string().nullable(),
  closed: z.boolean(),
});
const detail = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('programme'), programme }),
  /** How the cost of a whole programme was worked out: `tuition` is per `per`, times `years`; null where the source itself gives the whole. */
  z.object({
    kind: z.literal('cost'),
    programme,
    tuition: z.number(),
    per: z.enum(['year', 'semester', 'programme']),
    years: z.number().nullable(),
    internshipMonths: z.int().nullable(),
  }),
  z.object({
    kind: z.literal('membership'),
    alliance: entityLink,
    role: z.enum(membershipRoles),
    since: z.string().nullable(),
    until: z.string().nullable(),
  }),
]);

/** What one or more sources say alike. A number is in `unit` and per `per`; a rank or band of ranks is from `number` to `high`. */
export const comparedValue = z.object({
  text: partialText,
  number: z.number().nullable(),
  high: z.number().nullable(),
  unit: z.string().nullable(),
  per: z.enum(periods).nullable(),
  qualifier: z.enum(qualifiers).nullable(),
  /** The dates given, newest first; empty where it is unknown. */
  asOf: z.array(z.string()),
  rank: z.enum(['preferred', 'normal', 'deprecated']),
  agencyOnly: z.boolean(),
  deprecation: partialText.nullable(),
  detail: detail.nullable(),
  marks: z.array(mark),
  sources: footnotes,
  /** Which source gives it as of when: one entry for each pair. */
  tellers: z.array(z.object({ asOf: z.string().nullable(), source: z.int() })),
});
export type ComparedValue = z.infer<typeof comparedValue>;

/** The values of one scope; `state` as in src/shared/domain/disagreement.ts. Preferred first, then the newest, those known to be wrong last. */
export const comparedGroup = z.object({
  scope: partialText.nullable(),
  state: z.enum(['one', 'many', 'changed', 'disagree']),
  values: z.array(comparedValue),
});

export const compareCell = z.object({
  /** The gravest of its groups; `missing` where no source says anything. */
  state: z.enum(['missing', 'one', 'many', 'changed', 'disagree']),
  groups: z.array(comparedGroup),
  /** Why nothing is known; null exactly where something is. */
  gap: z.enum(gapReasons).nullable(),
  /** What the cost of a programme could not be worked out without. */
  lacks: z.enum(['tuition', 'duration']).nullable(),
  /** Mine. */
  figures: z.array(figure),
});
export type CompareCell = z.infer<typeof compareCell>;

/** What a row compares; its label is `compareLabel` of src/shared/domain/field-labels.ts. */
export const compareField = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('property'), property: z.string() }),
  z.object({ kind: z.literal('programme'), measure: z.enum(programmeMeasures), level: z.enum(programmeLevels) }),
  z.object({
    kind: z.literal('ranking'),
    list: z.string(),
    title: partialText,
    scope: partialText,
    publisher: entityLink,
  }),
  z.object({ kind: z.literal('plain'), name: z.enum(plainFields) }),
  /** Own figures under a label of the person's own. */
  z.object({ kind: z.literal('mine'), label: z.string() }),
]);

export const compareRow = z.object({
  id: z.string(),
  section: z.enum(compareSections),
  field: compareField,
  better: z.enum(['higher', 'lower']).nullable(),
  /** Whether the schools are not all alike here; what is unknown of one only is a difference. */
  differs: z.boolean(),
  /** For ranks and yearly figures: the newest year that all schools of the row have. A newer value of one school stands beside it, marked. */
  year: z.string().nullable(),
  /** Every mark of the row's values. */
  marks: z.array(mark),
  /** One for each of `schools`, in their order. */
  cells: z.array(compareCell),
});
export type CompareRow = z.infer<typeof compareRow>;

/** For plots; each inner array has one entry for each of `schools`. What is known to be wrong is left out. */
export const compareSeries = z.object({
  /** A school's ranks of one list, earliest first; a year that is missing is a gap. */
  rankings: z.array(
    z.object({
      list: z.string(),
      title: partialText,
      scope: partialText,
      publisher: entityLink,
      points: z.array(z.array(z.object({ year: z.int(), low: z.int(), high: z.int(), sources: footnotes }))),
    }),
  ),
  /** Students and staff, where at least two schools tell: the headline by the rule of preference; null where none is known of the whole. `disputed`: sources give others. */
  counts: z.array(
    z.object({
      property: z.string(),
      values: z.array(
        z
          .object({
            number: z.number(),
            qualifier: z.enum(qualifiers).nullable(),
            scope: partialText.nullable(),
            asOf: z.string().nullable(),
            disputed: z.boolean(),
            sources: footnotes,
          })
          .nullable(),
      ),
    }),
  ),
  /** Tuition of each whole programme by the prices of the newest year, from the lowest to the highest that a source gives. */
  costs: z.array(
    z.array(
      z.object({
        programme,
        low: z.number(),
        high: z.number(),
        currency: z.string(),
        asOf: z.string().nullable(),
        years: z.number().nullable(),
        agencyOnly: z.boolean(),
        sources: footnotes,
      }),
    ),
  ),
});

/** What decides about the compared programme of one school: the answers of `answers.get`, with what a year of it costs. */
export const decision = answerCalls['answers.get'].output
  .omit({ school: true, programme: true, programmes: true, sources: true })
  .extend({
    tuition: toldClaims,
    /** Mine. */
    figures: z.array(figure),
  });
export type Decision = z.infer<typeof decision>;

export const compareTable = z.object({
  schools: z.array(
    entityLink.extend({
      kind,
      place: place.nullable(),
      /** Those there are to choose from, and the one that is compared; null at depth everything, and where none is like what was asked for. */
      programmes: z.array(programmeLink),
      programme: programmeLink.nullable(),
    }),
  ),
  /** Slugs asked for that are no institution of this edition, and `school.programme` where the school has no such programme. */
  unknown: z.array(z.string()),
  /** Empty at depth decide. */
  rows: z.array(compareRow),
  /** At depth decide one for each of `schools`; null where the school has no programme like the one asked for. Otherwise null. */
  decisions: z.array(decision.nullable()).nullable(),
  /** Numbered from 1 in the order of the table, once for all of it. */
  sources: z.array(source),
  series: compareSeries,
});
export type CompareTable = z.infer<typeof compareTable>;
