import { z } from 'zod';
import { kinds, membershipRoles, researchedTiers, sourceKinds } from '../../shared/domain/kinds.ts';
import {
  cited,
  claim,
  edition,
  event,
  gaps,
  line,
  localText,
  name,
  partialDate,
  passage,
  place,
  programme,
  ranking,
  slug,
  unit,
  nameLanguages,
} from './parts.ts';
import { asks } from '../form.ts';
import { registerFile, resultsFile, rulesFile } from './records.ts';

const common = {
  tier: z.enum(researchedTiers),
  kind: z.enum(kinds),
  names: z.array(name).min(1),
  place: place.optional(),
  claims: z.array(claim).default([]),
  events: z.array(event).default([]),
  passages: z.array(passage).default([]),
  gaps: gaps.default({}),
};

export const institutionFile = z.strictObject({
  ...common,
  place,
  parent: slug.optional().describe('the institution it is a part of'),
  distinct_from: z.array(slug).default([]).describe('namesakes it must not be confused with'),
  programmes: z.array(programme).default([]),
  rankings: z.array(ranking).default([]),
  units: z.array(unit).default([]),
});

export const membership = z
  .strictObject({
    member: slug,
    role: z.enum(membershipRoles),
    since: partialDate.optional(),
    until: partialDate.optional(),
    as_listed: line.optional().describe('the name to the letter as the source prints it'),
    line: z.number().int().min(1).optional().describe('its number in the list of the source'),
    occasion: localText.optional().describe('what it took part in, where that is all the source tells'),
    source: cited,
  })
  .refine(({ role, occasion }) => (role === 'took-part') === (occasion !== undefined), {
    path: ['occasion'],
    message: asks('tookPart'),
  });

export const allianceFile = z.strictObject({ ...common, members: z.array(membership).default([]) });

export const organizationFile = z.strictObject({ ...common, parent: slug.optional() });

/** What a person may follow out of the program; z.url alone takes `javascript:` too. */
const webAddress = z.url({ protocol: /^https?$/, error: asks('webAddress') });

export const sourceFile = z.strictObject({
  title: line,
  publisher: line,
  kind: z.enum(sourceKinds),
  url: webAddress.optional().describe('leave out only where the document has no address'),
  language: z.string().regex(/^[a-z]{2}(-[A-Za-z]+)?$/, asks('languageTag')),
  published: partialDate.optional().describe('leave out if the document has no date'),
  accessed: partialDate,
});

export const rankingFile = z.strictObject({
  publisher: slug.describe('a file in organizations/'),
  title: localText,
  scope: localText.describe('what is ranked: the world, a country, medical universities of a country'),
  url: webAddress.optional(),
});

const namesOfPlace = z.strictObject({ zh: line, ru: line });
const leastExtent = 0.1;
const regionLabel = z.strictObject({
  latitude: z.number().min(-90).max(90),
  longitude: z.number().min(-180).max(180),
  width: z
    .number()
    .min(leastExtent)
    .max(360)
    .describe('how far the region reaches there from west to east, in degrees to a tenth'),
  height: z.number().min(leastExtent).max(180).describe('how far it reaches there from south to north, in degrees'),
  en: line.optional(),
  zh: line.optional(),
  ru: line.optional(),
});
const namesOfRegion = namesOfPlace.extend({
  label: regionLabel
    .optional()
    .describe('the middle of its name on the map, and how it is called there in a language where that is otherwise'),
});
export const placesFile = z.record(
  z.string(),
  z.strictObject({ regions: z.record(line, namesOfRegion), cities: z.record(line, namesOfPlace) }),
);

const otherNamesOfPlaces = z.record(line, z.array(line).min(1)).default({});
/** What regions and towns of places.yaml are also called, in any language. */
export const placeNamesFile = z.record(
  z.string(),
  z.strictObject({ regions: otherNamesOfPlaces, cities: otherNamesOfPlaces }),
);

/** What schools of the directory, and the words in their names, are called in other languages. */
export const otherNamesFile = z.strictObject({
  words: z
    .record(line, z.array(line).min(1))
    .describe('by a word as names of the directory have it, with a stroke between several ways of writing it'),
  schools: z.record(slug, z.partialRecord(z.enum(nameLanguages), z.array(line).min(1))),
});

const wordsByLanguage = z.record(z.string().regex(/^[a-z]{2}$/), z.array(line).min(1));
/** Words that people type for a school in any language, beside its own names. */
export const wordsFile = z.strictObject({
  kinds: z.record(
    slug,
    z.strictObject({
      kinds: z.array(z.enum(kinds)).describe('kinds of institution it asks for beside a place'),
      names: z.array(line).min(1).describe('beginnings of words, as names in this reference write it'),
      english: line.optional().describe('the word for it in English names of schools'),
      words: wordsByLanguage,
    }),
  ),
  sections: z.record(slug, wordsByLanguage),
  stops: wordsByLanguage,
  genitives: wordsByLanguage.default({}).describe('those of the stops that join what a school is to where it is'),
  lists: wordsByLanguage.default({}).describe('those of the kinds that ask for several schools: universities'),
  narrower: wordsByLanguage
    .default({})
    .describe('beginnings of words by which a name says that the school teaches one thing alone'),
  regions: wordsByLanguage
    .default({})
    .describe('what sort of region it is, at the end or the beginning of its name: mostly it is called without'),
});

export const editionFile = z.strictObject({
  edition,
  redirects: z.record(slug, slug).default({}).describe('old slug: new slug'),
});

/** The slugs of the last edition that was given out: each must still exist or be redirected. */
export const releasedFile = z.strictObject({ edition: z.string().nullable(), slugs: z.array(slug) });

/** The folders of resources/sources and the form of the files in each. */
export const fileForms = {
  institutions: institutionFile,
  alliances: allianceFile,
  organizations: organizationFile,
  rankings: rankingFile,
  sources: sourceFile,
  registers: registerFile,
  rules: rulesFile,
  results: resultsFile,
} as const;
export type Folder = keyof typeof fileForms;
export const folders = Object.keys(fileForms) as readonly Folder[];

export type InstitutionFile = z.infer<typeof institutionFile>;
export type AllianceFile = z.infer<typeof allianceFile>;
export type OrganizationFile = z.infer<typeof organizationFile>;
export type SourceFile = z.infer<typeof sourceFile>;
