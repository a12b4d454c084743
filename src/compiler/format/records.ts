import { z } from 'zod';
import {
  completenessOfRegister,
  listingStatuses,
  registerPurposes,
  ruleSides,
  ruleTopics,
} from '../../shared/domain/kinds.ts';
import { fieldCodes, medicine } from '../../shared/domain/fields-of-study.ts';
import { cited, country, line, localText, partialDate, slug } from './parts.ts';

/** What stands in folders of its own since it is of a land or an authority and not of one school: registers, rules, results. */

/** Who keeps, decides or examines: an entry of organizations/, or its name where there is none. */
const body = z.union([slug, localText]).describe('a slug of organizations/, or the name in three languages');

export const listing = z.strictObject({
  school: slug.describe('a file in institutions/'),
  programme: slug.optional().describe('the slug of one programme of the school, where the register lists that'),
  status: z.enum(listingStatuses).default('listed'),
  as_listed: line.optional().describe('the name to the letter as the register prints it'),
  line: z.number().int().min(1).optional().describe('its number in the register'),
  since: partialDate.optional(),
  until: partialDate.optional(),
  source: cited,
});

export const registerFile = z.strictObject({
  title: localText,
  country: country.optional().describe('whose authority keeps it; left out where it is the world’s'),
  body,
  purpose: z.enum(registerPurposes),
  valid_from: partialDate.optional(),
  valid_to: partialDate.optional(),
  complete: z
    .enum(completenessOfRegister)
    .describe('whole, by-union of several sources, or partly seen: only of a whole one is it said who is not listed'),
  note: localText.optional(),
  source: cited.describe('those that tell of the register itself'),
  listings: z.array(listing).default([]),
});

export const rule = z.strictObject({
  slug: slug.describe('unique within the country; it never changes'),
  body,
  topic: z.enum(ruleTopics),
  about: z
    .enum(ruleSides)
    .default('practice')
    .describe('who wants to practise there, or what the country asks of its own schools'),
  text: localText.describe('what is asked, in our own words'),
  who: localText.optional().describe('whom it binds; left out where everybody'),
  applies_from: partialDate.optional(),
  applies_until: partialDate.optional().describe('of a rule that was withdrawn: it stays, and is shown as past'),
  schools_in: z.array(country).min(1).optional().describe('where it binds graduates of these countries only'),
  field: z.enum(fieldCodes).default(medicine),
  condition: line
    .optional()
    .describe('duration >= 54 months, language = en, register has SLUG; left out where only a person can judge'),
  untested: localText
    .optional()
    .describe(
      'what of the rule its condition leaves out; where there is any, a rule is never met but as far as it was tested',
    ),
  ask: localText.optional().describe('what to ask the school where it is not known or not tested'),
  source: cited,
});

export const rulesFile = z.strictObject({
  country,
  looked: partialDate.optional().describe('where nothing was found: when it was looked for'),
  rules: z.array(rule).default([]),
});

const count = z.number().int().min(0);

export const resultsFile = z.strictObject({
  exam: line.describe('its short name, such as FMGE'),
  title: localText,
  country: country.describe('whose exam it is'),
  body,
  from_year: z.number().int().min(1990).max(2100),
  to_year: z.number().int().min(1990).max(2100),
  source: cited.describe('for every line that names none of its own'),
  results: z
    .array(
      z.strictObject({
        school: slug
          .optional()
          .describe('a file in institutions/; left out of a country’s line or of a school that has none'),
        study_country: country.optional().describe('where was studied; left out of the line for all countries'),
        as_listed: line.optional().describe('the school to the letter as the examining body prints it'),
        candidates: count,
        passed: count,
        sum: z
          .literal('whole')
          .optional()
          .describe('of a country’s line, where every school of it stands here: it is added up'),
        source: cited.optional(),
      }),
    )
    .min(1),
});
