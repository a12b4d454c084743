import { z } from 'zod';
import { costLines } from '../../shared/domain/cost-lines.ts';
import { isCountryCode } from '../../shared/domain/countries.ts';
import { attestations, documentKinds } from '../../shared/domain/documents.ts';
import { fieldCodes } from '../../shared/domain/fields-of-study.ts';
import {
  gapReasons,
  nameKinds,
  programmeLanguages,
  programmeLevels,
  qualifiers,
  scopeKinds,
  unitKinds,
} from '../../shared/domain/kinds.ts';
import { appliesTo } from '../../shared/domain/price-scope.ts';
import { asks } from '../form.ts';
import { longestSlug } from '../../shared/contract/limits.ts';
import { partialDateSaying } from '../../shared/contract/partial-date.ts';

/** A slug: lower-case Latin words joined by hyphens. It is the file's name and never changes. */
export const slug = z
  .string()
  .max(longestSlug)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, asks('slug'));

/** A day, month or year, as the source is precise; YAML reads a bare year as a number. */
export const partialDate = z
  .union([z.string(), z.number().int()])
  .transform(String)
  .pipe(partialDateSaying(asks('date'), asks('calendar')));

/** The year and month of an edition, such as 2026.11 or 2027.1. */
export const edition = z.string().regex(/^\d{4}\.(0?[1-9]|1[0-2])$/, asks('edition'));

/** One line of text, without leading or trailing space, with something to see in it: not every sign has a shape. */
export const line = z
  .string()
  .regex(/^(?=.*[^\p{Z}\p{Cc}\p{Cf}\p{DI}\u2800])\S(.*\S)?$/u, asks('line'))
  .max(400);

export const localText = z
  .strictObject({ en: line, zh: line, ru: line })
  .describe('the text in English, Chinese and Russian, in our own words');
export const partialText = z.union([
  line.transform((en) => ({ en })),
  z.strictObject({ en: line, zh: line.optional(), ru: line.optional() }),
]);

/** The slug of a file in sources/, or several that say the same. */
export const cited = z
  .union([slug.transform((one) => [one]), z.array(slug).min(1)])
  .describe('the slug of a source, or a list of slugs that say the same');

/** BCP 47. */
export const nameLanguages = [
  'en',
  'zh-Hans',
  'zh-Hant',
  'zh-Latn',
  'ru',
  'de',
  'fr',
  'pt',
  'es',
  'uk',
  'ky',
  'kk',
  'uz',
  'ka',
  'hy',
  'be',
  'mn',
  'az',
  'et',
  'it',
  'nl',
  'pl',
  'cs',
  'sk',
  'sl',
  'hr',
  'sr',
  'bs',
  'mk',
  'bg',
  'ro',
  'hu',
  'el',
  'sq',
  'tr',
  'tk',
  'tg',
  'sv',
  'no',
  'da',
  'fi',
  'is',
  'lv',
  'lt',
  'mt',
  'ca',
  'gl',
  'eu',
  'ga',
  'cy',
  'id',
  'ms',
  'tl',
  'vi',
  'ja',
  'ko',
  'th',
  'lo',
  'km',
  'my',
  'ar',
  'fa',
  'he',
  'hi',
  'ne',
  'bn',
  'ur',
  'ta',
  'te',
  'kn',
  'ml',
  'gu',
  'si',
  'am',
  'sw',
  'mul',
] as const;
export type NameLanguage = (typeof nameLanguages)[number];

export const name = z.strictObject({
  value: line,
  lang: z.enum(nameLanguages).describe('BCP 47; zh-Latn is pinyin with tone marks'),
  kind: z.enum(nameKinds),
  from: partialDate.optional(),
  to: partialDate.optional(),
  source: cited.optional().describe('left out only where the name is our own rendering'),
});

const countryForm = asks('country');
export const country = z
  .string()
  .regex(/^[A-Z]{2}$/, { error: countryForm, abort: true })
  .refine(isCountryCode, countryForm);

export const place = z.strictObject({
  country,
  region: line.optional().describe('English name of the province or region, as in places.yaml'),
  city: line.optional().describe('English name of the town, as in places.yaml'),
  latitude: z.number().min(-90).max(90).optional(),
  longitude: z.number().min(-180).max(180).optional(),
  source: cited.optional().describe('where the coordinates or the place come from'),
});

/** The years of study a value holds for: 1, or 2-6. */
export const studyYears = z
  .union([
    z.number().int().min(1).max(12).transform(String),
    z.string().regex(/^\d{1,2}(-\d{1,2})?$/, asks('studyYears')),
  ])
  .transform((text) => {
    const [from = 1, to = from] = text.split('-').map(Number);
    return { from, to };
  })
  .describe('the years of study the value holds for, 1 or 2-6; left out where all');

/** When something opens and closes; what days the calendar has says the type `date`. */
const termEnd = z.union([z.string(), z.number().int()]).optional();
const term = z
  .strictObject({ opens: termEnd, closes: termEnd })
  .describe('of a date that is a last day: 2026-06-30, 2026-06, or --06-30 for every year');

/** Which kinds there are says the type `documents`. */
const document = z
  .union([
    z.string(),
    z.strictObject({ kind: z.string(), attested: z.union([z.string(), z.array(z.string())]).optional() }),
  ])
  .describe(
    `of documents: a kind, or { kind, attested }; kinds: ${documentKinds.join(', ')}; attested: ${attestations.join(', ')}`,
  );

const oneOrMore = <T extends z.ZodType>(of: T) => z.union([of.transform((one) => [one]), z.array(of).min(1)]);

/** Whose price or length it is, where its scope says more in words. */
const applies = z
  .strictObject({
    to: z
      .enum(appliesTo)
      .describe(
        'all students of these programmes, those from abroad, others alone (citizens, on exchange), or none: in no sum, being a part, or paid otherwise than the property says',
      ),
    level: oneOrMore(z.enum(programmeLevels)).optional().describe('the levels it is for; left out where all'),
    language: z.enum(programmeLanguages).optional().describe('the language of teaching it is for; left out where all'),
    field: z.enum(fieldCodes).optional().describe('the field it is for; left out where all'),
    within: oneOrMore(z.enum(costLines)).optional().describe('of tuition: what is paid with it'),
  })
  .describe('of a price or a length with a scope: whose it is, and what is paid with it; without it, it is in no sum');

export const claim = z.strictObject({
  property: z.string().describe('an id of src/shared/domain/properties'),
  value: z.union([
    z.number(),
    z.boolean(),
    line,
    z.strictObject({ en: line, zh: line.optional(), ru: line.optional() }),
    term,
    z.array(document),
  ]),
  unit: z.string().optional(),
  qualifier: z.enum(qualifiers).optional().describe('at-least for "over 10,000", about for "nearly"'),
  scope: z
    .union([line, z.strictObject({ en: line, zh: line, ru: line })])
    .optional()
    .describe('what the value covers, where not the whole institution'),
  scope_kind: z
    .enum(scopeKinds)
    .optional()
    .describe('left out: with a scope `other`, without one the whole (of a medical school `medical`)'),
  years: studyYears.optional(),
  applies: applies.optional(),
  as_of: partialDate.optional().describe('the date the value was true, not the date it was read; leave out if unknown'),
  source: cited,
  deprecated: localText.optional().describe('why the value is known to be wrong; it is kept and shown as such'),
});

export const gaps = z
  .partialRecord(z.enum(gapReasons), z.array(z.string()).min(1))
  .describe('for each reason, the fields that could not be filled');

export const unit = z.strictObject({ kind: z.enum(unitKinds), name: partialText, source: cited });

/** The languages in the order in which they are taught in: `en`, or `en+zh` where it changes on the way. */
const taughtIn = z
  .string()
  .regex(
    new RegExp(`^(${programmeLanguages.join('|')})(\\+(${programmeLanguages.join('|')}))*$`),
    asks('taughtIn', { choices: programmeLanguages }),
  );

export const programme = z.strictObject({
  slug: slug.describe('unique within the school; it never changes'),
  title: localText,
  degree: line.optional().describe('such as MBBS, BDS, MD, PhD, Specialist, as its claims name it'),
  level: z.enum(programmeLevels),
  language: taughtIn.optional().describe('of teaching, as its claims say it'),
  field: z.enum(fieldCodes).optional().describe('the detailed field of ISCED-F 2013'),
  source: cited.describe('those that name the programme'),
  claims: z.array(claim).default([]),
  specialities: z
    .array(z.strictObject({ school: localText.optional(), names: z.array(localText).min(1), source: cited }))
    .default([]),
});

export const ranking = z.strictObject({
  list: slug.describe('a file in rankings/'),
  year: z.number().int().min(1990).max(2030),
  rank: z.union([z.number().int().min(1), z.string().regex(/^\d+-\d+$/, asks('band'))]),
  source: cited,
});

export const event = z.strictObject({
  date: partialDate,
  title: localText,
  place: partialText.optional(),
  occasion: slug.optional().describe('the same on two events that are one occasion told differently'),
  source: cited,
});

export const passage = z.strictObject({
  heading: localText.optional(),
  body: z.strictObject({ en: z.string().min(20), zh: z.string().min(8), ru: z.string().min(20) }),
  sources: z.array(slug).min(1),
});
